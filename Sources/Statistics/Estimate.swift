/// A number estimated from independent replications, with its uncertainty.
///
/// It never holds NaN: where there is nothing to estimate from, the estimators return nil instead.
public struct Estimate: Sendable, Equatable {
  /// The point estimate.
  public let value: Double
  /// Standard error of `value`; nil where it cannot be told (one replication).
  public let standardError: Double?
  /// The interval that covers the truth with `confidence`; nil where it cannot be told.
  public let interval: ClosedRange<Double>?
  /// Coverage aimed at, 0.95 for example.
  public let confidence: Double
  /// Replications used.
  public let replications: Int
  /// Replications left out, because there was nothing to divide by.
  public let leftOut: Int

  /// A value with its uncertainty; all numbers finite.
  public init(
    value: Double, standardError: Double?, interval: ClosedRange<Double>?, confidence: Double,
    replications: Int, leftOut: Int = 0
  ) {
    precondition(value.isFinite && standardError?.isFinite ?? true, "an estimate is a number")
    self.value = value
    self.standardError = standardError
    self.interval = interval
    self.confidence = confidence
    self.replications = replications
    self.leftOut = leftOut
  }

  /// Whether the replications agree completely, as they do on what is not left to chance.
  public var isExact: Bool { standardError == 0 }

  /// Half the width of the interval.
  public var halfWidth: Double? { interval.map { ($0.upperBound - $0.lowerBound) / 2 } }

  /// The same with the interval cut to `range`, for what cannot lie outside (a share, 0 … 1).
  ///
  /// An interval wholly outside becomes the nearest end. The value stays: one outside is a fault of the counts,
  /// and must show.
  public func clamped(to range: ClosedRange<Double>) -> Estimate {
    Estimate(
      value: value, standardError: standardError,
      interval: interval?.clamped(to: range), confidence: confidence, replications: replications,
      leftOut: leftOut)
  }

  /// An error of no more than this share of the value is that of adding up, and counts as none.
  static let rounding = 1e-12

  /// `value` ± t standard errors, n − 1 degrees of freedom; nil if `value` is not finite.
  static func student(
    _ value: Double, standardError: Double?, confidence: Double, replications: Int, leftOut: Int
  ) -> Estimate? {
    guard value.isFinite else { return nil }
    let error = standardError.flatMap { error -> Double? in
      error <= rounding * abs(value) ? 0 : error.isFinite ? error : nil
    }
    let interval = error.flatMap {
      StudentInterval.around(value, error: $0, observations: replications, confidence: confidence)
    }
    return Estimate(
      value: value, standardError: error, interval: interval, confidence: confidence,
      replications: replications, leftOut: leftOut)
  }
}
