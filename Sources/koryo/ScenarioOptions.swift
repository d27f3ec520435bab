import ArgumentParser
import ScenarioFormat

/// Which scenarios a command reads, and how.
struct ScenarioOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Spoken.pick("Scenario files.", "シナリオファイル。"), valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      Spoken.pick(
        "A value that wins over the files', such as agents.desk.staff=12; repeatable.",
        "ファイルの値に優先する値(例: agents.desk.staff=12)。繰り返し可。"),
      valueName: "path=value"))
  var overrides: [String] = []

  @Flag(help: ArgumentHelp(Spoken.pick("Take warnings for mistakes.", "警告も誤りとして扱います。")))
  var strict = false

  @Flag(
    help: ArgumentHelp(
      Spoken.pick(
        "Refuse files that a scenario names outside its folder.",
        "シナリオのフォルダーの外にあるファイルの参照を断ります。")))
  var confined = false

  func validate() throws {
    for override in overrides where Self.override(override) == nil {
      throw ValidationError(
        Spoken.pick(
          "--set '\(override)' is not PATH=VALUE, such as agents.desk.staff=12.",
          "--set「\(override)」は「パス=値」(例: agents.desk.staff=12)の形ではありません。"))
    }
  }

  /// Reads the scenarios with the overrides applied to each.
  func load(isQuiet: Bool) throws(CommandFailure) -> [LoadedScenario] {
    try ScenarioFiles.load(
      files, overrides: overrides.compactMap(Self.override), isConfined: confined,
      isStrict: strict, isQuiet: isQuiet)
  }

  /// `PATH=VALUE`; `nil` where a text is none.
  static func override(_ text: String) -> Override? {
    guard let equals = text.firstIndex(of: "="), equals > text.startIndex else { return nil }
    return Override(
      path: String(text[..<equals]), value: String(text[text.index(after: equals)...]))
  }
}
