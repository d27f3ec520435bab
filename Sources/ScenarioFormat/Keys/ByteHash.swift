/// 128 bits of FNV-1a (Fowler, Noll, Vo) over bytes as they come.
package struct ByteHash {
  private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
  private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b

  package init() {}

  /// Takes more bytes in.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      state ^= UInt128(byte)
      state = state &* Self.prime
    }
  }

  /// 32 hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  /// The hash of a text.
  package static func of(_ text: String) -> String {
    var hash = ByteHash()
    hash.add(text.utf8)
    return hash.hexadecimal
  }
}
