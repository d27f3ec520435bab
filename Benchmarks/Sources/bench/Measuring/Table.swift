#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Rows of text in columns, aligned to the right but for the first column.
struct Table {
  private var rows: [[String]]

  init(_ heading: [String]) {
    rows = [heading]
  }

  mutating func add(_ row: [String]) {
    rows.append(row)
  }

  /// Whether there is nothing but the heading.
  var isEmpty: Bool { rows.count == 1 }

  func show(_ title: String) {
    Progress.clear()
    print(title)
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      let cells = zip(row, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + padding : padding + cell.0
      }
      print("  " + cells.joined(separator: "  "))
    }
    print()
    // Each table is told when it is there, into a file, too.
    fflush(nil)
  }
}
