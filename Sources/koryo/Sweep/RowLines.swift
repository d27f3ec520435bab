import Reporting

/// Rows as lines of CSV or JSON.
struct RowLines {
  /// Where the lines go.
  enum Place {
    case growing(RowFile)
    case whole(OutputFile)
    case standardOutput
  }

  let place: Place
  let form: RowForm

  /// - Parameter isBegun: whether what stands before the first row is there already.
  init(to place: Place, _ form: RowForm, isBegun: Bool = false) throws(CommandFailure) {
    self.place = place
    self.form = form
    if !isBegun && !form.header.isEmpty { try write(form.header) }
  }

  /// Writes the rows of a point in one stroke.
  func add(_ rows: [SweepRow]) throws(CommandFailure) {
    try write(rows.map(form.line).joined())
  }

  func finish() throws(CommandFailure) {
    switch place {
    case .growing(let file): try file.finish()
    case .whole(let file): try file.finish()
    case .standardOutput: break
    }
  }

  private func write(_ text: String) throws(CommandFailure) {
    switch place {
    case .growing(let file): try file.write(Array(text.utf8))
    case .whole(let file): try file.write(Array(text.utf8))
    case .standardOutput: try StandardStream.output.write(text)
    }
  }
}
