import CGSL

/// The inverse of the incomplete gamma function.
enum GammaQuantile {
  /// The value that a gamma number of this shape and scale 1 stays below with probability `p`.
  ///
  /// The upper half goes through the upper tail, where 1 − p keeps its digits.
  static func of(_ p: Double, _ shape: Double) -> Double {
    GSLErrors.areReturned
    return p <= 0.5 ? gsl_cdf_gamma_Pinv(p, shape, 1) : gsl_cdf_gamma_Qinv(1 - p, shape, 1)
  }

  /// The same for the probability with which a standard normal number stays below `z`.
  static func ofNormal(_ z: Double, _ shape: Double) -> Double {
    GSLErrors.areReturned
    return z <= 0
      ? gsl_cdf_gamma_Pinv(gsl_cdf_ugaussian_P(z), shape, 1)
      : gsl_cdf_gamma_Qinv(gsl_cdf_ugaussian_Q(z), shape, 1)
  }
}
