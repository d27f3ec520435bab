import Experiments
import Reporting
import ScenarioFormat

/// Where results go, one report after the other.
struct ResultOutput {
  private let options: ResultOptions
  private let form: ResultFormat
  private let isColored: Bool
  private let isList: Bool
  private let file: OutputFile?
  private let trace: TraceFile?
  private var documents: [JSONValue] = []
  private var suites: [TestSuite] = []
  private var isFirst = true

  /// Creates the files, so that a place that cannot be written is known before the work.
  ///
  /// - Parameter scenarios: what is run; the files that they were read from must not be written.
  init(
    _ options: ResultOptions, _ form: ResultFormat, of scenarios: [LoadedScenario]
  ) throws(CommandFailure) {
    self.options = options
    self.form = form
    isList = scenarios.count > 1
    let path = options.output == "-" ? nil : options.output
    isColored =
      Terminal.isColored(.output, wanted: options.color)
      && (path == nil || options.color == .always)
    if options.trace == "-" && path == nil { throw CommandFailure(.usage, .bothToOutput) }
    try Self.check(
      [path, options.trace == "-" ? nil : options.trace, options.replications.file].compactMap {
        $0
      },
      inputs: scenarios.flatMap { [$0.file] + $0.filesRead })
    if let path { file = try OutputFile(path: path) } else { file = nil }
    if let path = options.trace { trace = try TraceFile(path: path) } else { trace = nil }
  }

  /// Shows a report, and traces its calls if that is wanted.
  mutating func add(_ report: RunReport) throws(CommandFailure) {
    switch form {
    case .table: try write(gap + report.text(Spoken.language, inColor: isColored))
    case .markdown: try write(gap + report.markdown(Spoken.language))
    case .csv: try write((isFirst ? mark + RunReport.csvHeader : "") + report.csv())
    case .jsonl: try write(report.jsonLines())
    case .junit: suites.append(report.testSuite(Spoken.language))
    case .json: documents.append(report.json(Machine.description, Spoken.language))
    }
    isFirst = false
    try trace?.write(report, replications: options.traceReplications.map { Int($0) })
  }

  /// Completes the result and moves files to their places.
  func finish() throws(CommandFailure) {
    if form == .junit { try write(TestSuite.document(suites, named: "koryo run")) }
    if form == .json {
      let whole = isList ? JSONValue.array(documents) : documents.first ?? .array([])
      try write(whole.document())
    }
    try trace?.finish()
    try file?.finish()
  }

  private var mark: String { options.marksCSV ? "\u{FEFF}" : "" }

  private var gap: String { isFirst ? "" : "\n" }

  private func write(_ text: String) throws(CommandFailure) {
    if let file {
      try file.write(Array(text.utf8))
    } else {
      try StandardStream.output.write(text)
    }
  }

  /// Refuses to write what is read, or two results to one place.
  static func check(_ outputs: [String], inputs: [String]) throws(CommandFailure) {
    let read = inputs.map(OutputFile.resolved)
    let written = outputs.map(OutputFile.resolved)
    for (path, real) in zip(outputs, written) where read.contains(real) {
      throw CommandFailure(.usage, .wouldOverwrite(path))
    }
    for (index, path) in written.enumerated() where written[..<index].contains(path) {
      throw CommandFailure(.usage, .sameOutput(outputs[index]))
    }
  }
}
