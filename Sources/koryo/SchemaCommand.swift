import ArgumentParser
import ScenarioFormat

/// `koryo schema`: the JSON Schema of scenario files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: Spoken.pick(
      "Prints the JSON Schema of scenario files, for editors.",
      "シナリオファイルのJSON Schema(エディター用)を出力します。"),
    discussion: Spoken.pick(
      """
        koryo schema > koryo.schema.json

      and begin a scenario with
        # yaml-language-server: $schema=koryo.schema.json
      """,
      """
        koryo schema > koryo.schema.json

      シナリオの先頭に次の行を書くと、エディターが補完と点検をします。
        # yaml-language-server: $schema=koryo.schema.json
      """))

  func run() throws {
    let schema = ScenarioSchema.json()
    try StandardStream.output.write(schema.hasSuffix("\n") ? schema : schema + "\n")
  }
}
