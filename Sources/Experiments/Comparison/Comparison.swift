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
    let simulators = scenarios.map { Simulator($0) }
    var runs = scenarios.map { ObservedRuns($0, plan: plan.ofEachRun) }
    var look = 0
    while true {
      let count = plan.looks[look]
      let crew = ComparisonCrew(
        simulators, plan: plan, progress: { done, _ in progress(done, count * scenarios.count) },
        isCancelled: isCancelled)
      let isWhole = await run(&runs, until: count, by: crew)
      look += 1
      let outcome = ComparisonOutcome(
        runs.map { $0.outcome(looks: look, wasInterrupted: !isWhole) }, plan: plan, looks: look,
        wasInterrupted: !isWhole)
      if !isWhole || !outcome.mayBeDecided || look == plan.looks.count { return outcome }
    }
  }

  /// Runs all scenarios up to so many replications; whether they came so far.
  private static func run(
    _ runs: inout [ObservedRuns], until count: Int, by crew: ComparisonCrew
  ) async -> Bool {
    while runs[0].replications < count {
      let end = runs.reduce(count) { min($0, $1.next(until: count).upperBound) }
      let wanted = runs[0].replications..<end
      let more = await crew.run(wanted)
      for (index, records) in more.enumerated() { runs[index].add(records) }
      if more.contains(where: { $0.count < wanted.count }) { return false }
    }
    return true
  }
}
