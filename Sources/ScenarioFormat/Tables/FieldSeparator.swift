/// Finds the character that divides the fields of a table.
enum FieldSeparator {
  /// Those that are known, the less likely to stand inside a field first.
  static let known: [Character] = ["\t", ";", "|", ","]
  /// How many lines are looked at.
  private static let sample = 100

  /// What a line `sep=;` at the top says, which is taken off the text; else the first separator that
  /// stands on all lines equally often, else the one that does on most lines.
  static func take(from text: inout Substring) -> Character {
    if let named = takeLine(from: &text) { return named }
    let lines = counts(text)
    guard !lines.isEmpty else { return "," }
    for separator in known {
      let counts = lines.map { $0[separator] ?? 0 }
      if counts[0] > 0 && Set(counts).count == 1 { return separator }
    }
    // Titles above a table have other numbers of them, or none.
    let usual = known.map { separator in
      Dictionary(grouping: lines.compactMap { $0[separator] }, by: \.self).values.map(\.count).max()
        ?? 0
    }
    let best = usual.max() ?? 0
    return best > 0 ? zip(known, usual).first { $0.1 == best }?.0 ?? "," : ","
  }

  /// Excel's own line at the top.
  private static func takeLine(from text: inout Substring) -> Character? {
    let line = text.prefix { $0 != "\n" }
    let plain = line.drop { $0 == "\"" }
    guard plain.lowercased().hasPrefix("sep="), let separator = plain.dropFirst(4).first,
      known.contains(separator)
    else { return nil }
    // The line stays, empty, so that lines keep their numbers.
    text = text[line.endIndex...]
    return separator
  }

  /// How often each separator stands outside quotes on the first lines that are not blank.
  private static func counts(_ text: Substring) -> [[Character: Int]] {
    var lines: [[Character: Int]] = []
    var line: [Character: Int] = [:]
    var isQuoted = false
    var isBlank = true
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character == "\n" && !isQuoted {
        if !isBlank { lines.append(line) }
        if lines.count == sample { return lines }
        (line, isBlank) = ([:], true)
        continue
      }
      if character != " " { isBlank = false }
      if !isQuoted && known.contains(character) { line[character, default: 0] += 1 }
    }
    if !isBlank { lines.append(line) }
    return lines
  }
}
