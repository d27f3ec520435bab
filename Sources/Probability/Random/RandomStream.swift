/// The random numbers of one address, in order: a plain value of 40 bytes without references.
///
/// Draws that reject candidates take further words of the same address, so they disturb no other. A
/// stream has 512 words of 64 bits and traps when they are used up, which no sampler here can do but
/// with a probability far below 10⁻³⁰.
public struct RandomStream: BitwiseCopyable, Sendable {
  private static let wordLimit: UInt64 = 512

  private let low: UInt64
  private let high: UInt64
  private let key: UInt64
  private var spare: UInt64 = 0
  private var wordsUsed: UInt64 = 0

  /// The stream whose counter starts at these words; the lowest 8 bits of `high` count the blocks and
  /// are 0 at the start.
  @inline(__always)
  init(low: UInt64, high: UInt64, key: UInt64) {
    self.low = low
    self.high = high
    self.key = key
  }

  /// The same stream with a word before its own.
  @inline(__always)
  init(low: UInt64, high: UInt64, key: UInt64, after word: UInt64) {
    self.init(low: low, high: high, key: key)
    spare = word
    wordsUsed = .max
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
  private mutating func nextBlock(_ index: UInt64) -> UInt64 {
    precondition(index < Self.wordLimit, "a stream holds 512 words")
    let words = Philox2x64.block(counter: (low, high | index >> 1), key: key)
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
