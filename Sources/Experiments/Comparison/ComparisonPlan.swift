import Statistics

/// How scenarios are compared with the first of them.
public struct ComparisonPlan: Sendable {
  public var seed: UInt64
  /// Replications of each scenario; with verdicts to decide, those before the first look.
  public var replications: Int
  public var threads: Int
  /// How surely all intervals of differences hold together.
  public var confidence: Double
  public var margins: Margins
  /// What is compared, where both scenarios have it.
  public var measures: [NamedAddress]
  /// The measures whose verdicts more replications are run for; empty runs exactly `replications`.
  public var toDecide: [NamedAddress]
  /// No more replications of each scenario than this are run to decide.
  public var mostReplications: Int

  public init(
    seed: UInt64 = 1, replications: Int = 100, threads: Int = 1, confidence: Double = 0.95,
    margins: Margins = Margins(), measures: [NamedAddress], toDecide: [NamedAddress] = [],
    mostReplications: Int = 10_000
  ) {
    self.seed = seed
    self.replications = replications
    self.threads = threads
    self.confidence = confidence
    self.margins = margins
    self.measures = measures
    self.toDecide = toDecide
    self.mostReplications = mostReplications
  }

  /// How each scenario is run: its own intervals hold over all looks.
  var ofEachRun: RunPlan {
    RunPlan(
      seed: seed, replications: replications, threads: threads,
      confidence: Bonferroni.confidence(ofEachOf: looks.count, together: confidence))
  }

  /// The numbers of replications after which the verdicts are looked at, fixed beforehand.
  public var looks: [Int] {
    toDecide.isEmpty
      ? [replications] : RunPlan.looks(from: replications, to: mostReplications)
  }
}
