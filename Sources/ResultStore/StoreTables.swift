import GRDB
import Reporting

/// The tables of a file of results: `results` with a row for each point and measure, and `sweep` with
/// what all rows depend on.
enum StoreTables {
  /// What SQLite files of sweeps are known by: "KORY".
  static let applicationID = 0x4B4F_5259
  static let version = 1

  /// The columns of figures that hold numbers; others hold text.
  private static let types = [
    "value": "REAL", "low": "REAL", "high": "REAL", "standardError": "REAL",
    "replications": "INTEGER", "leftOut": "INTEGER", "numerator": "REAL", "denominator": "REAL",
    "confidence": "REAL",
  ]

  /// Makes both tables.
  static func create(in database: Database, paths: [String]) throws {
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
    try database.execute(
      sql: "CREATE TABLE sweep (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")
    let columns = SweepColumns.all(paths: paths).map { declaration($0, isPath: paths.contains($0)) }
    try database.execute(sql: "CREATE TABLE results (\(columns.joined(separator: ", ")))")
  }

  /// A column that varies may hold numbers or text, and seeds may be too large for a number.
  private static func declaration(_ column: String, isPath: Bool) -> String {
    switch column {
    case "point": quoted("point") + " INTEGER NOT NULL"
    case "seed": quoted("seed") + " NOT NULL"
    case _ where isPath: quoted(column)
    default: quoted(column) + " " + (types[column] ?? "TEXT")
    }
  }

  /// A name as SQL takes it whatever it holds.
  private static func quoted(_ name: String) -> String {
    let parts = name.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }

  /// Whether the file was made for a sweep, in a form that can be read.
  static func isSweep(_ database: Database) throws -> Bool {
    let id = try Int.fetchOne(database, sql: "PRAGMA application_id")
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version")
    return id == applicationID && version == Self.version
  }

  /// How many rows of results there are: rows are only ever added.
  static func rowCount(_ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT max(rowid) FROM results") ?? 0
  }

  /// The first two paths that SQLite takes for one.
  static func sameColumn(among paths: [String]) -> (String, String)? {
    var seen: [String: String] = [:]
    for column in SweepColumns.all(paths: paths) {
      if let other = seen.updateValue(column, forKey: folded(column)) { return (other, column) }
    }
    return nil
  }

  /// SQLite takes ASCII letters for the same, no others.
  private static func folded(_ name: String) -> String {
    String(decoding: name.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
  }
}
