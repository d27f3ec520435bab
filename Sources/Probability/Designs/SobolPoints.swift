import CGSL

/// Points that fill the unit cube evenly, the same ones always: Sobol's sequence.
///
/// GSL's generator, after Antonov and Saleev (1979) with the direction numbers of Bratley and Fox
/// (1988). It leaves out the origin and begins at (½, …, ½), so the first 2ᵐ − 1 points are those of a
/// net without its corner. In many dimensions a few hundred points still leave some pairs of
/// dimensions uneven, and the points give no standard error.
public enum SobolPoints {
  /// Dimensions at most.
  public static let dimensionLimit = 40
  /// Points at most: their coordinates have 30 bits.
  public static let pointLimit = (1 << 30) - 1

  /// The first `count` points in [0, 1)ᵈ, one array of coordinates each.
  ///
  /// The first n of more points are the same. nil beyond the limits or where there is no memory.
  public static func points(_ count: Int, dimensions: Int) -> [[Double]]? {
    guard 0...pointLimit ~= count, 1...dimensionLimit ~= dimensions else { return nil }
    GSLErrors.areReturned
    guard let sequence = gsl_qrng_alloc(koryo_gsl_qrng_sobol(), UInt32(dimensions)) else {
      return nil
    }
    defer { gsl_qrng_free(sequence) }
    var points: [[Double]] = []
    var point = [Double](repeating: 0, count: dimensions)
    for _ in 0..<count {
      guard Int(gsl_qrng_get(sequence, &point)) == GSL_SUCCESS else { return nil }
      points.append(point)
    }
    return points
  }
}
