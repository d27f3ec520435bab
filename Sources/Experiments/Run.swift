public import ContactCenterModel

/// Runs a scenario as its plan says.
public enum Run {
  /// Runs the replications of a plan and, with precision goals, more of them until the intervals are
  /// narrow enough.
  ///
  /// - Parameters:
  ///   - progress: is told how many replications are done of how many that are now planned, from any
  ///     thread.
  ///   - isCancelled: asked before each replication; when true the run ends with what it has.
  public static func run(
    _ scenario: Scenario, plan: RunPlan,
    progress: @escaping @Sendable (_ done: Int, _ planned: Int) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) async -> RunOutcome {
    let crew = ReplicationCrew(
      Simulator(scenario), plan: plan, progress: progress, isCancelled: isCancelled)
    var records: [ReplicationRecord] = []
    for (look, count) in plan.looks.enumerated() {
      records += await crew.run(records.count..<count)
      let outcome = RunOutcome(
        scenario: scenario, plan: plan, records: records, looks: look + 1,
        wasInterrupted: records.count < count)
      if outcome.wasInterrupted || outcome.isPrecise || count == plan.looks.last { return outcome }
    }
    return RunOutcome(scenario: scenario, plan: plan, records: records, wasInterrupted: true)
  }
}
