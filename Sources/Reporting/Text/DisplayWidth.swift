/// How many columns of a terminal a text takes.
public enum DisplayWidth {
  /// The sum over the scalars of a text: 2 for East Asian wide and full-width ones (Unicode Standard
  /// Annex 11) and emoji, 0 for combining and invisible ones, 1 for the rest, the ambiguous included.
  public static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  /// The columns of one scalar.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value < 0x20 ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  private static func isWide(_ code: UInt32) -> Bool {
    wide.contains { $0.contains(code) }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // Hangul letters that begin a syllable
    0x231A...0x231B, 0x23E9...0x23EC, 0x2E80...0x303E,  // clocks, radicals, CJK punctuation
    0x3041...0xA4CF,  // kana, CJK ideographs, Yi
    0xA960...0xA97F, 0xAC00...0xD7A3,  // Hangul
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,  // compatibility forms
    0xFF01...0xFF60, 0xFFE0...0xFFE6,  // full-width forms
    0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,  // emoji
    0x20000...0x3FFFD,  // further ideographs
  ]

  /// A text followed by spaces, at least as wide as told.
  static func padded(_ text: String, to width: Int) -> String {
    text + spaces(width - columns(text))
  }

  /// A text preceded by spaces, at least as wide as told.
  static func flushRight(_ text: String, to width: Int) -> String {
    spaces(width - columns(text)) + text
  }

  /// So many spaces; none for a number below 1.
  static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
