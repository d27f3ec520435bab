/// The random numbers of one address, in order: a plain value of 40 bytes without references.
///
/// Draws that reject candidates take further words of the same address, so they disturb no other. A
/// stream has 512 words of 64 bits and traps when they are used up, which no sampler here can do but
/// with a probability far below 10⁻³⁰.
public struct RandomStream: BitwiseCopyable, Sendable {
  private static let wordLimit: UInt32 = 512

  private let word0: UInt32
  private let word1: UInt32
  private let word2: UInt32
  private let word3: UInt32
  private let key: UInt64
  private var spare: UInt64 = 0
  private var wordsUsed: UInt32 = 0

  /// The stream whose counter starts at these words; the low 8 bits of `word0` count the blocks and
  /// are 0 at the start.
  @inline(__always)
  init(word0: UInt32, word1: UInt32, word2: UInt32, word3: UInt32, key: UInt64) {
    self.word0 = word0
    self.word1 = word1
    self.word2 = word2
    self.word3 = word3
    self.key = key
  }

  /// The next 64 random bits; every second call makes a block of two words.
  @inline(__always)
  public mutating func nextBits() -> UInt64 {
    let index = wordsUsed
    wordsUsed = index &+ 1
    if index & 1 == 1 { return spare }
    return nextBlock(index)
  }

  @inline(__always)
  private mutating func nextBlock(_ index: UInt32) -> UInt64 {
    precondition(index < Self.wordLimit, "a stream holds 512 words")
    let words = Philox4x32.pair(
      word0 | index >> 1, word1, word2, word3,
      UInt32(truncatingIfNeeded: key), UInt32(truncatingIfNeeded: key >> 32))
    spare = words.1
    return words.0
  }

  /// A uniform number in the open interval (0, 1): an odd multiple of 2⁻⁵³, symmetric about ½.
  ///
  /// The last bit is set instead of adding ½, because (2⁵³ − 1) + ½ rounds to 2⁵³, that is to 1.
  @inline(__always)
  public mutating func uniform() -> Double {
    Double(Int64(bitPattern: nextBits() >> 11 | 1)) * 0x1p-53
  }
}
