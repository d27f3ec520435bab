/// An estimate ± t standard errors.
enum StudentInterval {
  /// `center` ± t(n − 1) × `error`; nil below two observations or where a bound is not finite.
  static func around(
    _ center: Double, error: Double, observations: Int, confidence: Double
  ) -> ClosedRange<Double>? {
    let freedom = Double(observations - 1)
    let t = StudentT.twoSided(confidence: confidence, degreesOfFreedom: freedom)
    guard let t, (center - t * error).isFinite, (center + t * error).isFinite else { return nil }
    return center - t * error...center + t * error
  }
}
