import ContactCenterModel
import Experiments
import Probability
import Statistics
import Synchronization
import Testing

@Suite struct AttributionRunTests {
  /// Two hours of calls for a few agents; longer talks and other wages where they are asked for.
  private func scenario(
    agents: Int, talk: Double = 200, wage: Double = 1_000, calls: Double = 100
  ) -> Scenario {
    Scenario(
      name: "pair",
      horizon: .day(PlanningDay(open: 0, close: 7_200, interval: 3_600)),
      callTypes: [
        CallType(
          name: "a", handling: Handling(talk: ByInterval(.exponential(mean: talk))),
          patience: ByInterval(.exponential(mean: 100)))
      ],
      demands: [
        Demand(
          source: .callType(CallTypeID(0)),
          arrivals: .random(
            profile: try! RateProfile(edges: [0, 3_600, 7_200], expected: [calls, calls]),
            pattern: .poisson))
      ],
      groups: [
        AgentGroup(
          name: "team", skills: [Skill(type: CallTypeID(0))],
          staffing: StaffingPlan(constant: agents), wage: wage)
      ],
      currency: "JPY")
  }

  private func named(_ ids: [String]) -> [NamedAddress] {
    ids.map { NamedAddress(MeasureAddress.of($0).measure) }
  }

  /// The changes from the first mixture to the last.
  private func attribution(
    _ mixtures: [Scenario], _ ids: [String], replications: Int = 20, threads: Int = 1
  ) async throws -> AttributionOutcome {
    let measures = named(ids)
    let plan = ComparisonPlan(replications: replications, threads: threads, measures: measures)
    let comparison = await Comparison.run([mixtures[0], mixtures[mixtures.count - 1]], plan: plan)
    return try #require(
      await AttributionRun.run(comparison, mixtures: mixtures, measures: measures))
  }

  @Test func `agents get all of the wait, and wages nothing of it`() async throws {
    let mixtures = [(5, 1_000.0), (6, 1_000), (5, 1_500), (6, 1_500)].map {
      scenario(agents: $0.0, wage: $0.1)
    }
    let outcome = try await attribution(mixtures, ["asa"])
    let asa = outcome.measures[0]
    let shares = asa.attribution.contributions.map(\.share)
    #expect(shares[0].value == asa.attribution.total.value)
    #expect(shares[0].standardError == asa.attribution.total.standardError)
    #expect(shares[0].value < -1)
    #expect(asa.fraction(of: shares[0]) == 1)
    #expect(asa.interval(of: shares[1]) == 0...0)
    #expect(asa.fraction(of: shares[1]) == 0)
  }

  @Test func `agents and wages multiply, and halve what they bring together`() async throws {
    // 2 hours of 5 agents at 1,000 cost 10,000, of 6 12,000, of 5 at 1,500 15,000, of 6 18,000: the
    // wage brings 5,000 alone, 6,000 last and 5,500 in the mean, the agents 2,000, 3,000 and 2,500.
    // With hardly a call there is hardly any overtime.
    let mixtures = [(5, 1_000.0), (6, 1_000), (5, 1_500), (6, 1_500)].map {
      scenario(agents: $0.0, wage: $0.1, calls: 0.1)
    }
    let cost = try await attribution(mixtures, ["cost.staff"]).measures[0]
    let found = cost.attribution.contributions.flatMap { [$0.alone, $0.share, $0.last] }
    for (change, planned) in zip(found, [2_000.0, 2_500, 3_000, 5_000, 5_500, 6_000]) {
      #expect(abs(change.value - planned) < 100, "\(change.value), \(planned)")
    }
  }

  @Test func `shares of every measure sum to the difference of the comparison`() async throws {
    let mixtures = (0..<8).map { mask in
      scenario(
        agents: mask & 1 == 0 ? 5 : 6, talk: mask & 2 == 0 ? 200 : 240,
        wage: mask & 4 == 0 ? 1_000 : 900)
    }
    let ids = ["asa", "abandonment", "wait.p95", "occupancy", "cost.staff"]
    let outcome = try await attribution(mixtures, ids)
    #expect(outcome.measures.map(\.address.measure.id) == ids)
    #expect(outcome.familySize == 5 * 4)
    for measure in outcome.measures {
      let total = measure.attribution.total.value
      let sum = measure.attribution.contributions.reduce(0) { $0 + $1.share.value }
      #expect(abs(sum - total) <= 1e-9 * max(1, abs(total)), "\(measure.address.measure.id)")
    }
  }

  @Test func `threads do not matter`() async throws {
    let mixtures = [200.0, 240].map { scenario(agents: 5, talk: $0) }
    let runs = [
      try await attribution(mixtures, ["asa"], threads: 1),
      try await attribution(mixtures, ["asa"], threads: 3),
    ]
    #expect(runs[0].measures[0].attribution.total == runs[1].measures[0].attribution.total)
  }

  @Test func `what some mixture has not is named and not shared out`() async throws {
    let mixtures = [200.0, 240].map { scenario(agents: 5, talk: $0) }
    let outcome = try await attribution(mixtures, ["asa", "ivr.time"])
    #expect(outcome.missing.map(\.measure.id) == ["ivr.time"])
    #expect(outcome.measures.map(\.address.measure.id) == ["asa"])
    #expect(outcome.familySize == 2)
  }

  @Test func `what happened too seldom has shares without intervals`() async throws {
    // With forty agents nobody waits, and a rare event's spread says little.
    let mixtures = [200.0, 240].map { scenario(agents: 40, talk: $0) }
    let measure = try await attribution(mixtures, ["abandonment"]).measures[0]
    #expect(measure.isRare)
    let share = measure.attribution.contributions[0].share
    #expect(measure.interval(of: share) == nil)
    #expect(measure.isNoise(share) == nil)
    #expect(measure.fraction(of: share) == nil)
  }

  @Test func `an attribution that is stopped gives nothing`() async throws {
    let mixtures = (0..<4).map { mask in
      scenario(agents: mask & 1 == 0 ? 5 : 6, talk: mask & 2 == 0 ? 200 : 240)
    }
    let measures = named(["asa"])
    let comparison = await Comparison.run(
      [mixtures[0], mixtures[3]], plan: ComparisonPlan(replications: 5, measures: measures))
    let outcome = await AttributionRun.run(
      comparison, mixtures: mixtures, measures: measures, isCancelled: { true })
    #expect(outcome == nil)
  }

  @Test func `progress counts the runs between the two scenarios`() async throws {
    let mixtures = (0..<4).map { mask in
      scenario(agents: mask & 1 == 0 ? 5 : 6, talk: mask & 2 == 0 ? 200 : 240)
    }
    let measures = named(["asa"])
    let comparison = await Comparison.run(
      [mixtures[0], mixtures[3]], plan: ComparisonPlan(replications: 5, measures: measures))
    let told = Mutex<[Int]>([])
    _ = await AttributionRun.run(
      comparison, mixtures: mixtures, measures: measures,
      progress: { done, planned in told.withLock { $0 += [done, planned] } })
    #expect(told.withLock { $0 } == (1...10).flatMap { [$0, 10] })
  }
}
