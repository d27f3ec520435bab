/// Count, mean, spread and range of observations, one pass and no cancellation.
///
/// Welford (1962); merging by Chan, Golub and LeVeque (1979). Merging depends on the order in the
/// last digits: fold in a fixed order where results must repeat.
public struct Tally: Sendable, Equatable, BitwiseCopyable {
  /// Number of observations.
  public private(set) var count = 0
  /// Σ (x − mean)².
  public private(set) var sumOfSquares = 0.0
  private var center = 0.0
  private var lowest = Double.infinity
  private var highest = -Double.infinity

  /// Nothing observed yet.
  public init() {}

  /// What `values` tally to, in their order.
  public init(_ values: some Sequence<Double>) {
    for value in values { add(value) }
  }

  /// Counts one observation.
  public mutating func add(_ value: Double) {
    count += 1
    let distance = value - center
    center += distance / Double(count)
    sumOfSquares += distance * (value - center)
    lowest = min(lowest, value)
    highest = max(highest, value)
  }

  /// Counts all that `other` counted.
  public mutating func merge(_ other: Tally) {
    guard other.count > 0 else { return }
    let total = Double(count + other.count)
    let distance = other.center - center
    sumOfSquares +=
      other.sumOfSquares + distance * distance * (Double(count) * Double(other.count) / total)
    center += distance * (Double(other.count) / total)
    count += other.count
    lowest = min(lowest, other.lowest)
    highest = max(highest, other.highest)
  }

  /// Mean; nil if nothing was observed.
  public var mean: Double? { count > 0 ? center : nil }

  /// Smallest observation; nil if there is none.
  public var minimum: Double? { count > 0 ? lowest : nil }

  /// Largest observation; nil if there is none.
  public var maximum: Double? { count > 0 ? highest : nil }

  /// Sample variance, Σ (x − mean)² / (n − 1); nil below two observations.
  public var variance: Double? { count > 1 ? sumOfSquares / Double(count - 1) : nil }

  /// Sample standard deviation; nil below two observations.
  public var standardDeviation: Double? { variance?.squareRoot() }

  /// Standard error of the mean, s / √n; nil below two observations.
  public var standardError: Double? { standardDeviation.map { $0 / Double(count).squareRoot() } }

  /// Student-t interval for the mean, n − 1 degrees of freedom; nil below two observations.
  public func interval(confidence: Double) -> ClosedRange<Double>? {
    standardError.flatMap {
      StudentInterval.around(center, error: $0, observations: count, confidence: confidence)
    }
  }
}
