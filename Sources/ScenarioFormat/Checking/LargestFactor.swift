import Probability

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bounds on random factors of mean 1, which uniform numbers of 53 bits cannot pass.
enum LargestFactor {
  /// The standard normal quantile at 1 − 2⁻⁵³ is 8.21.
  private static let normal = 8.3
  /// −ln 2⁻⁵³.
  private static let logarithm = 53 * 0.693_147_180_559_945_3

  /// A number that a factor with this coefficient of variation never passes.
  static func of(_ family: DayFactor.Family, cv: Double) -> Double {
    guard cv > 1e-9 else { return 1 }
    switch family {
    case .gamma: return gamma(shape: 1 / (cv * cv))
    case .lognormal:
      let variance = log1p(cv * cv)
      return exp(variance.squareRoot() * normal - variance / 2)
    }
  }

  /// Chernoff's bound: a gamma number of mean 1 and shape k is above q with a probability of at most
  /// exp(−k (q − 1 − ln q)). Newton's method from the right, where the curve is convex.
  private static func gamma(shape: Double) -> Double {
    let goal = logarithm / shape
    var q = 2 * goal + 4
    for _ in 0..<50 { q -= (q - 1 - log(q) - goal) / (1 - 1 / q) }
    return q
  }
}
