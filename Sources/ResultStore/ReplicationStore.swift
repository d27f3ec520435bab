import GRDB
public import Reporting

/// Rows of single replications in an SQLite file, which has the same bytes for the same rows.
public final class ReplicationStore {
  public let path: String
  private let database: DatabaseQueue
  private var waiting: [ReplicationRow] = []
  /// So many rows are added at a time.
  private static let portion = 10_000

  /// Makes a file where there is none, with the table `replications`.
  public init(at path: String) throws(SweepStoreError) {
    self.path = path
    database = try Self.wrapping(path) {
      var configuration = Configuration()
      configuration.prepareDatabase { database in
        try database.execute(sql: "PRAGMA page_size = 4096")
        try database.execute(sql: "PRAGMA synchronous = OFF")
      }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let columns = ReplicationRow.columns.map { column in
        let isWhole = ["point", "replication", "batch"].contains(column)
        let type = isWhole ? "INTEGER" : ReplicationRow.numbers.contains(column) ? "REAL" : "TEXT"
        return "\"\(column)\" \(type)"
      }
      try queue.write { database in
        try database.execute(sql: "CREATE TABLE replications (\(columns.joined(separator: ", ")))")
      }
      return queue
    }
  }

  /// Adds a row.
  public func add(_ row: ReplicationRow) throws(SweepStoreError) {
    waiting.append(row)
    if waiting.count >= Self.portion { try flush() }
  }

  /// Writes what has gathered and closes the file.
  public func close() throws(SweepStoreError) {
    try flush()
    try Self.wrapping(path) { try database.close() }
  }

  private func flush() throws(SweepStoreError) {
    let rows = waiting
    waiting = []
    try Self.wrapping(path) {
      try database.write { database in
        let places = ReplicationRow.columns.map { _ in "?" }.joined(separator: ", ")
        let statement = try database.cachedStatement(
          sql: "INSERT INTO replications VALUES (\(places))")
        for row in rows {
          let values = row.fields.map { $0.isEmpty ? DatabaseValue.null : $0.databaseValue }
          try statement.execute(arguments: StatementArguments(values))
        }
      }
    }
  }

  private static func wrapping<Value>(
    _ path: String, _ work: () throws -> Value
  ) throws(SweepStoreError) -> Value {
    do { return try work() } catch { throw SweepStoreError(error, path: path) }
  }
}
