import CGSL

/// GSL's default answer to an error is to end the process; here errors come back as NaN or a status.
enum GSLErrors {
  /// Switches the abort handler off, once; mention it before calling what may fail.
  static let areReturned: Void = { gsl_set_error_handler_off() }()
}
