public import ContactCenterModel

/// Runs scenarios side by side: the same seed and the same replications, so that the same customers
/// meet each of them.
public enum Comparison {
  /// Runs the replications of a plan and, with verdicts to decide, more of them until they are decided.
  ///
  /// - Parameters:
  ///   - scenarios: the first is what the others are compared with; all of them days, or all steady.
  ///   - progress: is told how many replications of all scenarios are done of how many that are now
  ///     planned, from any thread.
  ///   - isCancelled: asked before each replication; when true the comparison ends with what it has.
  public static func run(
    _ scenarios: [Scenario], plan: ComparisonPlan,
    progress: @escaping @Sendable (_ done: Int, _ planned: Int) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) async -> ComparisonOutcome {
    let crew = ComparisonCrew(
      scenarios.map { Simulator($0) }, plan: plan, progress: progress, isCancelled: isCancelled)
    var records: [[ReplicationRecord]] = scenarios.map { _ in [] }
    var look = 0
    while true {
      let count = plan.looks[look]
      let done = look == 0 ? 0 : plan.looks[look - 1]
      for (index, more) in await crew.run(done..<count).enumerated() { records[index] += more }
      look += 1
      let outcome = ComparisonOutcome(
        scenarios, plan: plan, records: records, looks: look,
        wasInterrupted: records.contains { $0.count < count })
      if outcome.wasInterrupted || outcome.isDecided || look == plan.looks.count { return outcome }
    }
  }
}
