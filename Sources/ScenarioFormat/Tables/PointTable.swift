/// A table of points to try: a column for each path of the scenario, a row for each point.
public struct PointTable: Sendable, Hashable {
  /// How many mistakes of a table are told.
  static let mistakeLimit = TableReader.mistakeLimit
  public let paths: [String]
  /// A value for each path, as `--set` takes them.
  public let rows: [[String]]

  /// Reads comma-separated values in UTF-8 or CP932.
  ///
  /// - Throws: every mistake of the table at its place, after some only their number.
  public static func read(_ file: String) throws(ScenarioError) -> PointTable {
    let records: [[CSVField]]
    do {
      var reader = CSVReader(try TableFile.text(file, .auto, isOrdinary: false))
      records = try reader.records()
    } catch {
      let location = error.line.map {
        SourceLocation(file: file, line: $0, column: error.column ?? 1)
      }
      throw ScenarioError([Diagnostic(at: location, path: "", error.problem)])
    }
    var check = PointTableCheck(file: file)
    check.check(records)
    guard check.diagnostics.isEmpty else { throw ScenarioError(check.diagnostics) }
    let texts = records.map { $0.map { ScalarKind.trimmed($0.text) } }
    return PointTable(paths: texts.first ?? [], rows: Array(texts.dropFirst()))
  }
}
