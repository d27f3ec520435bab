/// A table of points to try: a column for each path of the scenario, a row for each point.
public struct PointTable: Sendable, Hashable {
  /// How many mistakes of a table are told.
  static let mistakeLimit = TableReader.mistakeLimit
  public let paths: [String]
  /// A value for each path, as `--set` takes them.
  public let rows: [[String]]
  /// Where each value stands, by row and path; first where the paths stand.
  public let places: [[Place]]

  /// A line and a column of the file, from 1.
  public struct Place: Sendable, Hashable {
    public let line: Int
    public let column: Int
  }

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
    let places = records.map { $0.map { Place(line: $0.line, column: $0.column) } }
    return PointTable(
      paths: texts.first ?? [], rows: Array(texts.dropFirst()), places: places)
  }
}
