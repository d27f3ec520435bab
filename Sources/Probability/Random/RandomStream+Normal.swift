#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension RandomStream {
  /// A standard normal number, by the ziggurat with 256 layers; usually one word.
  ///
  /// The lowest 8 bits of a word choose the layer, the next one the sign, the highest 52 the place.
  @inline(__always)
  public mutating func normal() -> Double {
    let bits = nextBits()
    if let number = Self.normal(bits) { return number }
    let layer = Int(bits & 255)
    let place = Double(Int64(bitPattern: bits >> 12)) * (normalEdges[layer] * 0x1p-52)
    return normalOutsideCore(place, layer, bits)
  }

  /// The number that `normal()` gives where this is the first word, if it needs no other.
  @inline(__always)
  static func normal(_ bits: UInt64) -> Double? {
    let layer = Int(bits & 255)
    let place = Double(Int64(bitPattern: bits >> 12)) * (normalEdges[layer] * 0x1p-52)
    return place < normalEdges[layer &+ 1] ? signed(place, bits) : nil
  }

  /// `place` with bit 8 of `bits` as its sign, without a branch, which would be missed half the time.
  @inline(__always)
  private static func signed(_ place: Double, _ bits: UInt64) -> Double {
    Double(bitPattern: place.bitPattern | (bits & 256) << 55)
  }

  /// The one case in about 80 in which the place is not wholly under the density.
  @inline(never)
  private mutating func normalOutsideCore(_ place: Double, _ layer: Int, _ bits: UInt64) -> Double {
    if layer == 0 { return Self.signed(normalTail(), bits) }
    let low = exp(-0.5 * normalEdges[layer] * normalEdges[layer])
    let high = exp(-0.5 * normalEdges[layer + 1] * normalEdges[layer + 1])
    if low + (high - low) * uniform() < exp(-0.5 * place * place) {
      return Self.signed(place, bits)
    }
    return normal()
  }

  /// A half-normal number beyond the last layer: Marsaglia, "Generating a variable from the tail of
  /// the normal distribution" (1964).
  private mutating func normalTail() -> Double {
    let start = normalEdges[1]
    while true {
      let beyond = -log(uniform()) / start
      if -2 * log(uniform()) >= beyond * beyond { return start + beyond }
    }
  }
}
