import CGSL

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The Weibull distribution's shape from its coefficient of variation.
enum WeibullShape {
  /// The coefficients of variation that can be had; below them the distribution is a constant.
  static let cvRange = AllowedRange.between(0.001, 1000)

  /// ln(1 + cv²) = ln Γ(1 + 2/k) − 2 ln Γ(1 + 1/k) for shape k.
  static func logSquareRatio(_ shape: Double) -> Double {
    gsl_sf_lngamma(1 + 2 / shape) - 2 * gsl_sf_lngamma(1 + 1 / shape)
  }

  /// The shape k with the given cv in `cvRange`, to about 12 digits: Brent's method on ln k.
  ///
  /// At k = 0.08 the cv is above 1000 and at k = 2000 below 0.001, and it falls in between.
  static func shape(cv: Double) -> Double {
    GSLErrors.areReturned
    var target = log1p(cv * cv)
    return withUnsafeMutablePointer(to: &target) { target in
      var function = gsl_function(
        function: { logShape, target in
          guard let target else { return .nan }
          return WeibullShape.logSquareRatio(exp(logShape))
            - target.assumingMemoryBound(to: Double.self).pointee
        },
        params: target)
      return exp(root(&function, log(0.08), log(2000)))
    }
  }

  private static func root(
    _ function: inout gsl_function, _ low: Double, _ high: Double
  ) -> Double {
    guard let solver = gsl_root_fsolver_alloc(koryo_gsl_root_fsolver_brent()) else { return .nan }
    defer { gsl_root_fsolver_free(solver) }
    return withUnsafeMutablePointer(to: &function) { function in
      gsl_root_fsolver_set(solver, function, low, high)
      var root = Double.nan
      for _ in 0..<200 {
        guard Int(gsl_root_fsolver_iterate(solver)) == GSL_SUCCESS else { return root }
        root = gsl_root_fsolver_root(solver)
        let lower = gsl_root_fsolver_x_lower(solver)
        let upper = gsl_root_fsolver_x_upper(solver)
        if Int(gsl_root_test_interval(lower, upper, 1e-14, 0)) == GSL_SUCCESS { return root }
      }
      return root
    }
  }
}
