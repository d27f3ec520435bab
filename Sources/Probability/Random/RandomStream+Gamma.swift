#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension RandomStream {
  /// A gamma number of the given shape and scale 1 (mean and variance are `shape`); traps unless
  /// `shape` > 0.
  ///
  /// Marsaglia and Tsang, "A simple method for generating gamma variables" (2000). Below shape 1, a
  /// number of shape + 1 is multiplied by u^(1/shape).
  public mutating func gamma(shape: Double) -> Double {
    precondition(shape > 0, "a gamma shape is above 0")
    if shape >= 1 { return gamma(GammaSqueeze(shape: shape)) }
    return gamma(GammaSqueeze(shape: shape + 1)) * pow(uniform(), 1 / shape)
  }

  /// A gamma number of shape at least 1, its constants worked out before.
  @inline(__always)
  mutating func gamma(_ squeeze: GammaSqueeze) -> Double {
    while true {
      let x = normal()
      let root = 1 + squeeze.slope * x
      guard root > 0 else { continue }
      let v = root * root * root
      let u = uniform()
      let square = x * x
      if u < 1 - 0.0331 * square * square { return squeeze.centre * v }
      if log(u) < 0.5 * square + squeeze.centre * (1 - v + log(v)) { return squeeze.centre * v }
    }
  }
}
