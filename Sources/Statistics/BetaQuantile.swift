import CGSL

/// Quantiles of the beta distribution where GSL's inverse may give up (a few in a million).
enum BetaQuantile {
  /// The value not exceeded with `probability` (in 0 ..< 1) under Beta(a, b); nil if GSL cannot tell.
  ///
  /// GSL's inverse, checked against its distribution function; else bisection.
  static func value(_ probability: Double, _ a: Double, _ b: Double) -> Double? {
    GSL.ready
    let direct = gsl_cdf_beta_Pinv(probability, a, b)
    let reached = gsl_cdf_beta_P(direct, a, b)
    if abs(reached - probability) <= 1e-10 * probability { return direct }
    return bisected(probability, a, b)
  }

  /// Halves the bit patterns, not the numbers: 62 steps to the last digit, near zero too.
  private static func bisected(_ probability: Double, _ a: Double, _ b: Double) -> Double? {
    var low: UInt64 = 0
    var high = (1.0).bitPattern
    while high - low > 1 {
      let middle = low + (high - low) / 2
      let reached = gsl_cdf_beta_P(Double(bitPattern: middle), a, b)
      guard reached.isFinite else { return nil }
      if reached < probability { low = middle } else { high = middle }
    }
    return Double(bitPattern: high)
  }
}
