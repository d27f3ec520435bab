import GRDB
public import Reporting

/// The results of a sweep in an SQLite file.
///
/// Files of the same facts and rows, added in the same portions, have the same bytes where the version
/// of SQLite is the same: nothing in them depends on time, place or what was deleted.
public final class SweepStore {
  public let path: String
  /// The paths that vary.
  public let paths: [String]
  private let database: DatabaseQueue
  /// How many rows there are.
  private var count: Int

  private init(path: String, paths: [String], count: Int, database: DatabaseQueue) {
    self.path = path
    self.paths = paths
    self.count = count
    self.database = database
  }

  /// Makes a file where there is none.
  ///
  /// - Parameter facts: what the table `sweep` says, by name.
  public static func create(
    at path: String, paths: [String], facts: [(key: String, value: String)]
  ) throws(SweepStoreError) -> SweepStore {
    if let (first, second) = StoreTables.sameColumn(among: paths) {
      throw .sameColumn(first, second)
    }
    return try wrapping(path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration(isReadOnly: false))
      try queue.write { database in
        try StoreTables.create(in: database, paths: paths)
        for (key, value) in facts {
          try database.execute(
            sql: "INSERT INTO sweep (key, value) VALUES (?, ?)", arguments: [key, value])
        }
      }
      return SweepStore(path: path, paths: paths, count: 0, database: queue)
    }
  }

  /// Opens a file that is there.
  ///
  /// - Throws: `.notASweep` where the file holds anything else.
  public static func open(
    _ path: String, isReadOnly: Bool
  ) throws(SweepStoreError) -> SweepStore {
    try wrapping(path) {
      let queue = try DatabaseQueue(
        path: path, configuration: configuration(isReadOnly: isReadOnly))
      let (columns, count) = try queue.read { database in
        guard try StoreTables.isSweep(database) else { throw SweepStoreError.notASweep(path: path) }
        return (
          try database.columns(in: "results").map(\.name), try StoreTables.rowCount(database)
        )
      }
      let paths = Array(columns.dropFirst().dropLast(SweepColumns.figures.count))
      guard columns == SweepColumns.all(paths: paths) else {
        throw SweepStoreError.notASweep(path: path)
      }
      return SweepStore(path: path, paths: paths, count: count, database: queue)
    }
  }

  /// What the table `sweep` says.
  public func facts() throws(SweepStoreError) -> [String: String] {
    try Self.wrapping(path) {
      try database.read { database in
        let rows = try Row.fetchAll(database, sql: "SELECT key, value FROM sweep")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
      }
    }
  }

  /// Adds rows, all or none of them.
  ///
  /// - Throws: `.writtenByAnother` where the file has other rows than this has added or found.
  public func append(_ rows: [SweepRow]) throws(SweepStoreError) {
    try Self.wrapping(path) {
      let places = Array(repeating: "?", count: SweepColumns.all(paths: paths).count)
      try database.write { database in
        guard try StoreTables.rowCount(database) == count else {
          throw SweepStoreError.writtenByAnother(path: path)
        }
        let statement = try database.cachedStatement(
          sql: "INSERT INTO results VALUES (\(places.joined(separator: ", ")))")
        for row in rows {
          try statement.execute(arguments: StatementArguments(row.databaseValues))
        }
      }
      count += rows.count
    }
  }

  /// Hands over the rows in the order in which they were added, until the answer is no.
  ///
  /// - Throws: `.notASweep` where a row is not one that was added here.
  public func rows(_ take: (SweepRow) -> Bool) throws(SweepStoreError) {
    try Self.wrapping(path) {
      try database.read { database in
        let found = try Row.fetchCursor(database, sql: "SELECT * FROM results ORDER BY rowid")
        while let row = try found.next() {
          guard let row = SweepRow(row, paths: paths.count) else {
            throw SweepStoreError.notASweep(path: path)
          }
          guard take(row) else { return }
        }
      }
    }
  }

  /// Closes the file; nothing can be done with it afterwards.
  public func close() throws(SweepStoreError) { try Self.wrapping(path) { try database.close() } }

  private static func configuration(isReadOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      // One form of file whatever SQLite was built with: unused bytes are zeros, none are left over.
      try database.execute(sql: "PRAGMA page_size = 4096")
      try database.execute(sql: "PRAGMA auto_vacuum = NONE")
      try database.execute(sql: "PRAGMA secure_delete = ON")
      // What the system has taken survives this process; a power cut costs a sweep in any form.
      try database.execute(sql: "PRAGMA synchronous = OFF")
    }
    return configuration
  }

  private static func wrapping<Value>(
    _ path: String, _ work: () throws -> Value
  ) throws(SweepStoreError) -> Value {
    do {
      return try work()
    } catch {
      throw SweepStoreError(error, path: path)
    }
  }
}
