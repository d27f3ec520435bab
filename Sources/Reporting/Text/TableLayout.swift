/// The widths of a table's columns, and lines made to them.
struct TableLayout {
  /// The widths of one column, in columns of the terminal.
  struct Column {
    var text = 0
    var tail = 0
    var heading = 0
    var isRight = false

    var body: Int { tail == 0 ? text : text + 1 + tail }
    var width: Int { max(body, heading) }
  }

  let columns: [Column]
  let headings: [[String]]

  init(_ table: TextTable, headingWidth: Int) {
    let bodies = table.headings.indices.map { index in
      table.rows.reduce(into: Column()) { $0.include($1[index]) }
    }
    let headings = zip(table.headings, bodies).map { heading, body in
      LineBreaking.lines(heading, width: max(headingWidth, body.body))
    }
    self.headings = headings
    columns = zip(bodies, headings).map { body, lines in
      var column = body
      column.heading = lines.map(DisplayWidth.columns).max() ?? 0
      return column
    }
  }

  /// The lines of the headings; the last line of each stands above the rule.
  var headingLines: [String] {
    let height = headings.map(\.count).max() ?? 0
    return (0..<height).map { row in
      let cells = zip(columns, headings).map { column, lines in
        let index = row - (height - lines.count)
        let text = index >= 0 ? lines[index] : ""
        return column.isRight
          ? DisplayWidth.flushRight(text, to: column.width)
          : DisplayWidth.padded(text, to: column.width)
      }
      return cells.joined(separator: "  ")
    }
  }

  /// One row.
  func line(_ cells: [TableCell], inColor: Bool) -> String {
    zip(columns, cells).map { $0.shown($1, inColor: inColor) }.joined(separator: "  ")
  }
}

extension TableLayout.Column {
  fileprivate mutating func include(_ cell: TableCell) {
    text = max(text, DisplayWidth.columns(cell.text))
    tail = max(tail, DisplayWidth.columns(cell.tail))
    isRight = isRight || cell.side == .right
  }

  fileprivate func shown(_ cell: TableCell, inColor: Bool) -> String {
    let colored = cell.emphasis.applied(to: cell.text, inColor: inColor)
    let missing = text - DisplayWidth.columns(cell.text)
    let main =
      cell.side == .right
      ? DisplayWidth.spaces(missing) + colored : colored + DisplayWidth.spaces(missing)
    let whole = tail == 0 ? main : main + " " + DisplayWidth.padded(cell.tail, to: tail)
    let rest = width - body
    return isRight ? DisplayWidth.spaces(rest) + whole : whole + DisplayWidth.spaces(rest)
  }
}
