import Reporting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the result of a check goes: everything is made of one report.
struct CheckOutput {
  private let options: CheckResultOptions
  private let junit: OutputFile?
  private let markdown: OutputFile?
  private let stepSummary: AppendedFile?

  /// Creates the files, so that a place that cannot be written is known before the work.
  ///
  /// - Parameter inputs: files that must not be written.
  init(_ options: CheckResultOptions, inputs: [String]) throws(CommandFailure) {
    self.options = options
    let outputs = [options.junit, options.markdown].compactMap { $0 }
    let read = Set(inputs.map(OutputFile.resolved))
    let written = outputs.map(OutputFile.resolved)
    for (path, real) in zip(outputs, written) where read.contains(real) {
      throw CommandFailure(.usage, .readAndWritten(path))
    }
    if Set(written).count < written.count {
      throw CommandFailure(.usage, .writtenTwice(outputs[0]))
    }
    if let path = options.junit { junit = try OutputFile(path: path) } else { junit = nil }
    if let path = options.markdown { markdown = try OutputFile(path: path) } else { markdown = nil }
    if options.github, let path = Self.stepSummaryPath {
      stepSummary = try AppendedFile(path: path)
    } else {
      stepSummary = nil
    }
  }

  /// Shows a report in all the forms that are wanted.
  func write(_ report: CheckReport) throws(CommandFailure) {
    let language = Spoken.language
    try StandardStream.output.write(text(report))
    if let junit {
      try junit.write(Array(report.junit(language).utf8))
      try junit.finish()
    }
    if let markdown {
      try markdown.write(Array(report.markdown(language).utf8))
      try markdown.finish()
    }
    try stepSummary?.append(report.markdown(language))
    guard options.github else { return }
    for line in report.annotations(language) { StandardStream.error.writeLine(line) }
  }

  private func text(_ report: CheckReport) -> String {
    switch options.format {
    case .table:
      report.text(
        Spoken.language, inColor: Terminal.isColored(.output, wanted: options.color))
    case .json: report.json(Spoken.language).document()
    case .markdown: report.markdown(Spoken.language)
    }
  }

  private static var stepSummaryPath: String? {
    getenv("GITHUB_STEP_SUMMARY").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
