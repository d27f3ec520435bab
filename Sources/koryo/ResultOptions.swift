import ArgumentParser
import Reporting

/// What of the results is shown, how and where.
struct ResultOptions: ParsableArguments {
  @Option(
    name: .customLong("by"), parsing: .singleValue,
    help: ArgumentHelp(
      Spoken.pick(
        "Show a table by one of: \(allBreakdowns); repeatable.",
        "内訳の表を加えます: \(allBreakdowns)。繰り返し可。"),
      valueName: "what"))
  var breakdowns: [Breakdown] = []

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Measures to show, separated by commas, or all ('koryo measures' lists them).",
        "示す指標(コンマ区切り)、または all(一覧は「koryo measures」)。"),
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

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Write every call of a replication: JSON lines for .jsonl and .json, else CSV; - is standard output.",
        "反復1回の全呼を書き出します(.jsonl と .json はJSON Lines、他はCSV)。- は標準出力です。"),
      valueName: "file"),
    completion: .file())
  var trace: String?

  @Option(
    name: .customLong("trace-replication"), parsing: .singleValue,
    help: ArgumentHelp(
      Spoken.pick(
        "Which replication to trace, counted from 0; else the first. Repeatable.",
        "トレースする反復の番号(0から)。省略時は最初。繰り返し可。"),
      valueName: "n"))
  var traceReplications: [UInt32] = []

  @OptionGroup var replications: ReplicationFileOption

  @Option(help: ArgumentHelp(Spoken.pick("Colour in tables.", "表の色付け。"), valueName: "when"))
  var color = ColorChoice.auto

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(
      Spoken.pick(
        "Say nothing but the result and mistakes.", "結果と誤りのほかは何も表示しません。")))
  var quiet = false

  /// The form chosen, or that of the file's ending.
  func form() throws(CommandFailure) -> ResultFormat { try .of(format, path: output) }
}

/// What a table can go by, for the help.
private let allBreakdowns = Breakdown.allCases.map(\.rawValue).joined(separator: " | ")
