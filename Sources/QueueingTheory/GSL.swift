import CGSL

/// The GNU Scientific Library, made to report failures by status instead of ending the process.
enum GSL {
  /// Touch before the first call: the handler is switched off once, whichever thread comes first.
  static let ready: Void = { _ = gsl_set_error_handler_off() }()
}
