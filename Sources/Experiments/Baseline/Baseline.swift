public import ContactCenterModel
import Statistics

/// What a scenario once gave, kept to see whether it still does.
public struct Baseline: Sendable {
  public let seed: UInt64
  /// 1 − α of all that is judged against it.
  public let confidence: Double
  /// The replications that were run.
  public let replications: Int
  /// A hash of everything that each observation counted, in order: of each replication, or of each of
  /// the batches into which long runs are cut.
  public let digests: [UInt64]
  /// What the batches cover into which long runs are cut; `nil` where they are not, or nothing is known.
  public let window: BatchWindow?
  public let measures: [BaselineMeasure]

  public init(
    seed: UInt64, confidence: Double, replications: Int, digests: [UInt64],
    window: BatchWindow? = nil, measures: [BaselineMeasure]
  ) {
    self.seed = seed
    self.confidence = confidence
    self.replications = replications
    self.digests = digests
    self.window = window
    self.measures = measures
  }
}

/// A measure of a baseline and how far it may move.
public struct BaselineMeasure: Sendable {
  public let address: MeasureAddress
  /// Differences within ± this count as none, in the measure's own unit: δ.
  public let margin: Double
  public let sample: KeptSample

  public init(address: MeasureAddress, margin: Double, sample: KeptSample) {
    self.address = address
    self.margin = margin
    self.sample = sample
  }
}
