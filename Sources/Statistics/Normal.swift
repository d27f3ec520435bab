import CGSL

/// The standard normal distribution.
public enum Normal {
  /// The value not exceeded with `probability`; nil unless 0 < probability < 1.
  public static func quantile(_ probability: Double) -> Double? {
    guard probability > 0, probability < 1 else { return nil }
    return GSL.finite(gsl_cdf_ugaussian_Pinv(probability))
  }

  /// The probability of a value above `value`.
  package static func upperTail(_ value: Double) -> Double { gsl_cdf_ugaussian_Q(value) }
}
