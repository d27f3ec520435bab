#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Distributions from what planners know: the mean and the coefficient of variation (cv = standard
/// deviation ÷ mean). Means are above 0. A cv of 0 gives the constant.
extension Distribution {
  /// Below this coefficient of variation all values are the same in all digits that matter.
  static let leastVariation = 1e-9

  /// A gamma distribution: shape 1/cv², scale mean · cv². Throws on a mean ≤ 0 or a cv < 0.
  public static func gamma(
    mean: Double, cv: Double
  ) throws(DistributionError) -> Distribution {
    try require(mean, cv, .nonnegative)
    guard cv > leastVariation else { return .constant(mean) }
    return try Distribution.gamma(shape: 1 / (cv * cv), scale: mean * cv * cv).validated()
  }

  /// The sum of `phases` exponential phases; cv = 1/√phases. Throws on a mean ≤ 0 or phases < 1.
  public static func erlang(
    mean: Double, phases: Int
  ) throws(DistributionError) -> Distribution {
    let count = Double(phases)
    try DistributionError.require(.mean, mean, .positive)
    try DistributionError.require(.phases, count, .atLeast(1))
    return .gamma(shape: count, scale: mean / count)
  }

  /// A lognormal distribution: σ² = ln(1 + cv²), μ = ln mean − σ²/2. Throws on a mean ≤ 0 or a
  /// cv < 0.
  public static func lognormal(
    mean: Double, cv: Double
  ) throws(DistributionError) -> Distribution {
    try require(mean, cv, .nonnegative)
    guard cv > leastVariation else { return .constant(mean) }
    let variance = log1p(cv * cv)
    let distribution = Distribution.lognormal(
      mu: log(mean) - variance / 2, sigma: variance.squareRoot())
    return try distribution.validated()
  }

  /// A Weibull distribution of this mean and shape. Throws on a mean or shape ≤ 0.
  public static func weibull(
    mean: Double, shape: Double
  ) throws(DistributionError) -> Distribution {
    try DistributionError.require(.mean, mean, .positive)
    try DistributionError.require(.shape, shape, .positive)
    let scale = mean / Distribution.weibull(shape: shape, scale: 1).mean
    return try Distribution.weibull(shape: shape, scale: scale).validated()
  }

  /// A Weibull distribution whose shape solves Γ(1 + 2/k) / Γ(1 + 1/k)² = 1 + cv². Throws on a
  /// mean ≤ 0 and on a cv other than 0 outside 0.001 … 1,000.
  public static func weibull(
    mean: Double, cv: Double
  ) throws(DistributionError) -> Distribution {
    try require(mean, cv, .nonnegative)
    guard cv > 0 else { return .constant(mean) }
    try DistributionError.require(.cv, cv, WeibullShape.cvRange)
    return try weibull(mean: mean, shape: WeibullShape.shape(cv: cv))
  }

  /// A mixture of two exponentials with balanced means (each brings half of the mean):
  /// p = (1 + √((cv² − 1)/(cv² + 1)))/2, mean/(2p) and mean/(2(1 − p)). Throws on a mean ≤ 0 or a
  /// cv outside 1 … 1,000.
  public static func hyperexponential(
    mean: Double, cv: Double
  ) throws(DistributionError) -> Distribution {
    try require(mean, cv, .between(1, 1000))
    let square = cv * cv
    let share = (1 + ((square - 1) / (square + 1)).squareRoot()) / 2
    return .hyperexponential(
      probability: share, mean1: mean / (2 * share), mean2: mean / (2 * (1 - share)))
  }

  /// An even distribution over mean · (1 ± √3 cv). Throws on a mean ≤ 0 or a cv outside 0 … 1/√3,
  /// beyond which values would be negative.
  public static func uniform(
    mean: Double, cv: Double
  ) throws(DistributionError) -> Distribution {
    try require(mean, cv, .between(0, 1 / 3.0.squareRoot()))
    guard cv > 0 else { return .constant(mean) }
    let half = mean * min(1, 3.0.squareRoot() * cv)
    return .uniform(low: mean - half, high: mean + half)
  }

  private static func require(
    _ mean: Double, _ cv: Double, _ allowed: AllowedRange
  ) throws(DistributionError) {
    try DistributionError.require(.mean, mean, .positive)
    try DistributionError.require(.cv, cv, allowed)
  }
}
