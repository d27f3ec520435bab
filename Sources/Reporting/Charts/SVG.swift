/// Scalable Vector Graphics (W3C, SVG 1.1) as text.
enum SVG {
  /// A length with two decimals at most, the same text everywhere.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return sign + String(whole) }
    let digits = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
    return sign + String(whole) + "." + digits
  }

  /// A text in which nothing is taken for a mark; what XML 1.0 forbids becomes a replacement character.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n", "\r": escaped += " "
      case _ where scalar.value < 0x20 || scalar.value & 0xFFFE == 0xFFFE: escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }

  /// An element on a line of its own.
  ///
  /// - Parameter text: what it holds, as it is to be read; `nil` for an empty element.
  static func element(
    _ name: String, _ attributes: [(String, String)], text: String? = nil
  ) -> String {
    let written = attributes.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined()
    guard let text else { return "<\(name)\(written)/>\n" }
    return "<\(name)\(written)>\(escaped(text))</\(name)>\n"
  }
}
