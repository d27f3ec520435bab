public import ContactCenterModel
public import Statistics

/// Runs every mixture of two scenarios on the same random numbers.
public enum AttributionRun {
  /// The measures of each scenario, in the order of both.
  ///
  /// - Parameters:
  ///   - measures: the addresses of the measures in a scenario; `nil` where it has none such.
  ///   - progress: is told how many replications of all scenarios are done, from any thread.
  ///   - isCancelled: asked before each replication.
  /// - Returns: `[scenario][measure]`, `nil` where there is nothing to measure; `nil` when cancelled,
  ///   for part of the mixtures says nothing.
  public static func run(
    _ scenarios: [Scenario], plan: RunPlan, measures: (Scenario) -> [MeasureAddress?],
    progress: @escaping @Sendable (_ done: Int, _ planned: Int) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) async -> [[LinearizedEstimate?]]? {
    var plan = plan
    plan.precision = []
    let planned = plan.replications * scenarios.count
    var found: [[LinearizedEstimate?]] = []
    for (number, scenario) in scenarios.enumerated() {
      let before = number * plan.replications
      let outcome = await Run.run(
        scenario, plan: plan, progress: { done, _ in progress(before + done, planned) },
        isCancelled: isCancelled)
      if outcome.wasInterrupted { return nil }
      // The records of all mixtures at once would not fit into memory.
      found.append(
        measures(scenario).map { $0.flatMap { outcome.sample($0)?.linearized } })
    }
    return found
  }
}
