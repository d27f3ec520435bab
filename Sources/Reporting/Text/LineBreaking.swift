/// Breaks a text into lines of a limited width.
enum LineBreaking {
  /// The lines of a text, broken at spaces and between wide characters; a longer word has a line of
  /// its own.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces(text) {
      let fits = DisplayWidth.columns(line + piece.trimmedRight) <= width
      if !fits && !line.isEmpty {
        lines.append(line.trimmedRight)
        line = ""
      }
      line += piece
    }
    return lines + [line.trimmedRight]
  }

  /// Words with the space after them, and wide characters one by one; punctuation that must not begin
  /// a line stays with what comes before it.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var isOpen = false
    for character in text {
      let isWide = DisplayWidth.columns(String(character)) > 1
      if isOpen && !isWide || "、。」)ー…".contains(character), !pieces.isEmpty {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      isOpen = !isWide && character != " "
    }
    return pieces
  }
}

extension String {
  fileprivate var trimmedRight: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
