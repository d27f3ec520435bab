import Experiments
import Reporting
import ScenarioFormat

/// One baseline to check, read with its scenario before anything is run.
struct CheckJob {
  let path: String
  private let content: Content

  private enum Content {
    case ready(BaselineFile, LoadedScenario, Baseline)
    /// What the report says of it, and the lines of its mistakes.
    case unusable(CheckedScenario, mistakes: [String])
  }

  init(path: String, isConfined: Bool) {
    self.path = path
    do throws(Refusal) {
      content = try Self.read(path, isConfined: isConfined)
    } catch {
      content = .unusable(
        CheckedScenario(
          unusable: error.lines, isMissing: error.isMissing, file: error.file, baseline: path,
          at: error.location), mistakes: error.lines)
    }
  }

  /// The baselines at paths, those of folders in order of their names.
  static func paths(of arguments: [String]) throws(CommandFailure) -> [String] {
    var paths: [String] = []
    for argument in arguments {
      if let found = InputFile.files(in: argument, ending: ".json") {
        if found.isEmpty { throw CommandFailure(.noSuchFile, .noBaselines(argument)) }
        paths += found
      } else if InputFile.exists(argument) {
        paths.append(argument)
      } else {
        throw CommandFailure(.noSuchFile, .noSuchFile(argument))
      }
    }
    var seen: Set<String> = []
    return paths.filter { seen.insert(OutputFile.resolved($0)).inserted }
  }

  /// The measures that are judged.
  var measures: Int {
    if case .ready(_, _, let baseline) = content { baseline.measures.count } else { 0 }
  }

  /// The files that were read, which must not be written.
  var inputs: [String] {
    if case .ready(_, let loaded, _) = content { [path] + loaded.filesRead } else { [path] }
  }

  /// Tells what is wrong with a baseline or its scenario: the report may go to a file that nobody opens.
  func tellMistakes() {
    guard case .unusable(_, let lines) = content else { return }
    for line in lines { StandardStream.error.writeLine(line) }
  }

  /// Tells the scenario's warnings.
  func tellWarnings() {
    guard case .ready(_, let loaded, _) = content else { return }
    for warning in loaded.warnings {
      StandardStream.error.writeLine(DiagnosticText.text(warning, Spoken.language))
    }
  }

  /// Runs the scenario again and judges it.
  func check(_ options: CheckOptions, family: Int, isQuiet: Bool) async -> CheckedScenario {
    switch content {
    case .unusable(let checked, _): return checked
    case .ready(let file, let loaded, let baseline):
      let plan = CheckPlan(
        mostReplications: options.maxReplications
          ?? min(4 * baseline.replications, SimulationOptions.mostReplications),
        threads: options.threads ?? Machine.processors, family: family)
      let progress = ProgressLine(file: loaded.file, isQuiet: isQuiet)
      let start = ContinuousClock.now
      let outcome = await Run.check(
        loaded.scenario, against: baseline, plan: plan,
        progress: { done, planned in progress.update(done: done, planned: planned) },
        isCancelled: { Interruption.isWanted })
      progress.clear()
      guard let outcome else { return CheckedScenario(interrupted: loaded.file, baseline: path) }
      return CheckedScenario(
        outcome, of: loaded, against: file, at: path, tool: Machine.description,
        seconds: start.duration(to: .now) / .seconds(1))
    }
  }

  /// Why a baseline or its scenario cannot be used.
  private struct Refusal: Error {
    let file: String
    let lines: [String]
    var isMissing = false
    var location: SourceLocation?
  }

  private static func read(_ path: String, isConfined: Bool) throws(Refusal) -> Content {
    let file = try baselineFile(path)
    let loaded = try scenario(of: file, isConfined: isConfined)
    do throws(BaselineMistakes) {
      return .ready(file, loaded, try file.baseline(in: loaded.scenario))
    } catch {
      throw Refusal(file: loaded.file, lines: lines(error, path))
    }
  }

  private static func baselineFile(_ path: String) throws(Refusal) -> BaselineFile {
    let text: String
    do throws(CommandFailure) { text = try InputFile.text(path) } catch {
      throw Refusal(file: path, lines: error.lines, isMissing: error.status == .noSuchFile)
    }
    do throws(BaselineMistakes) { return try BaselineFile(reading: text) } catch {
      throw Refusal(file: path, lines: lines(error, path))
    }
  }

  private static func scenario(of file: BaselineFile, isConfined: Bool) throws(Refusal)
    -> LoadedScenario
  {
    let overrides = file.overrides.compactMap(ScenarioOptions.override)
    do throws(ScenarioError) {
      return try ScenarioLoader.load(
        path: file.file, overrides: overrides, isConfined: isConfined)
    } catch {
      throw Refusal(
        file: file.file,
        lines: error.diagnostics.map { DiagnosticText.text($0, Spoken.language) },
        isMissing: error.isMissingFile, location: error.diagnostics.first?.location)
    }
  }

  private static func lines(_ error: BaselineMistakes, _ path: String) -> [String] {
    error.mistakes.map { path + ": " + $0.text(Spoken.language) }
  }
}
