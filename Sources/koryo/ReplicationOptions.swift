import ArgumentParser
import ContactCenterModel
import Reporting
import ScenarioFormat

/// How often and with which chance several scenarios are simulated, all alike.
struct ReplicationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Replications of each scenario; else the first scenario's, else 100 (1 with batches).",
        "各シナリオの反復回数。省略時は最初のシナリオの値、なければ100(batches 指定時は1)。"),
      valueName: "n"))
  var replications: Int?

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Seed of all chance; else the first scenario's, else 1.",
        "乱数のシード。省略時は最初のシナリオの値、なければ1。"),
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
        "Confidence of all intervals together, such as 99%; else the first scenario's, else 95%.",
        "区間全体の信頼度(例: 99%)。省略時は最初のシナリオの値、なければ95%。"),
      valueName: "share"))
  var confidence: String?

  func validate() throws {
    for (name, value) in [("--replications", replications), ("--threads", threads)] {
      if let value { try Self.check(value, of: name) }
    }
    if let confidence, SimulationOptions.share(confidence) == nil {
      throw ValidationError(
        Spoken.pick(
          "--confidence '\(confidence)' is no share between 0 and 1, such as 95% or 0.95.",
          "--confidence「\(confidence)」は0から1の間の割合(例: 95%、0.95)ではありません。"))
    }
  }

  /// Refuses a number below 1, or of replications beyond what can be run.
  static func check(_ value: Int, of name: String) throws {
    if value < 1 {
      throw ValidationError(
        Spoken.pick("\(name) must be at least 1.", "\(name) は1以上にしてください。"))
    }
    let most = SimulationOptions.mostReplications
    if name != "--threads", value > most {
      let text = CommandText.tooManyReplications(name, most: most)
      throw ValidationError(text.text(Spoken.language))
    }
  }

  /// The number of replications: the command line wins over the file.
  func count(for loaded: LoadedScenario) throws(CommandFailure) -> Int {
    let usual = loaded.scenario.horizon.isInBatches ? 1 : 100
    let count = replications ?? loaded.run.replications ?? usual
    guard count <= SimulationOptions.mostReplications else {
      let most = SimulationOptions.mostReplications
      throw CommandFailure(.badScenario, .tooManyReplications(loaded.file, most: most))
    }
    return count
  }
}
