import ArgumentParser

/// The form in which the rows of a sweep are given.
enum SweepFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, jsonl

  /// The form that the ending of a file's name stands for.
  init?(ending path: String) {
    switch path.split(separator: ".").last {
    case "csv": self = .csv
    case "jsonl", "ndjson": self = .jsonl
    default: return nil
    }
  }
}
