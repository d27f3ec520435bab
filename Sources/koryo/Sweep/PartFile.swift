import Reporting
import ScenarioFormat

/// The part of a sweep that one shard writes: it appears only when it is complete.
final class PartFile {
  private let file: OutputFile
  private let paths: [String]
  private var rows = 0
  private var hash = ByteHash()

  init(path: String, _ header: PartHeader) throws(CommandFailure) {
    file = try OutputFile(path: path)
    paths = header.paths
    try file.write(Array(header.line.utf8))
  }

  /// Writes the rows of a point.
  func add(_ added: [SweepRow]) throws(CommandFailure) {
    let form = RowForm(kind: .jsonLines, paths: paths)
    let bytes = Array(added.map(form.line).joined().utf8)
    rows += added.count
    hash.add(bytes)
    try file.write(bytes)
  }

  /// Writes the last line and moves the part to its place.
  func finish() throws(CommandFailure) {
    try file.write(Array(PartEnd(rows: rows, hash: hash.hexadecimal).line.utf8))
    try file.finish()
  }
}
