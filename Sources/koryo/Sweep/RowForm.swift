import Reporting

/// The lines that rows are written as.
struct RowForm {
  enum Kind {
    case csv(hasMark: Bool)
    case jsonLines
  }

  let kind: Kind
  /// The paths that vary.
  let paths: [String]

  /// What stands before the first row.
  var header: String {
    switch kind {
    case .csv(let hasMark): (hasMark ? "\u{FEFF}" : "") + SweepRow.csvHeader(paths: paths)
    case .jsonLines: ""
    }
  }

  /// A row with its line feed.
  func line(_ row: SweepRow) -> String {
    switch kind {
    case .csv: row.csv
    case .jsonLines: row.json(paths: paths).line() + "\n"
    }
  }

  /// The row that a line without its line feed says; `nil` where it says none.
  func row(_ line: [UInt8]) -> SweepRow? {
    switch kind {
    case .csv: SweepRow(csv: line, paths: paths.count)
    case .jsonLines: JSONReader.read(line).flatMap { SweepRow(json: $0, paths: paths) }
    }
  }

  /// Whether line feeds between quotation marks belong to a line.
  var hasQuotes: Bool { if case .csv = kind { true } else { false } }
}
