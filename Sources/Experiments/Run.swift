public import ContactCenterModel

/// Runs a scenario as its plan says.
public enum Run {
  /// Runs the replications of a plan and, with precision goals, more of them until the intervals are
  /// narrow enough.
  ///
  /// - Parameters:
  ///   - progress: is told how many replications are done of how many that are now planned.
  ///   - isCancelled: asked between replications; when true the run ends with what it has.
  public static func run(
    _ scenario: Scenario, plan: RunPlan,
    progress: @Sendable (_ done: Int, _ planned: Int) -> Void = { _, _ in },
    isCancelled: @Sendable () -> Bool = { false }
  ) async -> RunOutcome {
    RunOutcome(scenario: scenario, plan: plan, records: [])
  }
}
