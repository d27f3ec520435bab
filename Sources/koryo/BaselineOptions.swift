import ArgumentParser
import ContactCenterModel
import Experiments
import Reporting
import ScenarioFormat

/// What a baseline keeps, and how exactly.
struct BaselineOptions: ParsableArguments {
  /// Where baselines are, unless the command line says otherwise.
  static let usualFolder = "Results/baselines"

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      Spoken.pick(
        "Folder for the baselines, one file for each scenario.",
        "基準値のフォルダー(シナリオごとに1ファイル)。"),
      valueName: "folder"),
    completion: .directory)
  var output = usualFolder

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Measures to keep besides those of the targets, separated by commas; else the usual ones.",
        "目標の指標のほかに残す指標(コンマ区切り)。省略時は主な指標。"),
      valueName: "list"))
  var measures: String?

  @OptionGroup var margins: MarginOptions

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Replications before the first look; else the scenario's, else 100.",
        "最初の確認までの反復回数。省略時はシナリオの値、なければ100。"),
      valueName: "n"))
  var replications: Int?

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "No more replications than this for exactness; else 1,000.",
        "精度のための反復回数の上限。省略時は1,000。"),
      valueName: "n"))
  var maxReplications: Int?

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Seed of all chance; else the scenario's, else 1.",
        "乱数のシード。省略時はシナリオの値、なければ1。"),
      valueName: "n"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Threads; results do not depend on them. Else one for each processor.",
        "スレッド数。結果には影響しません。省略時はプロセッサーの数。"),
      valueName: "n"))
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Confidence of all that is judged against the baseline; else the scenario's, else 95%.",
        "基準値との比較に使う信頼度。省略時はシナリオの値、なければ95%。"),
      valueName: "share"))
  var confidence: String?

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(Spoken.pick("Say nothing but mistakes.", "誤りのほかは何も表示しません。")))
  var quiet = false

  func validate() throws {
    let most = SimulationOptions.mostReplications
    for (name, value) in [
      ("--replications", replications), ("--max-replications", maxReplications),
      ("--threads", threads),
    ] {
      guard let value else { continue }
      if value < 1 {
        throw ValidationError(
          Spoken.pick("\(name) must be at least 1.", "\(name) は1以上にしてください。"))
      }
      if name != "--threads", value > most {
        throw ValidationError(
          CommandText.tooManyReplications(name, most: most).text(Spoken.language))
      }
    }
    if let replications, let maxReplications, maxReplications < replications {
      let text = CommandText.maxBelowReplications(maxReplications, replications: replications)
      throw ValidationError(text.text(Spoken.language))
    }
    if let measures, MeasureList.items(measures).isEmpty {
      throw ValidationError(CommandText.noMeasures.text(Spoken.language))
    }
    if let confidence, (SimulationOptions.share(confidence) ?? 0) <= 0.5 {
      throw ValidationError(BaselineText.confidenceTooLow(confidence).line)
    }
  }

  /// The plan for a scenario: the command line wins over the file.
  func plan(for loaded: LoadedScenario) throws(CommandFailure) -> RunPlan {
    let isInBatches = loaded.scenario.horizon.isInBatches
    let count = replications ?? loaded.run.replications ?? (isInBatches ? 1 : 100)
    if count > SimulationOptions.mostReplications {
      throw CommandFailure(
        .badScenario,
        .tooManyReplications(loaded.file, most: SimulationOptions.mostReplications))
    }
    if let maxReplications, maxReplications < count {
      throw CommandFailure(.usage, .maxBelowReplications(maxReplications, replications: count))
    }
    let share = confidence.flatMap(SimulationOptions.share) ?? loaded.run.confidence ?? 0.95
    guard share > 0.5 else {
      throw CommandFailure(.usage, .confidenceTooLow(NumberText.exact(share)))
    }
    return RunPlan(
      seed: seed ?? loaded.run.seed ?? 1, replications: count,
      mostReplications: maxReplications ?? max(count, isInBatches ? 10 : 1_000),
      threads: threads ?? Machine.processors, confidence: share)
  }

  /// The measures of the targets and the chosen or usual ones, each once.
  func addresses(in scenario: Scenario) throws(CommandFailure) -> [MeasureAddress] {
    let chosen: [MeasureAddress]
    if let measures {
      chosen = try MeasureList.addresses(measures, in: scenario)
    } else {
      chosen = scenario.usualMeasuresOfAll
    }
    var seen: Set<MeasureAddress> = []
    return (scenario.targets.map(\.address) + chosen).filter { seen.insert($0).inserted }
  }
}
