import ArgumentParser

/// The form in which the rows of a sweep are given, or the pick of its best point.
enum SweepFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, jsonl, sqlite
  /// Of the pick alone.
  case json

  /// The form that the ending of a file's name stands for.
  init?(ending path: String) {
    switch path.split(separator: ".").last {
    case "csv": self = .csv
    case "jsonl", "ndjson": self = .jsonl
    case "sqlite", "sqlite3", "db": self = .sqlite
    default: return nil
    }
  }
}
