/// How the calls of an interval vary about their expected number.
public enum ArrivalPattern: Hashable, Sendable {
  /// A Poisson process.
  case poisson
  /// A Poisson process whose rate is multiplied in each interval by an independent gamma number of
  /// mean 1 with this cv: the variance of a count of mean m is m + (cv m)².
  case gammaFactor(cv: Double)
  /// Exactly the expected number of calls, each of them placed independently by the rate's shape;
  /// factors on demand do not apply.
  case fixedCounts

  /// The coefficients of variation that a gamma factor may have.
  public static let factorRange = AllowedRange.between(0, 10)

  /// Throws when the factor's cv is out of range, or a fixed count is not whole.
  public func validate(for profile: RateProfile) throws(ArrivalError) {
    switch self {
    case .poisson: return
    case .gammaFactor(let cv):
      guard Self.factorRange.contains(cv) else {
        throw .factorOutOfRange(cv: cv, allowed: Self.factorRange)
      }
    case .fixedCounts:
      for interval in 0..<profile.count {
        let count = profile.expected(in: interval)
        guard count == count.rounded() else { throw .countNotWhole(interval: interval, count) }
      }
    }
  }
}
