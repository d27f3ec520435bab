import ArgumentParser
import Experiments
import Reporting
import ScenarioFormat

/// `koryo run`: simulates scenarios and tells their measures.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: Spoken.pick(
      "Simulates scenarios and tells their measures.", "シナリオをシミュレーションし、指標を示します。"),
    discussion: Spoken.pick(
      """
        koryo run weekday.yaml
        koryo run weekday.yaml --by interval --by type
        koryo run weekday.yaml --precision asa=±1s --precision abandonment=±0.2%
        koryo run weekday.yaml --set agents.desk.staff=12 --format json -o out.json
        koryo run weekday.yaml --measures 'asa{type=orders},wait.p95'
        koryo run weekday.yaml --trace calls.csv

      The result goes to standard output, or whole to --output; warnings and progress go to \
      standard error. Ctrl-C ends the run with the replications done. The exit status is 3 when a \
      target is missed; an undecided target is told, and is no failure.
      """,
      """
        koryo run weekday.yaml
        koryo run weekday.yaml --by interval --by type
        koryo run weekday.yaml --precision asa=±1s --precision abandonment=±0.2%
        koryo run weekday.yaml --set agents.desk.staff=12 --format json -o out.json
        koryo run weekday.yaml --measures 'asa{type=orders},wait.p95'
        koryo run weekday.yaml --trace calls.csv

      結果は標準出力(または --output のファイル)に、警告と進み具合は標準エラーに出ます。
      Ctrl-C を押すと、そこまでの反復で結果を出します。
      目標が未達なら終了コードは 3 です。\
      判定できない目標はその旨を示し、失敗とはしません。
      """))

  @OptionGroup(title: Spoken.pick("Scenarios", "シナリオ")) var scenarios: ScenarioOptions
  @OptionGroup(title: Spoken.pick("Simulation", "シミュレーション")) var simulation: SimulationOptions
  @OptionGroup(title: Spoken.pick("Result", "結果")) var result: ResultOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    try simulation.refuseLimitWithoutPrecision()
    if let list = result.measures, MeasureList.items(list).isEmpty {
      throw ValidationError(CommandText.noMeasures.text(Spoken.language))
    }
    if !result.traceReplications.isEmpty && result.trace == nil {
      throw ValidationError(CommandText.traceWithoutFile.text(Spoken.language))
    }
    if result.trace != nil && scenarios.files.count > 1 {
      throw ValidationError(CommandText.traceOfSeveral.text(Spoken.language))
    }
  }

  func run() async throws {
    let form = try result.form()
    if result.marksCSV && form != .csv { throw CommandFailure(.usage, .markWithoutCSV) }
    let loaded = try scenarios.load(isQuiet: result.quiet)
    let requests = try loaded.map {
      try RunRequest(of: $0, simulation: simulation, result: result)
    }
    // Files are begun after this: whoever sees them may interrupt, and they will be finished.
    Interruption.listen()
    var output = try ResultOutput(result, form, of: loaded)
    let each = try result.replications.open()
    var statuses: [ExitStatus] = [.done]
    var notRun: [String] = []
    for request in requests {
      if Interruption.isWanted {
        notRun.append(request.loaded.file)
        continue
      }
      let report = try await request.run(isQuiet: result.quiet, each: each)
      try output.add(report)
      statuses.append(report.wasInterrupted ? .interrupted : report.exitStatus)
    }
    try output.finish()
    try each?.finish()
    if !notRun.isEmpty {
      StandardStream.error.writeLine(CommandText.notRun(notRun).text(Spoken.language))
    }
    if Interruption.isWanted { statuses.append(.interrupted) }
    let status = ExitStatus.worst(statuses)
    if status != .done { throw status }
  }
}

extension RunReport {
  /// A missed target fails a run; an undecided one does not.
  var exitStatus: ExitStatus { verdict == .missed ? .targetMissed : .done }
}

extension ExitStatus {
  /// The one with the largest number, which is the gravest.
  static func worst(_ statuses: [ExitStatus]) -> ExitStatus {
    statuses.max { $0.rawValue < $1.rawValue } ?? .done
  }
}
