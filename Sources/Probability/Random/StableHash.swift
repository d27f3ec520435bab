/// A hash of names that is the same in every process, on every machine and in every version.
///
/// Swift's own hashing is seeded anew in each process, so it may not name random streams.
public enum StableHash {
  /// FNV-1a (32 bits) over the UTF-8 bytes of `name`, then the finaliser of MurmurHash3.
  ///
  /// FNV-1a alone leaves names that differ in the last letter close together; the finaliser spreads
  /// them over all bits. Two of n names share a hash with probability about n² / 2³³: whoever builds
  /// a set of names checks that their hashes differ.
  public static func of(_ name: String) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in name.utf8 {
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
    }
    return finalised(hash)
  }

  private static func finalised(_ value: UInt32) -> UInt32 {
    var hash = value
    hash = (hash ^ hash >> 16) &* 0x85EB_CA6B
    hash = (hash ^ hash >> 13) &* 0xC2B2_AE35
    return hash ^ hash >> 16
  }
}
