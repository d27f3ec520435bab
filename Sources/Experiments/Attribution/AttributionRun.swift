public import ContactCenterModel

/// Runs the mixtures of two scenarios under the same chance.
public enum AttributionRun {
  /// The changes of some measures between the two scenarios of a comparison, shared among the parts in
  /// which they differ.
  ///
  /// - Parameters:
  ///   - comparison: of the first mixture with the last, complete; its runs are not run again. Each
  ///     replication is one observation: no batches.
  ///   - mixtures: 2^k scenarios for k parts, as `Attribution` numbers them.
  ///   - progress: is told how many replications are done of all that are to be run, from any thread.
  ///   - isCancelled: asked before each replication.
  /// - Returns: `nil` when cancelled, for some of the mixtures alone say nothing.
  public static func run(
    _ comparison: ComparisonOutcome, mixtures: [Scenario], measures: [NamedAddress],
    progress: @escaping @Sendable (_ done: Int, _ planned: Int) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) async -> AttributionOutcome? {
    let replications = comparison.runs[0].replications
    let plan = RunPlan(
      seed: comparison.plan.seed, replications: replications, threads: comparison.plan.threads,
      confidence: comparison.plan.confidence)
    let planned = replications * (mixtures.count - 2)
    var values: [[MixtureValue?]] = []
    for (number, scenario) in mixtures.enumerated() {
      let before = replications * (number - 1)
      var run = number == 0 ? comparison.runs[0] : comparison.runs[1]
      if mixtures.indices.dropFirst().dropLast().contains(number) {
        run = await Run.run(
          scenario, plan: plan, progress: { done, _ in progress(before + done, planned) },
          isCancelled: isCancelled)
      }
      // Nothing is kept of a run but its measures: the records of all mixtures would be too many.
      if run.wasInterrupted { return nil }
      values.append(measures.map { MixtureValue($0, of: run) })
    }
    return AttributionOutcome(
      values, of: measures, replications: replications, looks: comparison.plan.looks.count,
      confidence: comparison.plan.confidence)
  }
}
