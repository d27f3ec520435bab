import ContactCenterModel

/// The replications of a run, as observations that estimates can be made of: themselves, or the
/// batches into which each is cut.
struct ObservedRuns: Sendable {
  private let scenario: Scenario
  private let plan: RunPlan
  /// The replications that were added.
  private(set) var replications = 0
  private var records: [ReplicationRecord] = []
  private var cutter: WindowCutter?
  private var slices: ObservedSlices?

  /// So many long runs are held in slices at a time, so that memory does not grow with their number.
  private static let mostAtOnce = 16

  init(_ scenario: Scenario, plan: RunPlan) {
    self.scenario = scenario
    self.plan = plan
  }

  /// The replications to run and add next on the way to `count`.
  func next(until count: Int) -> Range<Int> {
    let most = scenario.horizon.isInBatches ? replications + Self.mostAtOnce : count
    return replications..<max(replications, min(count, most))
  }

  /// Adds the replications that follow those that are there.
  mutating func add(_ runs: [ReplicationRecord]) {
    replications += runs.count
    guard case .steadyState(let steady) = scenario.horizon, let batches = steady.batches else {
      records += runs
      return
    }
    guard let first = runs.first else { return }
    // Of the first run alone: however many are added at a time, the batches are the same.
    let cutter = cutter ?? WindowCutter(steady, batches: batches, first: [first])
    self.cutter = cutter
    slices = slices ?? cutter.slices(of: first, in: scenario)
    records += cutter.batches(of: runs, in: scenario)
  }

  /// Runs and adds replications until there are `count`; fewer when cancelled.
  mutating func run(until count: Int, by crew: ReplicationCrew) async {
    while replications < count {
      let wanted = next(until: count)
      let more = await crew.run(wanted)
      add(more)
      if more.count < wanted.count { return }
    }
  }

  func outcome(looks: Int, wasInterrupted: Bool) -> RunOutcome {
    var outcome = RunOutcome(
      scenario: cutter?.scenarioOfBatch(scenario) ?? scenario, plan: plan, records: records,
      replications: replications, batching: cutter?.batching(of: records), looks: looks,
      wasInterrupted: wasInterrupted)
    outcome.slices = slices
    return outcome
  }
}
