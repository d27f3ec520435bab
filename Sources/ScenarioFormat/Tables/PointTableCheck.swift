/// Finds what keeps a table from being one of points.
struct PointTableCheck {
  let file: String
  private var mistakes = 0
  private var found: [Diagnostic] = []

  init(file: String) { self.file = file }

  /// The first mistakes, and how many more there are.
  var diagnostics: [Diagnostic] {
    let more = mistakes - found.count
    guard more > 0 else { return found }
    return found + [Diagnostic(at: nil, path: "", .table(.tooManyMistakes(more)))]
  }

  mutating func check(_ records: [[CSVField]]) {
    guard let header = records.first, records.count > 1 else {
      report(.table(.noRows), at: CSVField(text: "", line: 1, column: 1))
      return
    }
    checkHeader(header)
    var lines: [[String]: Int] = [:]
    for row in records.dropFirst() {
      checkRow(row, header)
      let values = row.map { ScalarKind.trimmed($0.text) }
      if let line = lines[values] {
        report(.table(.rowTwice(firstLine: line)), at: row[0])
      } else {
        lines[values] = row[0].line
      }
    }
  }

  private mutating func checkHeader(_ header: [CSVField]) {
    var seen: Set<String> = []
    for field in header {
      let name = ScalarKind.trimmed(field.text)
      if name.isEmpty { report(.table(.unnamedColumn), at: field) }
      if !name.isEmpty && !seen.insert(name).inserted {
        report(.table(.columnTwice(name)), at: field)
      }
    }
  }

  private mutating func checkRow(_ row: [CSVField], _ header: [CSVField]) {
    guard row.count == header.count else {
      report(.table(.shortRow(found: row.count, expected: header.count)), at: row[0])
      return
    }
    for (field, name) in zip(row, header) where ScalarKind.trimmed(field.text).isEmpty {
      report(.table(.emptyField), at: field, path: ScalarKind.trimmed(name.text))
    }
  }

  private mutating func report(_ problem: Problem, at field: CSVField, path: String = "") {
    mistakes += 1
    guard found.count < PointTable.mistakeLimit else { return }
    let location = SourceLocation(file: file, line: field.line, column: field.column)
    found.append(Diagnostic(at: location, path: path, problem))
  }
}
