/// A key without the colon, or without the blank after it, that makes it one.
enum MissingColon {
  /// `lines: 24` for `lines:24`, `lines: 24` for `lines 24` and `agents:` for `agents`; `nil` when
  /// no word begins the text.
  static func correction(of text: some StringProtocol) -> String? {
    let text = ScalarKind.trimmed(String(text.prefix { $0 != "#" }))
    let item = text.hasPrefix("- ") ? ScalarKind.trimmed(String(text.dropFirst(2))) : text
    let key = item.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    guard !key.isEmpty else { return nil }
    let rest = item.dropFirst(key.count)
    guard let first = rest.first else { return "\(key):" }
    guard first == ":" || first == " " else { return nil }
    return "\(key): " + ScalarKind.trimmed(String(rest.dropFirst()))
  }

  /// The same for a text that begins with one of some keys and a colon; `nil` for any other.
  static func correction(of text: String, keys: [String]) -> String? {
    guard let colon = text.firstIndex(of: ":"), keys.contains(String(text[..<colon])),
      text.index(after: colon) < text.endIndex
    else { return nil }
    return correction(of: text)
  }
}
