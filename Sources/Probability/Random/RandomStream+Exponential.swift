#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension RandomStream {
  /// An exponential number of mean 1, by the ziggurat with 256 layers; usually one word.
  ///
  /// Marsaglia and Tsang, "The ziggurat method for generating random variables" (2000). The lowest 8
  /// bits of a word choose the layer and its highest 53 the place in it, so they are independent.
  @inline(__always)
  public mutating func exponential() -> Double {
    let bits = nextBits()
    if let place = Self.exponential(bits) { return place }
    let layer = Int(bits & 255)
    let place = Double(Int64(bitPattern: bits >> 11)) * (exponentialEdges[layer] * 0x1p-53)
    return exponentialOutsideCore(place, layer)
  }

  /// The number that `exponential()` gives where this is the first word, if it needs no other.
  @inline(__always)
  static func exponential(_ bits: UInt64) -> Double? {
    let layer = Int(bits & 255)
    let place = Double(Int64(bitPattern: bits >> 11)) * (exponentialEdges[layer] * 0x1p-53)
    return place < exponentialEdges[layer &+ 1] ? place : nil
  }

  /// The one case in about 90 in which the place is not wholly under the density.
  @inline(never)
  private mutating func exponentialOutsideCore(_ place: Double, _ layer: Int) -> Double {
    if layer == 0 { return exponentialEdges[1] - log(uniform()) }
    let low = exp(-exponentialEdges[layer])
    let high = exp(-exponentialEdges[layer + 1])
    if low + (high - low) * uniform() < exp(-place) { return place }
    return exponential()
  }
}
