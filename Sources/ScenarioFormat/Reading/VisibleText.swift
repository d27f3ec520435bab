/// Text from files and command lines in which characters that nobody sees, and that terminals obey, are
/// written out.
package enum VisibleText {
  /// The text with control characters and those that turn the direction of writing as `\u{1B}`.
  ///
  /// - Parameter keepsLineFeeds: whether line feeds stay what they are.
  package static func of(_ text: String, keepsLineFeeds: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isHidden(scalar) || keepsLineFeeds && scalar == "\n" {
        shown.append(scalar)
      } else {
        shown.append(contentsOf: escape(scalar).unicodeScalars)
      }
    }
    return String(shown)
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }

  /// C0 and C1 controls, separators of lines, and marks, embeddings and isolates of direction.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
