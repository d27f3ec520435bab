import ArgumentParser
import Reporting
import ScenarioFormat

/// `koryo validate`: reads scenarios and tells what they say.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: Spoken.pick(
      "Checks scenarios and tells their load and staff.",
      "シナリオを点検し、呼量と要員を示します。"),
    discussion: Spoken.pick(
      """
      All mistakes of all files are told at once, each with its line and a proposal. Nothing is \
      simulated: the load is the demand times the mean handling time.

        koryo validate weekday.yaml
        koryo validate --strict scenarios/*.yaml
        koryo validate --tree weekday.yaml
      """,
      """
      全ファイルの誤りを、行番号と直し方の案をつけて一度に示します。
      シミュレーションはせず、呼量は需要×平均処理時間で求めます。

        koryo validate weekday.yaml
        koryo validate --strict scenarios/*.yaml
        koryo validate --tree weekday.yaml
      """))

  @Flag(
    help: ArgumentHelp(
      Spoken.pick("Draw the tree of the IVR, too.", "IVRの流れも図で示します。")))
  var tree = false

  @OptionGroup var scenarios: ScenarioOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let loaded = try scenarios.load(isQuiet: false)
    let texts = loaded.map { scenario in
      CommandText.valid(scenario.shownFile).text(Spoken.language) + "\n"
        + ScenarioSummary(scenario).text(Spoken.language)
        + (tree ? "\n" + IVRTree(scenario.scenario, Spoken.language).text : "")
    }
    try StandardStream.output.write(texts.joined(separator: "\n"))
  }
}
