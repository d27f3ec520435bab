/// The counter-based generator Philox2x64.
///
/// J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw: Parallel random numbers: as easy as 1, 2, 3
/// (SC11, 2011). A block is a function of counter and key alone, so any number can be had without those
/// before it. One multiplication a round makes it the cheapest of its family on 64-bit processors.
public enum Philox2x64 {
  /// Rounds of a block. Six are enough for all tests of the authors' (BigCrush among them); the seventh is
  /// the margin. Their ten would cost a simple simulation some 4 % of its time.
  public static var rounds: Int { 7 }

  /// The two 64-bit words at a counter of 128 bits, low word first, for a key.
  @inline(__always)
  public static func block(
    counter: (UInt64, UInt64), key: UInt64, rounds: Int = Philox2x64.rounds
  ) -> (UInt64, UInt64) {
    var (left, right) = counter
    var key = key
    for _ in 0..<rounds {
      let product = left.multipliedFullWidth(by: 0xD2B7_4407_B1CE_6E93)
      left = product.high ^ key ^ right
      right = product.low
      key &+= 0x9E37_79B9_7F4A_7C15
    }
    return (left, right)
  }
}
