/// The source of all randomness of one replication: every number has a name, and a name has one number.
///
/// The key of the generator is the seed. Its 128-bit counter is the address, in which each part has
/// bits of its own, so different addresses never share a block:
///
///     low word    source (32) | day (12) | interval (12) | occurrence (8)
///     high word   replication (24) | purpose (8) | ordinal (24) | draw (8)
///
/// Occurrences from 256 on have no bits left in the address: each 256 of them share a key of their own,
/// which is drawn by the seed.
///
/// Limits: ordinal and replication below 2²⁴; day and interval below 4,096; 256 blocks (512 words of 64
/// bits) in one stream.
public struct Chance: BitwiseCopyable, Hashable, Sendable {
  /// Replications are numbered below this limit.
  public static let replicationLimit = 1 << 24
  /// So many occurrences share a key.
  private static let occurrencesOfKey = 1 << 8

  /// The experiment's seed, the same for all replications.
  public let seed: UInt64
  /// The number of the replication, from 0; below 2²⁴.
  public let replication: UInt32

  /// Names the randomness of one replication; traps when `replication` is 2²⁴ or more.
  public init(seed: UInt64, replication: UInt32) {
    precondition(replication < Self.replicationLimit, "a replication is below 2^24")
    self.seed = seed
    self.replication = replication
  }

  /// The stream at one address: the `occurrence`-th time that `who` meets `purpose`.
  ///
  /// Making a stream costs a few moves; its first block is made when first drawn from.
  @inline(__always)
  public func stream(_ who: Who, _ purpose: Purpose, occurrence: Int = 0) -> RandomStream {
    let (low, high) = counter(who, purpose, occurrence: occurrence)
    return RandomStream(low: low, high: high, key: key(occurrence))
  }

  /// The stream that begins with `word` and goes on as the one at the address.
  @inline(__always)
  public func stream(_ who: Who, _ purpose: Purpose, after word: UInt64) -> RandomStream {
    let (low, high) = counter(who, purpose)
    return RandomStream(low: low, high: high, key: seed, after: word)
  }

  /// The generator's counter at an address.
  @inline(__always)
  func counter(_ who: Who, _ purpose: Purpose, occurrence: Int = 0) -> (UInt64, UInt64) {
    precondition(occurrence >= 0, "an occurrence is 0 or more")
    let purposeOfReplication = UInt64(replication) &<< 8 | UInt64(purpose.rawValue)
    return (
      who.home | UInt64(truncatingIfNeeded: occurrence & (Self.occurrencesOfKey - 1)),
      purposeOfReplication &<< 32 | UInt64(who.ordinal) &<< 8
    )
  }

  /// The key of an occurrence: for the first ones the seed.
  @inline(__always)
  private func key(_ occurrence: Int) -> UInt64 {
    occurrence < Self.occurrencesOfKey ? seed : laterKey(occurrence)
  }

  /// The key of a later occurrence, from a counter that no address has: that of a purpose beyond all.
  @inline(never)
  private func laterKey(_ occurrence: Int) -> UInt64 {
    let group = UInt64(truncatingIfNeeded: occurrence / Self.occurrencesOfKey)
    return Philox2x64.block(counter: (group, .max), key: seed).0
  }
}
