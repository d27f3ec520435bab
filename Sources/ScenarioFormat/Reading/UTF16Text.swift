/// Text in UTF-16, as spreadsheets save it under the name of Unicode text.
enum UTF16Text {
  private static let littleMark: [UInt8] = [0xFF, 0xFE]
  private static let bigMark: [UInt8] = [0xFE, 0xFF]

  /// Whether bytes begin with a byte-order mark or have a zero among every four of them.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let zeros = bytes.count { $0 == 0 }
    return [littleMark, bigMark].contains(Array(bytes.prefix(2)))
      || zeros > 0 && 4 * zeros >= bytes.count
  }

  /// The text; `nil` where the bytes are no UTF-16.
  static func decode(_ bytes: [UInt8]) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let start = Array(bytes.prefix(2))
    let isBig = start == bigMark || start != littleMark && hasZerosFirst(bytes)
    let units = stride(from: 0, to: bytes.count, by: 2).map { index in
      let (one, two) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBig ? one << 8 | two : two << 8 | one
    }
    return String(validating: units, as: UTF16.self)
  }

  /// Whether zeros stand before the characters and not after them.
  private static func hasZerosFirst(_ bytes: [UInt8]) -> Bool {
    let even = stride(from: 0, to: bytes.count, by: 2).count { bytes[$0] == 0 }
    return 2 * even > bytes.count { $0 == 0 }
  }
}
