import Reporting

/// Where the rows of a sweep go, the rows of one point after those of another.
enum SweepSink {
  case lines(RowLines)
  case table(RowTable)
  case store(RowStore)

  /// Takes all rows of a point.
  mutating func add(_ rows: [SweepRow]) throws(CommandFailure) {
    switch self {
    case .lines(let lines): try lines.add(rows)
    case .store(let store): try store.add(rows)
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
    case .store(let store): try store.finish()
    }
  }
}
