/// Text in XML 1.0.
enum XMLText {
  /// A text for content and for attributes in double quotes; characters that XML forbids become
  /// U+FFFD.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += escaped($1) }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "\n": "&#10;"
    case "\r": "&#13;"
    case "\t": "&#9;"
    case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: "\u{FFFD}"
    default: String(scalar)
    }
  }

  /// A tag with attributes: `open` leaves it to be closed.
  static func tag(_ name: String, _ attributes: [(String, String)], open: Bool) -> String {
    let list = attributes.map { " " + $0.0 + "=\"" + escaped($0.1) + "\"" }
    return "<" + name + list.joined() + (open ? ">" : "/>")
  }
}
