import ArgumentParser
import ContactCenterModel
import Experiments
import Reporting
import ScenarioFormat

/// How far measures may move and still count as the same.
struct MarginOptions: ParsableArguments {
  @Option(
    name: .customLong("margin"), parsing: .singleValue,
    help: ArgumentHelp(
      Spoken.pick(
        "Differences within ± this count as none, such as asa=±2s; repeatable. Else run.margins of "
          + "the scenario, else 1 point for shares, 5 % (at least 1 s) for times, 5 % for others.",
        "この幅以内の差は同等とみなします(例: asa=±2s)。繰り返し可。"
          + "省略時はシナリオの run.margins、なければ割合1ポイント、時間5%(最低1秒)、その他5%。"),
      valueName: "measure=±x"))
  var texts: [String] = []

  func validate() throws {
    for text in texts where argument(text) == nil {
      let problem = CommandText.halfWidthSyntax(option: Self.option, text)
      throw ValidationError(problem.text(Spoken.language))
    }
  }

  /// The margins for a scenario: the command line wins over the file, address by address.
  func margins(for loaded: LoadedScenario) throws(CommandFailure) -> Margins {
    var margins = Margins(loaded.run.margins)
    for argument in texts.compactMap(argument) {
      let (addresses, width) = try argument.width(in: loaded.scenario)
      for address in addresses { margins.chosen[address] = width }
    }
    return margins
  }

  private static let option = "--margin"

  private func argument(_ text: String) -> PrecisionArgument? {
    PrecisionArgument(text, of: Self.option)
  }
}
