import Reporting
import ScenarioFormat

/// The scenarios that a command names, read before anything is done with them.
enum ScenarioFiles {
  /// Reads all files; tells the mistakes and warnings of all, not of the first only.
  ///
  /// - Throws: `.noSuchFile` when files are missing and nothing else is wrong, `.badScenario` else.
  static func load(
    _ paths: [String], overrides: [Override] = [], isConfined: Bool, isStrict: Bool, isQuiet: Bool
  ) throws(CommandFailure) -> [LoadedScenario] {
    try load(
      paths.map { (path: $0, overrides: overrides) }, isConfined: isConfined, isStrict: isStrict,
      isQuiet: isQuiet)
  }

  /// The same for files that have overrides of their own.
  static func load(
    _ sources: [(path: String, overrides: [Override])], isConfined: Bool, isStrict: Bool,
    isQuiet: Bool
  ) throws(CommandFailure) -> [LoadedScenario] {
    var scenarios: [LoadedScenario] = []
    var mistakes: [String] = []
    var status = ExitStatus.noSuchFile
    for (path, overrides) in sources {
      do throws(ScenarioError) {
        scenarios.append(
          try ScenarioLoader.load(path: path, overrides: overrides, isConfined: isConfined))
      } catch {
        // A file that is read under several settings has most of its mistakes under each.
        mistakes += error.diagnostics.map(line).filter { !mistakes.contains($0) }
        if !error.isMissingFile { status = .badScenario }
      }
    }
    guard mistakes.isEmpty else { throw CommandFailure(status, lines: mistakes) }
    try tellWarnings(of: scenarios, isStrict: isStrict, isQuiet: isQuiet)
    return scenarios
  }

  private static func tellWarnings(
    of scenarios: [LoadedScenario], isStrict: Bool, isQuiet: Bool
  ) throws(CommandFailure) {
    let warnings = scenarios.flatMap(\.warnings).map(line).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    if isStrict && !warnings.isEmpty {
      let sum = CommandText.warningsAreErrors(warnings.count).text(Spoken.language)
      throw CommandFailure(.badScenario, lines: warnings + ["koryo: " + sum])
    }
    if !isQuiet { for warning in warnings { StandardStream.error.writeLine(warning) } }
  }

  /// A diagnostic as one line.
  private static func line(_ diagnostic: Diagnostic) -> String {
    DiagnosticText.text(diagnostic, Spoken.language)
  }
}
