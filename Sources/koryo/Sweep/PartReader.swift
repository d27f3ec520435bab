import Reporting
import ScenarioFormat

/// Reads a part of a sweep.
struct PartReader {
  let path: String
  let header: PartHeader
  private let lines: LineReader
  /// A row that has been read but not yet asked for.
  private var ahead: SweepRow?

  /// Opens a part and reads its first line; `nil` when it does not begin as a part does.
  init?(path: String) throws(CommandFailure) {
    self.path = path
    lines = try LineReader(path: path, hasQuotes: false)
    guard let first = try lines.line(), first.isWhole, let header = PartHeader(line: first.bytes)
    else { return nil }
    self.header = header
  }

  /// Reads the rest and tells whether it is as it was written.
  func isWhole() throws(CommandFailure) -> Bool {
    var hash = ByteHash()
    var rows = 0
    while let line = try lines.line() {
      guard line.isWhole else { return false }
      if let end = PartEnd(line: line.bytes) {
        return try lines.line() == nil && end == PartEnd(rows: rows, hash: hash.hexadecimal)
      }
      hash.add(line.bytes)
      hash.add(CollectionOfOne(UInt8(ascii: "\n")))
      rows += 1
    }
    return false
  }

  /// The rows of the next point, which must have a number; `nil` when they are not there.
  mutating func rows(of point: Int) throws(CommandFailure) -> [SweepRow]? {
    var rows: [SweepRow] = []
    if ahead == nil { ahead = try next() }
    while let row = ahead, row.point == point {
      rows.append(row)
      ahead = try next()
    }
    return rows.isEmpty ? nil : rows
  }

  private func next() throws(CommandFailure) -> SweepRow? {
    guard let line = try lines.line(), let json = JSONReader.read(line.bytes) else { return nil }
    return SweepRow(json: json, paths: header.paths)
  }
}
