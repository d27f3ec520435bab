public import ContactCenterModel
import Statistics

/// What a scenario once gave, kept to see whether it still does.
public struct Baseline: Sendable {
  public let seed: UInt64
  /// 1 − α of all that is judged against it.
  public let confidence: Double
  /// A hash of everything that each replication counted, in order of their numbers.
  public let digests: [UInt64]
  public let measures: [BaselineMeasure]

  public init(seed: UInt64, confidence: Double, digests: [UInt64], measures: [BaselineMeasure]) {
    self.seed = seed
    self.confidence = confidence
    self.digests = digests
    self.measures = measures
  }

  public var replications: Int { digests.count }
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

  /// A baseline whose own error is above a quarter of the margin can hardly be judged against.
  public static let largestErrorToMargin = 0.25

  /// Whether the standard error is at most δ/4.
  public var isExact: Bool {
    guard let error = sample.linearized?.standardError else { return false }
    return error <= margin * Self.largestErrorToMargin
  }
}
