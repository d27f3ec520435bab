import ArgumentParser
import Reporting

/// What of a comparison is wanted, how and where.
struct ComparisonOptions: ParsableArguments {
  @Option(
    defaultAsFlag: "", parsing: .next,
    help: ArgumentHelp(
      Spoken.pick(
        "Run more replications until the verdicts of these measures are decided, or of all that are "
          + "shown; the status is 5 where they are not.",
        "これらの指標(省略時は示す指標すべて)の判定が決まるまで反復を増やします。"
          + "決まらなければ終了コードは5です。"),
      valueName: "list"))
  var untilDecided: String?

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "No more replications of each scenario than this for --until-decided; else 10,000.",
        "--until-decided での各シナリオの反復回数の上限。省略時は10,000。"),
      valueName: "n"))
  var maxReplications: Int?

  @Flag(
    help: ArgumentHelp(
      Spoken.pick(
        "Tell how much of the changes comes from staffing, IVR, SMS, callbacks and whatever else "
          + "differs between two scenarios, from runs of all combinations of these parts.",
        "2つのシナリオで異なる要素(要員、IVR、SMS、コールバックなど)の組み合わせをすべて実行し、"
          + "変化の内訳を示します。")))
  var attribute = false

  @Option(
    name: .customLong("by"), parsing: .singleValue,
    help: ArgumentHelp(
      Spoken.pick(
        "Compare by type or group, too; repeatable.", "窓口別(type)、グループ別(group)にも比べます。繰り返し可。"),
      valueName: "what"))
  var breakdowns: [Breakdown] = []

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Measures to compare, separated by commas, or all ('koryo measures' lists them).",
        "比べる指標(コンマ区切り)、または all(一覧は「koryo measures」)。"),
      valueName: "list"))
  var measures: String?

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Form of the result; else by the ending of --output, or a table.",
        "結果の形式。省略時は --output の拡張子で決まり、なければ表。"), valueName: "form"))
  var format: ResultFormat?

  @Flag(
    name: .customLong("csv-bom"),
    help: ArgumentHelp(
      Spoken.pick(
        "Begin CSV with a byte-order mark, so that Excel reads it as UTF-8.",
        "CSVの先頭にBOMを付けます(Excelで日本語が文字化けしません)。")))
  var marksCSV = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      Spoken.pick(
        "Write the result to a file, which appears whole or not at all; - is standard output.",
        "結果をファイルに書きます(途中までのファイルは残りません)。- は標準出力です。"),
      valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var replications: ReplicationFileOption

  @Option(help: ArgumentHelp(Spoken.pick("Colour in tables.", "表の色付け。"), valueName: "when"))
  var color = ColorChoice.auto

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(
      Spoken.pick(
        "Say nothing but the result and mistakes.", "結果と誤りのほかは何も表示しません。")))
  var quiet = false

  func validate() throws {
    if let list = measures, MeasureList.items(list).isEmpty {
      throw Self.refusal(CommandText.noMeasures.text(Spoken.language))
    }
    if format == .junit { throw Self.refusal(.noTargets) }
    for breakdown in breakdowns where breakdown != .type && breakdown != .group {
      throw Self.refusal(.byTypeOrGroup(breakdown.rawValue))
    }
    if let file = untilDecided, file.hasSuffix(".yaml") || file.hasSuffix(".yml") {
      throw Self.refusal(.fileToDecide(file))
    }
    guard let maxReplications else { return }
    try ReplicationOptions.check(maxReplications, of: "--max-replications")
    if untilDecided == nil { throw Self.refusal(.maxWithoutUntilDecided) }
  }

  /// The form chosen, or that of the file's ending.
  func form() throws(CommandFailure) -> ResultFormat {
    let form = try ResultFormat.of(
      format, path: output, among: ResultFormat.allCases.filter { $0 != .junit })
    if marksCSV && form != .csv { throw CommandFailure(.usage, .markWithoutCSV) }
    return form
  }

  private static func refusal(_ words: ComparisonWords) -> ValidationError {
    refusal(words.text(Spoken.language))
  }

  private static func refusal(_ text: String) -> ValidationError { ValidationError(text) }
}
