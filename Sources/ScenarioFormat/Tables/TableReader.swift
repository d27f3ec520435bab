/// Reads the tables that a scenario names, reporting mistakes at their place in the table.
struct TableReader {
  /// How many mistakes of one table are told.
  static let mistakeLimit = 20
  /// Below how many lines of titles a header is still found.
  private static let mostTitles = 20
  let decoding: Decoding
  /// The path of the key that names the table.
  let path: String
  let choice: TableChoice
  private(set) var mistakes = 0
  /// How many of them only repeat what was said of the whole file.
  private var repeated = 0
  private var isToldOfFile = false

  init(_ decoding: Decoding, path: String, _ choice: TableChoice) {
    self.decoding = decoding
    self.path = path
    self.choice = choice
  }

  /// The table; `nil` when it cannot be read.
  ///
  /// The header is the first line that names the wanted columns, or else the first that is as long as
  /// most. A first field that `isData` accepts in a table of one column means that there is no header.
  mutating func read(wanted: [String], isData: (String) -> Bool) -> CSVTable? {
    guard let (records, separator) = records() else { return nil }
    guard let first = records.first else {
      report(.table(.noRows), line: 1, column: 1)
      return nil
    }
    if records.allSatisfy({ $0.count == 1 }), isData(TableText.plain(first[0].text)) {
      let header = CSVField(text: "time", line: 1, column: 1)
      return CSVTable(
        file: choice.file, header: [header], rows: records, separator: separator, isBare: true)
    }
    let titles = titles(of: records, wanted: wanted + choice.conditions.map(\.column))
    let header = records[titles].map {
      CSVField(text: Self.name($0.text), line: $0.line, column: $0.column)
    }
    let rows = Array(records.dropFirst(titles + 1))
    if rows.isEmpty { report(.table(.noRows), line: header[0].line, column: 1) }
    checkNames(header)
    guard mistakes == 0 else { return nil }
    var table = CSVTable(
      file: choice.file, header: header, rows: rows, separator: separator, isBare: false)
    table.titles = titles
    return complete(table).flatMap { chosen($0) }
  }

  private mutating func records() -> (records: [[CSVField]], separator: Character)? {
    do throws(ReadingMistake) {
      let text = try TableFile.text(choice.file, choice.encoding)
      decoding.filesRead.append(choice.file)
      decoding.contents[path] = text + choice.meaning
      var reader = CSVReader(text)
      return (Self.withoutMargins(try reader.records()), reader.separator)
    } catch {
      guard let line = error.line, let column = error.column else {
        choice.named.report(error.problem)
        return nil
      }
      report(error.problem, line: line, column: column)
      return nil
    }
  }

  /// Without empty lines and without columns that are empty throughout at the right.
  private static func withoutMargins(_ records: [[CSVField]]) -> [[CSVField]] {
    let isEmpty: (CSVField) -> Bool = { TableText.plain($0.text).isEmpty }
    let filled = records.filter { !$0.allSatisfy(isEmpty) }
    let width = filled.map { ($0.lastIndex { !isEmpty($0) } ?? 0) + 1 }.max() ?? 0
    return filled.map { $0.count > width ? Array($0.prefix(width)) : $0 }
  }

  /// How many lines stand above the header.
  private func titles(of records: [[CSVField]], wanted: [String]) -> Int {
    let candidates = records.prefix(Self.mostTitles).indices
    let names = { (index: Int) in Set(records[index].map { Self.name($0.text) }) }
    if !wanted.isEmpty, let found = candidates.first(where: { names($0).isSuperset(of: wanted) }) {
      return found
    }
    let filled = records.map { record in record.count { !TableText.plain($0.text).isEmpty } }
    let counts = Dictionary(grouping: filled, by: \.self).mapValues(\.count)
    let usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    return candidates.first { filled[$0] >= usual } ?? 0
  }

  /// Whether a name is a time or a day, as those of a table with a column for each are.
  private static func isLabel(_ name: String) -> Bool {
    (try? TimeText.read(name, .dmy)) != nil || DayLabel.read(name, .dmy) != nil
  }

  private mutating func checkNames(_ header: [CSVField]) {
    let corner = header[0].text
    let isTime = (try? TimeText.read(corner, .dmy)) != nil
    let isWide = header.count > 1 && header.allSatisfy { Self.isLabel($0.text) }
    if !isWide, isTime || DateText.isLike(corner) || NumberText.parse(corner) != nil {
      return report(.noHeader(corner), at: header[0])
    }
    var seen: Set<String> = []
    for field in header where !field.text.isEmpty && !seen.insert(field.text).inserted {
      report(.table(.columnTwice(field.text)), line: field.line, column: field.column)
    }
  }

  /// The table without rows of sums, if all others are as long as the header.
  private mutating func complete(_ table: CSVTable) -> CSVTable? {
    let width = table.header.count
    var rows: [[CSVField]] = []
    var sums: [Int] = []
    for row in table.rows {
      if row.count != width {
        report(.table(.shortRow(found: row.count, expected: width)), line: row[0].line, column: 1)
      } else if isSum(row) {
        sums.append(row[0].line)
      } else {
        rows.append(row)
      }
    }
    var kept = CSVTable(
      file: table.file, header: table.header, rows: rows, separator: table.separator,
      isBare: table.isBare)
    (kept.titles, kept.sums) = (table.titles, sums)
    if rows.isEmpty && mistakes == 0 { report(.table(.noRows), line: 1, column: 1) }
    return mistakes == 0 ? kept : nil
  }

  /// A text as a scenario names it: without blanks at its ends, and with line breaks written out.
  private static func name(_ text: String) -> String { VisibleText.of(ScalarKind.trimmed(text)) }

  /// Whether the first cell that is not empty says that a row holds the sum of others, and is not what a
  /// condition asks for.
  private func isSum(_ row: [CSVField]) -> Bool {
    guard let first = row.first(where: { !TableText.plain($0.text).isEmpty }) else { return false }
    let text = ScalarKind.trimmed(first.text)
    return TableText.isSum(text) && !choice.conditions.contains { $0.text == text }
  }

  /// The rows for which the conditions of `where` hold.
  private func chosen(_ table: CSVTable) -> CSVTable? {
    var rows = table.rows
    for condition in choice.conditions {
      guard let place = table.place(condition.column) else {
        condition.value.report(unknownColumn(condition.column, table))
        return nil
      }
      let known = rows.map { Self.name($0[place].text) }
      rows = rows.filter { Self.name($0[place].text) == condition.text }
      guard !rows.isEmpty else {
        condition.value.report(noRows(condition, known))
        return nil
      }
    }
    var kept = CSVTable(
      file: table.file, header: table.header, rows: rows, separator: table.separator,
      isBare: table.isBare)
    (kept.titles, kept.sums) = (table.titles, table.sums)
    kept.others = table.rows.count - rows.count
    return kept
  }

  private func noRows(
    _ condition: (column: String, text: String, value: Value), _ known: [String]
  ) -> Problem {
    var seen: Set<String> = []
    let names = known.filter { seen.insert($0).inserted }
    let meant = Suggestion.nearest(to: condition.text, among: names)
    return .table(
      .noRowsWhere(condition.column, condition.text, suggestion: meant, known: names))
  }

  func unknownColumn(_ name: String, _ table: CSVTable) -> Problem {
    let known = table.names.filter { !$0.isEmpty }
    let meant = Suggestion.nearest(to: name, among: known)
    return .table(.unknownColumn(name, suggestion: meant, known: known))
  }

  /// Reports a mistake in the table, and after too many only their number.
  mutating func report(_ problem: Problem, line: Int, column: Int) {
    mistakes += 1
    guard mistakes - repeated <= Self.mistakeLimit else { return }
    let location = SourceLocation(file: choice.file, line: line, column: column)
    decoding.report(problem, at: location, path: path)
  }

  mutating func report(_ problem: TableProblem, at field: CSVField) {
    report(.table(problem), line: field.line, column: field.column)
  }

  mutating func report(_ problem: CellProblem, at field: CSVField) {
    if problem.isOfFile && isToldOfFile {
      mistakes += 1
      repeated += 1
      return
    }
    isToldOfFile = isToldOfFile || problem.isOfFile
    report(.cell(problem), line: field.line, column: field.column)
  }

  mutating func report(_ problem: ProfileProblem, at field: CSVField) {
    report(.profile(problem), line: field.line, column: field.column)
  }

  /// Says how many mistakes were left out.
  func finish(_ value: Value) {
    let more = mistakes - repeated - Self.mistakeLimit
    if more > 0 { value.report(.table(.tooManyMistakes(more))) }
  }
}
