import ArgumentParser
import Reporting
import ScenarioFormat

/// Further scenarios that are the first file with other settings.
struct VersusOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      Spoken.pick(
        "Compare with the first file under other settings, such as agents.desk.staff=12; several "
          + "settings of one scenario are separated by semicolons. Repeatable.",
        "最初のファイルの設定を変えたものと比べます(例: agents.desk.staff=12)。"
          + "1つのシナリオの複数の設定はセミコロンで区切ります。繰り返し可。"),
      valueName: "path=value"))
  var versus: [String] = []

  func validate() throws {
    for text in versus where Self.overrides(text) == nil {
      throw ValidationError(ComparisonWords.versusSyntax(text).text(Spoken.language))
    }
  }

  /// The settings of each further scenario.
  var settings: [(text: String, overrides: [Override])] {
    versus.compactMap { text in Self.overrides(text).map { (text, $0) } }
  }

  /// The settings between semicolons; `nil` when one is none.
  private static func overrides(_ text: String) -> [Override]? {
    let parts = text.split(separator: ";").map { part in
      ScenarioOptions.override(String(part.drop { $0 == " " }))
    }
    return parts.isEmpty || parts.contains { $0 == nil } ? nil : parts.compactMap { $0 }
  }
}
