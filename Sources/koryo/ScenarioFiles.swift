import Reporting
import ScenarioFormat

/// The scenarios that a command names, read before anything is done with them.
enum ScenarioFiles {
  /// Reads all files; tells the mistakes and warnings of all, not of the first only.
  ///
  /// - Throws: `.noSuchFile` when files are missing and nothing else is wrong, `.badScenario` else.
  static func load(
    _ paths: [String], overrides: [Override] = [], isStrict: Bool, isQuiet: Bool
  ) throws(CommandFailure) -> [LoadedScenario] {
    var scenarios: [LoadedScenario] = []
    var mistakes: [String] = []
    var status = ExitStatus.noSuchFile
    for path in paths {
      do throws(ScenarioError) {
        scenarios.append(try ScenarioLoader.load(path: path, overrides: overrides))
      } catch {
        mistakes += error.diagnostics.map(line)
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
    let warnings = scenarios.flatMap(\.warnings).map(line)
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
