import ContactCenterModel

extension ScenarioDecoder {
  /// The file that a value names, with the path to open it.
  func file(_ value: Value) -> String? {
    guard let name = value.text else { return nil }
    let written = value.node.location.file
    let isFromOption = Override.Origin(rawValue: written) != nil
    let besides = isFromOption ? root.value.node.location.file : written
    return FileBytes.resolve(name, besides: besides)
  }

  /// The numbers of a column of a CSV file, one per interval where a plan wants them so.
  func column(_ value: Value, perInterval: Bool) -> [Double]? {
    guard let section = value.section, let fileValue = section["file"],
      let file = file(fileValue)
    else { return nil }
    let name = section["column"]
    let encoding = section["encoding"]?.text.flatMap(TextEncoding.init) ?? .auto
    var reader = TableReader(decoding, path: value.path, file: file)
    let table = reader.read(encoding, namedAt: fileValue) { NumberText.parse($0) != nil }
    defer { reader.finish(value) }
    guard let table, let index = columnIndex(name, table, value) else { return nil }
    let numbers = table.rows.compactMap { number($0[index], &reader) }
    guard numbers.count == table.rows.count else { return nil }
    decoding.contents[value.path] = numbers.map { "\($0)" }.joined(separator: " ")
    if perInterval && !hasOnePerInterval(value, numbers.count) { return nil }
    return numbers
  }

  private func number(_ field: CSVField, _ reader: inout TableReader) -> Double? {
    let text = ScalarKind.trimmed(field.text)
    guard let number = NumberText.parse(text), number >= 0 else {
      let problem: Problem =
        NumberText.parse(text).map { .plan(.negative($0)) } ?? .table(.notANumber(text))
      reader.report(problem, line: field.line, column: field.column)
      return nil
    }
    return number
  }

  private func columnIndex(_ name: Value?, _ table: CSVTable, _ value: Value) -> Int? {
    guard let name, let text = name.text else {
      if table.header.count == 1 { return 0 }
      value.report(.table(.columnNeeded(table.header)))
      return nil
    }
    if let index = table.header.firstIndex(of: text) { return index }
    let known = table.isBare ? [] : table.header
    let suggestion = Suggestion.nearest(to: text, among: known)
    name.report(.table(.unknownColumn(text, suggestion: suggestion, known: known)))
    return nil
  }
}
