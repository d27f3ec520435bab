import GRDB

/// Why a file cannot hold, or does not hold, the results of a sweep.
public enum SweepStoreError: Error, Sendable, Hashable {
  /// What SQLite says of the file.
  case refused(path: String, reason: String)
  /// A file that another program made, or that is none of SQLite's.
  case notASweep(path: String)
  /// Paths that differ in nothing but capital letters, which SQLite takes for the same column.
  case sameColumn(String, String)
  /// A file to which somebody else has added rows since it was opened.
  case writtenByAnother(path: String)

  /// What SQLite did not do, in its words.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as SweepStoreError: self = error
    case let error as DatabaseError where error.resultCode == .SQLITE_NOTADB:
      self = .notASweep(path: path)
    case let error as DatabaseError:
      self = .refused(path: path, reason: error.message ?? "\(error.resultCode)")
    default: self = .refused(path: path, reason: "\(error)")
    }
  }
}
