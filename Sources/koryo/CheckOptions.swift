import ArgumentParser
import Reporting

/// How long a check goes on, and what it lets pass.
struct CheckOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "No more replications than this, but always the baseline's; else four times the baseline's.",
        "反復回数の上限(基準値の回数は必ず実行)。省略時は基準値の4倍。"),
      valueName: "n"))
  var maxReplications: Int?

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Whether what cannot be decided fails (status 5) or passes.",
        "判定できない項目を不合格(終了コード5)とするか合格とするか。"),
      valueName: "what"))
  var undecided = UndecidedPolicy.fail

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Threads; results do not depend on them. Else one for each processor.",
        "スレッド数。結果には影響しません。省略時はプロセッサーの数。"),
      valueName: "n"))
  var threads: Int?

  @Flag(
    help: ArgumentHelp(
      Spoken.pick(
        "Refuse files that a scenario names outside its folder.",
        "シナリオのフォルダーの外にあるファイルの参照を断ります。")))
  var confined = false

  func validate() throws {
    for (name, value) in [("--max-replications", maxReplications), ("--threads", threads)] {
      if let value, value < 1 {
        throw ValidationError(
          Spoken.pick("\(name) must be at least 1.", "\(name) は1以上にしてください。"))
      }
    }
    if let maxReplications, maxReplications > SimulationOptions.mostReplications {
      let text = CommandText.tooManyReplications(
        "--max-replications", most: SimulationOptions.mostReplications)
      throw ValidationError(text.text(Spoken.language))
    }
  }
}

/// What becomes of what cannot be decided.
enum UndecidedPolicy: String, CaseIterable, ExpressibleByArgument {
  case fail, pass
}
