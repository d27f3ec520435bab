import CGSL

/// Student's t distribution.
public enum StudentT {
  /// The value not exceeded with `probability`.
  ///
  /// nil unless 0 < probability < 1 and the degrees of freedom are positive. About a microsecond:
  /// not for the event loop.
  public static func quantile(_ probability: Double, degreesOfFreedom: Double) -> Double? {
    guard probability > 0, probability < 1, degreesOfFreedom > 0 else { return nil }
    GSL.ready
    return GSL.finite(gsl_cdf_tdist_Pinv(probability, degreesOfFreedom))
  }

  /// The t that ± t around the middle holds `confidence` (0.95, say).
  ///
  /// From the upper tail, which keeps its digits for confidences near one.
  package static func twoSided(confidence: Double, degreesOfFreedom: Double) -> Double? {
    guard confidence > 0, confidence < 1, degreesOfFreedom > 0 else { return nil }
    GSL.ready
    return GSL.finite(gsl_cdf_tdist_Qinv((1 - confidence) / 2, degreesOfFreedom))
  }

  /// The probability of a t farther from 0 than ± `distance`.
  package static func twoSidedTail(_ distance: Double, degreesOfFreedom: Double) -> Double {
    GSL.ready
    return min(1, 2 * gsl_cdf_tdist_Q(abs(distance), degreesOfFreedom))
  }

  /// The probability of a t above `value`.
  package static func upperTail(_ value: Double, degreesOfFreedom: Double) -> Double {
    GSL.ready
    return gsl_cdf_tdist_Q(value, degreesOfFreedom)
  }
}
