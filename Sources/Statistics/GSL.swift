import CGSL

/// The GNU Scientific Library, made to report failures by value instead of ending the process.
enum GSL {
  /// Touch before the first call: the handler is switched off once, whichever thread comes first.
  static let ready: Void = { _ = gsl_set_error_handler_off() }()

  /// nil for what GSL returns on failure: not a number, or no finite one.
  static func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }
}
