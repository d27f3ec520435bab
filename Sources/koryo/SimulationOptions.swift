import ArgumentParser
import ContactCenterModel
import Experiments
import Reporting
import ScenarioFormat

/// How often, how exactly and with which chance scenarios are simulated.
struct SimulationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Replications to run, each a whole day; else the scenario's, else 100 (1 with batches).",
        "反復回数(1回が一日)。省略時はシナリオの値、なければ100(batches 指定時は1)。"),
      valueName: "n"))
  var replications: Int?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      Spoken.pick(
        "Run until a measure's interval is ± this, such as asa=±1s or abandonment=0.2%; repeatable.",
        "指標の区間がこの幅になるまで反復します(例: asa=±1s、abandonment=0.2%)。繰り返し可。"),
      valueName: "measure=±x"))
  var precision: [String] = []

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "No more replications than this for --precision; else 10,000 (100 with batches).",
        "--precision での反復回数の上限。省略時は10,000(batches 指定時は100)。"),
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
        "Confidence of the intervals, such as 99%; else the scenario's, else 95%.",
        "区間の信頼度(例: 99%)。省略時はシナリオの値、なければ95%。"),
      valueName: "share"))
  var confidence: String?

  /// Replications are numbered by 24 bits of the generator's counter.
  static let mostReplications = 1 << 24

  func validate() throws {
    for (name, value) in [
      ("--replications", replications), ("--max-replications", maxReplications),
      ("--threads", threads),
    ] {
      if let value, value < 1 {
        throw ValidationError(
          Spoken.pick("\(name) must be at least 1.", "\(name) は1以上にしてください。"))
      }
      if name != "--threads", let value, value > Self.mostReplications {
        throw Self.refusal(.tooManyReplications(name, most: Self.mostReplications))
      }
    }
    try validateMost()
    if let confidence, Self.share(confidence) == nil {
      throw ValidationError(
        Spoken.pick(
          "--confidence '\(confidence)' is no share between 0 and 1, such as 95% or 0.95.",
          "--confidence「\(confidence)」は0から1の間の割合(例: 95%、0.95)ではありません。"))
    }
    for text in precision where PrecisionArgument(text) == nil {
      throw Self.refusal(.halfWidthSyntax(option: "--precision", text))
    }
  }

  private func validateMost() throws {
    guard let most = maxReplications else { return }
    if let replications, most < replications {
      throw Self.refusal(.maxBelowReplications(most, replications: replications))
    }
  }

  /// Refuses a limit of replications where nothing adds any.
  func refuseLimitWithoutPrecision() throws {
    if maxReplications != nil && precision.isEmpty { throw Self.refusal(.maxWithoutPrecision) }
  }

  private static func refusal(_ text: CommandText) -> ValidationError {
    ValidationError(text.text(Spoken.language))
  }

  /// The plan for a scenario: the command line wins over the file.
  func plan(for loaded: LoadedScenario) throws(CommandFailure) -> RunPlan {
    var goals: [PrecisionGoal] = []
    for argument in precision.compactMap({ PrecisionArgument($0) }) {
      goals += try argument.goals(in: loaded.scenario)
    }
    let isInBatches = loaded.scenario.horizon.isInBatches
    let count = replications ?? loaded.run.replications ?? (isInBatches ? 1 : 100)
    if count > Self.mostReplications {
      let text = CommandText.tooManyReplications(loaded.file, most: Self.mostReplications)
      throw CommandFailure(.badScenario, text)
    }
    if let maxReplications, maxReplications < count {
      throw CommandFailure(.usage, .maxBelowReplications(maxReplications, replications: count))
    }
    return RunPlan(
      seed: seed ?? loaded.run.seed ?? 1, replications: count, precision: goals,
      mostReplications: maxReplications ?? max(count, isInBatches ? 100 : 10_000),
      threads: threads ?? Machine.processors,
      confidence: confidence.flatMap(Self.share) ?? loaded.run.confidence ?? 0.95)
  }

  /// A share strictly between 0 and 1.
  static func share(_ text: String) -> Double? {
    PrecisionArgument.number(text, .share).flatMap { $0 > 0 && $0 < 1 ? $0 : nil }
  }
}
