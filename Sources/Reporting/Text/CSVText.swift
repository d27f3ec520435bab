/// Comma-separated values as RFC 4180 has them, except that lines end in a line feed alone.
public enum CSVText {
  /// One line with its line feed.
  public static func line(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\n"
  }

  /// A field, quoted where it holds a comma, a quotation mark or a line break.
  public static func field(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else { return text }
    return text.unicodeScalars.reduce(into: "\"") { quoted, scalar in
      if scalar == "\"" { quoted.unicodeScalars.append("\"") }
      quoted.unicodeScalars.append(scalar)
    } + "\""
  }
}
