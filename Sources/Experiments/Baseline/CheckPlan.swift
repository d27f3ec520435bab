/// How a scenario is checked against its baseline.
public struct CheckPlan: Sendable {
  /// No more replications than these are run, but always those of the baseline.
  public var mostReplications: Int
  public var threads: Int
  /// The measures that the whole gate judges, over all its scenarios.
  public var family: Int

  public init(mostReplications: Int, threads: Int = 1, family: Int) {
    self.mostReplications = mostReplications
    self.threads = threads
    self.family = family
  }

  /// The replications after which a check against a baseline is judged: those of the baseline, then
  /// half as many again each time.
  func looks(against baseline: Baseline) -> [Int] {
    RunPlan.looks(from: baseline.replications, to: mostReplications)
  }
}
