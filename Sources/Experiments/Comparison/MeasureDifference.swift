public import ContactCenterModel

/// How a measure of one scenario differs from that of the first, from the same customers in both.
public struct MeasureDifference: Sendable {
  public let address: NamedAddress
  /// The first scenario's estimate.
  public let first: MeasureEstimate
  /// The other scenario's estimate.
  public let second: MeasureEstimate
  /// The second's value minus the first's; `nil` where either had nothing to measure.
  public let value: Double?
  /// Covers the true difference with `confidence`; `nil` where it cannot be told.
  public let interval: ClosedRange<Double>?
  public let standardError: Double?
  public let confidence: Double
  /// Replications that both scenarios have.
  public let replications: Int
  /// Observations that both have: replications, or batches of long runs.
  public let observations: Int
  /// How likely so large a difference would be by chance; `nil` where the spread says too little.
  public let pValue: Double?
  /// The same for the whole family of differences and looks (Holm).
  public internal(set) var adjustedPValue: Double?
  /// How many times more replications other random numbers would have needed for the same error;
  /// `nil` where there is no error, or it says too little.
  public let varianceReduction: Double?
  /// How far the measure may move and still count as the same.
  public let margin: Double
  public let verdict: Verdict

  /// What can be said of a difference.
  public enum Verdict: String, Sendable, CaseIterable {
    /// The interval lies within the margin.
    case same
    /// The interval lies on the good side of 0, or on the bad one.
    case better, worse
    /// The interval lies above or below 0, and neither is better as such.
    case higher, lower
    /// None of these, or there is no interval.
    case undecided
  }
}

extension MeasureDifference.Verdict {
  /// Judges an interval of differences.
  public init(_ interval: ClosedRange<Double>?, margin: Double, better: BetterDirection) {
    guard let interval else {
      self = .undecided
      return
    }
    if interval.lowerBound >= -margin, interval.upperBound <= margin {
      self = .same
    } else if interval.lowerBound > 0 {
      self = better == .neither ? .higher : better == .higher ? .better : .worse
    } else if interval.upperBound < 0 {
      self = better == .neither ? .lower : better == .lower ? .better : .worse
    } else {
      self = .undecided
    }
  }
}

extension MeasureDifference {
  /// From fewer observations the spread is not known well enough to predict from.
  static let fewestForPrediction = 10

  /// About how many more replications of each scenario would decide: with n of them and a half-width
  /// h, n·(h/w)² − n, where w is the half-width that would lie beside 0 or within the margin,
  /// whichever comes first. `nil` where that cannot be told or is beyond all use.
  public var furtherReplications: Int? {
    guard verdict == .undecided, let value, let interval, observations >= Self.fewestForPrediction
    else { return nil }
    let halfWidth = (interval.upperBound - interval.lowerBound) / 2
    let ratio = halfWidth / max(abs(value), margin - abs(value))
    let further = (Double(replications) * (ratio * ratio - 1)).rounded(.up)
    guard further.isFinite, further < 1e9 else { return nil }
    return max(1, Int(further))
  }
}
