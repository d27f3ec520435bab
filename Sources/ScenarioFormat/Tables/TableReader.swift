/// Reads the tables that a scenario names, reporting mistakes at their place in the table.
struct TableReader {
  /// How many mistakes of one table are told.
  static let mistakeLimit = 20
  let decoding: Decoding
  /// The path of the key that names the table.
  let path: String
  let file: String
  private(set) var mistakes = 0

  init(_ decoding: Decoding, path: String, file: String) {
    self.decoding = decoding
    self.path = path
    self.file = file
  }

  /// The table; `nil` when it cannot be read. A first field that `isData` accepts means that there
  /// is no header.
  mutating func read(
    _ encoding: TextEncoding, namedAt value: Value, isData: (String) -> Bool
  ) -> CSVTable? {
    var records: [[CSVField]]
    do {
      let text = try FileText.decode(try FileBytes.read(file), encoding, of: file)
      decoding.filesRead.append(file)
      decoding.contents[path] = text
      var reader = CSVReader(text)
      records = try reader.records()
    } catch {
      guard let line = error.line, let column = error.column else {
        value.report(error.problem)
        return nil
      }
      report(error.problem, line: line, column: column)
      return nil
    }
    while records.last?.allSatisfy({ ScalarKind.trimmed($0.text).isEmpty }) == true {
      records.removeLast()
    }
    guard let first = records.first else {
      report(.table(.noRows), line: 1, column: 1)
      return nil
    }
    if first.count == 1 && isData(ScalarKind.trimmed(first[0].text)) {
      return complete(CSVTable(file: file, header: ["time"], rows: records, isBare: true))
    }
    let header = first.map { ScalarKind.trimmed($0.text) }
    let rows = Array(records.dropFirst())
    if rows.isEmpty { report(.table(.noRows), line: first[0].line, column: 1) }
    return complete(CSVTable(file: file, header: header, rows: rows, isBare: false))
  }

  private mutating func complete(_ table: CSVTable) -> CSVTable? {
    for row in table.rows where row.count != table.header.count {
      report(
        .table(.shortRow(found: row.count, expected: table.header.count)), line: row[0].line,
        column: 1)
    }
    return mistakes == 0 ? table : nil
  }

  /// Reports a mistake in the table, and after too many only their number.
  mutating func report(_ problem: Problem, line: Int, column: Int) {
    mistakes += 1
    guard mistakes <= Self.mistakeLimit else { return }
    let location = SourceLocation(file: file, line: line, column: column)
    decoding.report(problem, at: location, path: path)
  }

  /// Says how many mistakes were left out.
  func finish(_ value: Value) {
    let more = mistakes - Self.mistakeLimit
    if more > 0 { value.report(.table(.tooManyMistakes(more))) }
  }
}
