import Reporting

/// Where the rows of a sweep go, the rows of one point after those of another.
enum SweepSink {
  case lines(RowLines)
  case table(RowTable)

  /// Takes all rows of a point.
  mutating func add(_ rows: [SweepRow]) throws(CommandFailure) {
    switch self {
    case .lines(let lines): try lines.add(rows)
    case .table(var table):
      table.add(rows)
      self = .table(table)
    }
  }

  /// Completes what has been written.
  func finish() throws(CommandFailure) {
    switch self {
    case .lines(let lines): try lines.finish()
    case .table(let table): try table.finish()
    }
  }
}
