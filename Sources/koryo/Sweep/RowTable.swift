import Reporting

/// Rows side by side for people; shown when all are there, for only then it is known how wide they are.
struct RowTable {
  private let file: OutputFile?
  private let isColored: Bool
  private var table: SweepTable

  init(to file: OutputFile?, paths: [String], color: ColorChoice) {
    self.file = file
    isColored =
      Terminal.isColored(.output, wanted: color) && (file == nil || color == .always)
    table = SweepTable(paths: paths)
  }

  mutating func add(_ rows: [SweepRow]) { table.add(rows) }

  func finish() throws(CommandFailure) {
    let text = table.text(Spoken.language, inColor: isColored)
    guard let file else { return try StandardStream.output.write(text) }
    try file.write(Array(text.utf8))
    try file.finish()
  }
}
