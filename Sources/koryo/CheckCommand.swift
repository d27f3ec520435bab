import ArgumentParser
import Reporting

/// `koryo check`: runs scenarios again and judges them against their baselines.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Spoken.pick(
      "Runs scenarios again and judges them against their baselines.",
      "シナリオを再実行し、基準値と照らして判定します。"),
    discussion: Spoken.pick(
      """
        koryo check
        koryo check Results/baselines/weekday.json
        koryo check --junit check.xml --markdown check.md
        koryo check --github

      Each scenario runs again with the seed of its baseline. Judged are its targets, whether the \
      same program gives the same bits, and whether each measure stayed within its margin. \
      Replications are added until all is decided. What was certainly bad outranks what could not be \
      decided. Exit status: 0 pass, 3 target missed, 4 regression, 5 undecided, 65 a baseline or \
      scenario cannot be used, 66 one is missing, 130 interrupted.
      """,
      """
        koryo check
        koryo check Results/baselines/weekday.json
        koryo check --junit check.xml --markdown check.md
        koryo check --github

      各シナリオを基準値と同じシードで再実行し、目標、ビット単位の再現、許容幅を超えるずれの有無を
      判定します。すべて決まるまで反復を増やします。
      明らかな不合格は「判定できず」に優先します。
      終了コード: 0 合格、3 目標未達、4 悪化、5 判定できず、65 基準値・シナリオの誤り、
      66 ファイルなし、130 中断。
      """))

  @Argument(
    help: ArgumentHelp(
      Spoken.pick(
        "Baseline files, or folders of them; else \(BaselineOptions.usualFolder).",
        "基準値のファイルまたはフォルダー。省略時は \(BaselineOptions.usualFolder)。"),
      valueName: "baseline"),
    completion: .file(extensions: ["json"]))
  var baselines: [String] = [BaselineOptions.usualFolder]

  @OptionGroup(title: Spoken.pick("Check", "検査")) var options: CheckOptions
  @OptionGroup(title: Spoken.pick("Result", "結果")) var result: CheckResultOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    let paths = try CheckJob.paths(of: baselines)
    let jobs = paths.map { CheckJob(path: $0, isConfined: options.confined) }
    Interruption.listen()
    let output = try CheckOutput(result, inputs: jobs.flatMap(\.inputs))
    for job in jobs { job.tellMistakes() }
    if !result.quiet { for job in jobs { job.tellWarnings() } }
    let family = jobs.reduce(0) { $0 + $1.measures }
    var checked: [CheckedScenario] = []
    for job in jobs {
      checked.append(await job.check(options, family: family, isQuiet: result.quiet))
    }
    let report = CheckReport(
      checked, undecidedPasses: options.undecided == .pass, tool: Machine.description)
    try output.write(report)
    let status = report.verdict.exitStatus
    if status != .done { throw status }
  }
}

extension Finding {
  /// How the process ends on this verdict.
  var exitStatus: ExitStatus {
    switch self {
    case .pass, .improved: .done
    case .undecided: .undecided
    case .missed: .targetMissed
    case .regression: .regression
    case .missing: .noSuchFile
    case .invalid: .badScenario
    case .interrupted: .interrupted
    }
  }
}
