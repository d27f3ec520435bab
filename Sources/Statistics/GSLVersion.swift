import CGSL

/// Which GNU Scientific Library the program runs with.
public enum GSLVersion {
  /// The version of the library that is linked, such as `2.7.1`.
  public static var linked: String { String(cString: koryo_gsl_version()) }
}
