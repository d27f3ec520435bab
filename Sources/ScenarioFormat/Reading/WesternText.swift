/// Text of Western European Windows, and how to tell it from Japanese.
enum WesternText {
  /// What the bytes from 0x80 to 0x9F are, which are control characters in Latin-1.
  private static let marks = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

  /// The text; `nil` where a byte has no meaning.
  static func decode(_ bytes: [UInt8]) -> String? {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let isMark = (0x80...0x9F).contains(byte)
      let scalar = isMark ? marks[Int(byte) - 0x80] : Unicode.Scalar(byte)
      if scalar == "\u{FFFD}" { return nil }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// Whether bytes that can be read as CP932 are plainly that: characters of two bytes of which most stand
  /// beside another, where a letter with an accent stands among ASCII, and some of which begin with a
  /// byte that Latin-1 has no letter for.
  static func isJapanese(_ bytes: [UInt8]) -> Bool {
    var characters = 0
    var alone = 0
    var leads = 0
    var index = 0
    var follows = false
    while index < bytes.count {
      let isWide = (0x81...0x9F).contains(bytes[index]) || (0xE0...0xFC).contains(bytes[index])
      let isHalf = (0xA1...0xDF).contains(bytes[index])
      if (0x81...0x9F).contains(bytes[index]) { leads += 1 }
      let next = index + (isWide ? 2 : 1)
      if isWide || isHalf {
        characters += 1
        if !follows && !(next < bytes.count && bytes[next] >= 0x80) { alone += 1 }
      }
      follows = isWide || isHalf
      index = next
    }
    return leads > 0 && 2 * alone <= characters
  }
}
