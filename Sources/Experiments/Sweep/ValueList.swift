/// Values with commas between them, of which quotes, brackets and braces may hold some.
enum ValueList {
  /// The values; `nil` when a quote, bracket or brace is not closed.
  ///
  /// A quote opens where a value begins, so that the one of `it's` does not.
  static func split(_ text: Substring) -> [Substring]? {
    var items: [Substring] = []
    var start = text.startIndex
    var open: [Character] = []
    var quote: Character?
    var previous: Character = ","
    for index in text.indices {
      let character = text[index]
      if let closing = quote {
        if character == closing, !isEscaped(index, in: text, by: closing) { quote = nil }
      } else if "\"'".contains(character), ",[{:".contains(previous) {
        quote = character
      } else if let closing = closings[character] {
        open.append(closing)
      } else if character == open.last {
        open.removeLast()
      } else if character == ",", open.isEmpty {
        items.append(text[start..<index])
        start = text.index(after: index)
      }
      if character != " " { previous = character }
    }
    guard open.isEmpty, quote == nil else { return nil }
    return items + [text[start...]]
  }

  private static let closings: [Character: Character] = ["[": "]", "{": "}", "(": ")"]

  /// Whether a backslash keeps a double quote from closing.
  private static func isEscaped(
    _ index: Substring.Index, in text: Substring, by quote: Character
  ) -> Bool {
    guard quote == "\"" else { return false }
    return !text[..<index].reversed().prefix { $0 == "\\" }.count.isMultiple(of: 2)
  }

  /// Where the two dots of a range stand.
  static func dots(in text: String) -> Range<String.Index>? {
    for index in text.indices.dropLast() where text[index] == "." {
      let next = text.index(after: index)
      if text[next] == "." { return index..<text.index(after: next) }
    }
    return nil
  }
}
