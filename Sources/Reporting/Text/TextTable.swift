/// Rows under headings, to be shown as aligned text or as Markdown.
public struct TextTable: Sendable {
  public var headings: [String]
  public var rows: [[TableCell]]

  /// - Parameter rows: each with as many cells as there are headings.
  public init(headings: [String], rows: [[TableCell]] = []) {
    precondition(rows.allSatisfy { $0.count == headings.count }, "a cell for each heading")
    self.headings = headings
    self.rows = rows
  }

  /// Adds a row with as many cells as there are headings.
  public mutating func append(_ row: [TableCell]) {
    precondition(row.count == headings.count, "a cell for each heading")
    rows.append(row)
  }

  /// Lines of text with columns that line up on a terminal, each ended by a line feed.
  ///
  /// - Parameter headingWidth: headings wider than this, and than their column, take several lines.
  public func text(indent: Int = 2, headingWidth: Int = 12, inColor: Bool = false) -> String {
    let layout = TableLayout(self, headingWidth: headingWidth)
    let margin = DisplayWidth.spaces(indent)
    let rule = layout.columns.map { String(repeating: "-", count: $0.width) }
    let lines =
      layout.headingLines + [rule.joined(separator: "  ")]
      + rows.map { layout.line($0, inColor: inColor) }
    return lines.map { (margin + $0).withoutTrailingSpaces + "\n" }.joined()
  }

  /// The columns of a terminal that its text takes.
  func width(indent: Int = 2, headingWidth: Int = 12) -> Int {
    let columns = TableLayout(self, headingWidth: headingWidth).columns
    return indent + columns.reduce(0) { $0 + $1.width } + 2 * (columns.count - 1)
  }

  /// A table of GitHub's Markdown, each line ended by a line feed.
  public func markdown() -> String {
    let sides = headings.indices.map { column in
      rows.contains { $0[column].side == .right } ? "---:" : "---"
    }
    let cells = rows.map { $0.map { Self.cell($0.whole) } }
    let lines = [headings.map(Self.cell), sides] + cells
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    text.reduce(into: "") { $0 += $1 == "|" ? "\\|" : String($1) }
  }

  /// A text with the characters that mean something in Markdown taken literally, on one line.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { text, character in
      if character.isNewline {
        text += " "
      } else {
        text += "\\`*_[]<>#|".contains(character) ? "\\" + String(character) : String(character)
      }
    }
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
