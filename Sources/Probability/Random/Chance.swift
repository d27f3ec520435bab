/// The source of all randomness of one replication: every number has a name, and a name has one number.
///
/// The key of the generator is the seed. Its 128-bit counter is the address, in which each part has
/// bits of its own, so different addresses never share a block:
///
///     low word    source (32) | day (12) | interval (12) | occurrence (8)
///     high word   replication (24) | purpose (8) | ordinal (24) | draw (8)
///
/// Limits: ordinal and replication below 2²⁴; day and interval below 4,096; occurrence below 256; 256
/// blocks (512 words of 64 bits) in one stream.
public struct Chance: BitwiseCopyable, Hashable, Sendable {
  /// Replications are numbered below this limit.
  public static let replicationLimit = 1 << 24
  /// Occurrences are numbered below this limit.
  public static let occurrenceLimit = 1 << 8

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

  /// The stream at one address: the `occurrence`-th time (below 256) that `who` meets `purpose`.
  ///
  /// Making a stream costs a few moves; its first block is made when first drawn from.
  @inline(__always)
  public func stream(_ who: Who, _ purpose: Purpose, occurrence: Int = 0) -> RandomStream {
    let (low, high) = counter(who, purpose, occurrence: occurrence)
    return RandomStream(low: low, high: high, key: seed)
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
    precondition(
      occurrence >= 0 && occurrence < Self.occurrenceLimit, "an occurrence is below 256")
    let purposeOfReplication = UInt64(replication) &<< 8 | UInt64(purpose.rawValue)
    return (
      who.home | UInt64(truncatingIfNeeded: occurrence),
      purposeOfReplication &<< 32 | UInt64(who.ordinal) &<< 8
    )
  }
}
