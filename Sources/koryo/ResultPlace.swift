/// Where a result goes: standard output, or a file that appears whole or not at all.
struct ResultPlace {
  private let file: OutputFile?

  /// Creates the file, so that a place that cannot be written is known before the work.
  ///
  /// - Parameters:
  ///   - path: `nil` and `-` are standard output.
  ///   - inputs: files that are read and must not be written.
  init(_ path: String?, inputs: [String]) throws(CommandFailure) {
    guard let path, path != "-" else {
      file = nil
      return
    }
    if inputs.map(OutputFile.resolved).contains(OutputFile.resolved(path)) {
      throw CommandFailure(.usage, .wouldOverwrite(path))
    }
    file = try OutputFile(path: path)
  }

  /// Whether a table written here is coloured.
  func isColored(_ wanted: ColorChoice) -> Bool {
    Terminal.isColored(.output, wanted: wanted) && (file == nil || wanted == .always)
  }

  /// Writes the whole result and moves a file to its place.
  func finish(_ text: String) throws(CommandFailure) {
    guard let file else { return try StandardStream.output.write(text) }
    try file.write(Array(text.utf8))
    try file.finish()
  }
}
