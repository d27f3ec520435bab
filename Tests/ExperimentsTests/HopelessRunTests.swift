import ContactCenterModel
import Experiments
import Statistics
import Testing

/// Long runs shorter than 50 times what the center remembers: nothing is said but what is certain.
@Suite struct HopelessRunTests {
  /// 3,000 s of a desk that remembers for more than 60 s.
  private static let short = SteadyState(warmUp: .fixed(0), length: 3_000, batches: 10)
  private static let shares = ["serviceLevel.offered", "answerRate", "attainment.intervals"]
  private static let others = ["asa", "wait.p90", "calls.arrived", "occupancy", "staff.paid"]

  /// Ten observations of the desk, cut from a run that is so many memories long.
  private func outcome(memories: Double) -> RunOutcome {
    let desk = SteadyDesk(steady: SteadyState(warmUp: 0, length: 7_200))
    let simulator = Simulator(desk.scenario)
    let batching = Batching(
      batches: 10, length: 7_200, warmUp: 0, foundWarmUp: nil, isSettled: true,
      autocorrelation: nil, pValueOfIndependence: nil, memory: 72_000 / memories)
    return RunOutcome(
      scenario: desk.scenario, plan: RunPlan(replications: 1),
      records: (0..<10).map { simulator.run(replication: $0, seed: 1) }, replications: 1,
      batching: batching)
  }

  @Test("Below 50 memories nothing has an interval, whatever its rule", arguments: shares + others)
  func intervals(id: String) {
    #expect(outcome(memories: 51).estimate(.of(id)).estimate?.interval != nil)
    let short = outcome(memories: 49).estimate(.of(id)).estimate
    #expect(short != nil && short?.interval == nil && short?.standardError == nil)
  }

  @Test func `what the scenario rules out is 0 however short the run`() {
    #expect(outcome(memories: 2).estimate(.of("blocking")).estimate?.interval == 0...0)
  }

  @Test func `nobody waits for a precision that no number of such runs reaches`() async {
    let goal = PrecisionGoal(address: .of("asa"), halfWidth: 1e9)
    let outcome = await Run.run(
      SteadyDesk(steady: Self.short).scenario,
      plan: RunPlan(replications: 1, precision: [goal], mostReplications: 5))
    #expect(outcome.batching?.memories ?? 99 < 50)
    #expect(outcome.replications == 1)
    #expect(!outcome.isPrecise && !outcome.wasInterrupted)
  }

  @Test func `a difference to or from such a run is not known`() async {
    let long = SteadyState(warmUp: .fixed(0), length: 90_000, batches: 10)
    let measures = ["asa", "serviceLevel.offered"].map(NamedAddress.of)
    for (one, other) in [(Self.short, Self.short), (long, Self.short), (Self.short, long)] {
      let outcome = await Comparison.run(
        [SteadyDesk(steady: one).scenario, SteadyDesk(steady: other, agents: 6).scenario],
        plan: ComparisonPlan(
          replications: 1, measures: measures, toDecide: measures, mostReplications: 5))
      #expect(outcome.runs[0].replications == 1)
      #expect(!outcome.isDecided)
      for difference in outcome.differences[0] {
        #expect(difference.interval == nil && difference.pValue == nil)
        #expect(difference.verdict == .undecided)
      }
    }
  }

  @Test func `such runs make no baseline, and no check against one is decided`() async throws {
    let address = MeasureAddress.of("asa")
    let recording = await Run.baseline(
      of: SteadyDesk(steady: Self.short).scenario,
      plan: RunPlan(replications: 1, mostReplications: 5), measures: [address],
      margins: Margins([address: 1_000]))
    #expect(!recording.isExact)
    #expect(recording.baseline.replications == 1)
    let checked = try #require(
      await Run.check(
        SteadyDesk(steady: Self.short, agents: 6).scenario, against: recording.baseline,
        plan: CheckPlan(mostReplications: 5, family: 1)))
    #expect(checked.drifts[0].verdict == .undecided(.baselineTooShort))
    #expect(checked.drifts[0].interval == nil)
    #expect(checked.replications == 1)
  }

  @Test func `two runs in batches shorter than the memory are no surer than their slices`()
    async throws
  {
    // Of one run the slices tell the error; that of two is at most √2 less, however short batches are.
    let steady = SteadyState(warmUp: .fixed(0), length: 200_000, batches: 2_000)
    for id in ["asa", "wait.p90", "queue.length"] {
      var errors: [Double] = []
      for count in 1...2 {
        let outcome = await Run.run(
          SteadyDesk(steady: steady).scenario, plan: RunPlan(replications: count))
        errors.append(try #require(outcome.estimate(.of(id)).estimate?.standardError))
      }
      // A quantile's is that of the bins about it, and a ratio's of two runs is over both of them.
      #expect(errors[1] > 0.6 * errors[0], "\(id): \(errors)")
    }
  }
}
