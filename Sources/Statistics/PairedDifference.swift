/// The difference between two estimates whose replications share their random numbers.
///
/// Replication i of one and replication i of the other meet the same customers, so that much of their
/// chance cancels. The error is that of the differences of influences a and b,
/// se² = m / (m − 1) · Σ (b / n₂ − a / n₁)², with m the fewer replications measured; replications that
/// only one of the two has add their own part.
public struct PairedDifference: Sendable, Equatable {
  /// The second estimate minus the first.
  public let value: Double
  /// Standard error of `value`; nil below two replications of either.
  public let standardError: Double?
  /// Degrees of freedom of Student's t: one less than the fewer replications measured.
  public let degreesOfFreedom: Int
  /// (se₁² + se₂²) / se²: how many times more replications other seeds would have needed. nil where
  /// there is no error to reduce: where either estimate, or their difference, does not vary.
  public let varianceReduction: Double?

  /// What varies by no more than this part of the values is the same but for rounding.
  private static let rounding = 1e-12

  /// The difference of `second` to `first`.
  public init(from first: LinearizedEstimate, to second: LinearizedEstimate) {
    let least = Self.rounding * max(abs(first.value), abs(second.value))
    let difference = second.value - first.value
    value = abs(difference) > least ? difference : 0
    let (before, after) = (first.influences, second.influences)
    degreesOfFreedom = min(first.measured, second.measured) - 1
    guard degreesOfFreedom > 0 else {
      (standardError, varianceReduction) = (nil, nil)
      return
    }
    let squares = (0..<max(before.count, after.count)).reduce(0.0) { sum, i in
      let one = before.indices.contains(i) ? before[i] / Double(before.count) : 0
      let other = after.indices.contains(i) ? after[i] / Double(after.count) : 0
      return sum + (other - one) * (other - one)
    }
    let error = (squares * Double(degreesOfFreedom + 1) / Double(degreesOfFreedom)).squareRoot()
    let varies = error > least
    standardError = varies ? error : 0
    let errors = [first, second].compactMap(\.standardError)
    let apart = errors.reduce(0) { $0 + $1 * $1 }
    varianceReduction = varies && errors.allSatisfy { $0 > least } ? apart / (error * error) : nil
  }

  /// `value` ± t standard errors; nil where there is no error.
  public func interval(confidence: Double) -> ClosedRange<Double>? {
    standardError.flatMap {
      StudentInterval.around(
        value, error: $0, observations: degreesOfFreedom + 1, confidence: confidence)
    }
  }

  /// How likely a difference as large as this or larger would be if there were none (two-sided).
  public var pValue: Double? {
    guard let standardError else { return nil }
    if standardError == 0 { return value == 0 ? 1 : 0 }
    return StudentT.twoSidedTail(
      abs(value) / standardError, degreesOfFreedom: Double(degreesOfFreedom))
  }
}
