/// What stands in the cells of tables, before it is a number, a time or a date.
enum TableText {
  /// A text with ordinary characters for full-width ones and all kinds of blanks, trimmed.
  static func plain(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    guard !isPlain else { return ScalarKind.trimmed(text) }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": scalars.append(" ")
      case "\u{2212}": scalars.append("-")
      default: scalars.append(FullWidth.ascii(scalar) ?? scalar)
      }
    }
    return ScalarKind.trimmed(String(scalars))
  }

  /// Names of rows that hold the sum of others.
  private static let sums: Set<String> = [
    "合計", "総計", "計", "小計", "total", "totals", "grandtotal", "sum", "subtotal", "summe", "gesamt",
    "totalgénéral", "totale",
  ]

  /// Whether a row named so holds the sum of others.
  static func isSum(_ text: String) -> Bool {
    let name = plain(text).lowercased().filter { !":()（） ".contains($0) }
    return sums.contains(name) || name.hasSuffix("合計") || name == "日計" || name == "dailytotal"
  }
}
