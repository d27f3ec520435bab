/// The counter-based generator Philox4x32 with ten rounds.
///
/// A block is a pure function of a 128-bit counter and a 64-bit key, so any random number can be had
/// without drawing those before it. Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy
/// as 1, 2, 3" (2011).
public enum Philox4x32 {
  /// The four random words of one block, lowest word first; constant time, about 40 multiplications.
  public static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    let (low, high) = pair(counter.x, counter.y, counter.z, counter.w, key.x, key.y)
    return SIMD4(
      UInt32(truncatingIfNeeded: low), UInt32(truncatingIfNeeded: low >> 32),
      UInt32(truncatingIfNeeded: high), UInt32(truncatingIfNeeded: high >> 32))
  }

  /// The same block as two 64-bit words, from plain scalars: vectors of four lanes lose time here,
  /// because each round multiplies two of the words only.
  @inline(__always)
  static func pair(
    _ word0: UInt32, _ word1: UInt32, _ word2: UInt32, _ word3: UInt32,
    _ key0: UInt32, _ key1: UInt32
  ) -> (UInt64, UInt64) {
    var (a, b, c, d) = (word0, word1, word2, word3)
    var (left, right) = (key0, key1)
    for _ in 0..<10 {
      let first = UInt64(a) &* 0xD251_1F53
      let second = UInt64(c) &* 0xCD9E_8D57
      a = UInt32(truncatingIfNeeded: second >> 32) ^ b ^ left
      b = UInt32(truncatingIfNeeded: second)
      c = UInt32(truncatingIfNeeded: first >> 32) ^ d ^ right
      d = UInt32(truncatingIfNeeded: first)
      left &+= 0x9E37_79B9
      right &+= 0xBB67_AE85
    }
    return (UInt64(b) << 32 | UInt64(a), UInt64(d) << 32 | UInt64(c))
  }
}
