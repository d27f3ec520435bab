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
    let simulator = Simulator(scenario)
    var runs = ObservedRuns(scenario, plan: plan)
    for (look, count) in plan.looks.enumerated() {
      let crew = ReplicationCrew(
        simulator, plan: plan, progress: { done, _ in progress(done, count) },
        isCancelled: isCancelled)
      await runs.run(until: count, by: crew)
      let outcome = runs.outcome(looks: look + 1, wasInterrupted: runs.replications < count)
      // More runs of a length that gives no interval do not make one.
      let isLast = outcome.wasInterrupted || outcome.isHopeless || count == plan.looks.last
      if isLast || outcome.isPrecise { return outcome }
    }
    return runs.outcome(looks: 1, wasInterrupted: true)
  }
}
