import ArgumentParser
import Reporting

/// Where the rows of a sweep go, and in which form.
struct SweepOutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Measures, a row each at every point, separated by commas, or all; else the usual ones.",
        "各点で1行ずつ出す指標(コンマ区切り)、または all。省略時は標準の指標。"),
      valueName: "list"))
  var measures: String?

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Form of the rows; else by the ending of --output; on standard output a table. With --best: "
          + "table or json, the form of the pick.",
        "行の形式。省略時は --output の拡張子で決まり、標準出力では表。"
          + "--best では選定結果の形式(table または json)。"),
      valueName: "form"))
  var format: SweepFormat?

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
        "Write to a file, which grows point by point; with --shard, to a part or a folder of parts.",
        "結果をファイルに書きます(点が終わるごとに追記)。--shard では部分ファイル、またはそのフォルダー。"),
      valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(
    help: ArgumentHelp(
      Spoken.pick(
        "Go on with a file that was begun by the same command.",
        "同じコマンドが書きかけたファイルの続きから実行します。")))
  var resume = false

  @Flag(
    help: ArgumentHelp(
      Spoken.pick("Overwrite a file that exists.", "既にあるファイルを上書きします。")))
  var force = false

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Run the I-th of N shares only, and write a part for 'koryo merge' to --output.",
        "N分割したI番目だけを実行し、「koryo merge」用の部分ファイルを --output に書きます。"),
      valueName: "i/n"))
  var shard: Shard?

  @OptionGroup var replications: ReplicationFileOption

  @Option(help: ArgumentHelp(Spoken.pick("Colour in tables.", "表の色付け。"), valueName: "when"))
  var color = ColorChoice.auto

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(
      Spoken.pick(
        "Say nothing but the result and mistakes.", "結果と誤りのほかは何も表示しません。")))
  var quiet = false

  /// The file; `nil` for standard output.
  var file: String? { output == "-" ? nil : output }

  /// The form chosen for the rows: JSON is that of the pick of the best point.
  private var rowFormat: SweepFormat? { format == .json ? nil : format }

  /// The form chosen, or that of the file's ending.
  var form: SweepFormat {
    shard != nil ? .jsonl : rowFormat ?? file.flatMap { SweepFormat(ending: $0) } ?? .table
  }

  func validate() throws {
    if let measures, MeasureList.items(measures).isEmpty {
      throw Self.refusal(CommandText.noMeasures.text(Spoken.language))
    }
    if rowFormat == nil && shard == nil, let file, SweepFormat(ending: file) == nil {
      throw Self.refusal(SweepText.unknownEnding(file).text(Spoken.language))
    }
    if marksCSV && form != .csv {
      throw Self.refusal(CommandText.markWithoutCSV.text(Spoken.language))
    }
    if form == .sqlite && file == nil {
      throw Self.refusal(DesignText.storeNeedsFile.text(Spoken.language))
    }
    if shard != nil && (file == nil || format != nil || resume) {
      throw Self.refusal(SweepText.shardNeedsPlace.text(Spoken.language))
    }
    if let path = replications.file, ![.csv, .jsonl, .sqlite].contains(SweepFormat(ending: path)) {
      throw Self.refusal(CommandText.replicationEnding(path).text(Spoken.language))
    }
    if replications.file != nil && (resume || shard != nil) {
      throw Self.refusal(SweepText.replicationsOfWhole.text(Spoken.language))
    }
    if resume && force { throw Self.refusal(SweepText.resumeAndForce.text(Spoken.language)) }
  }

  private static func refusal(_ text: String) -> ValidationError { ValidationError(text) }
}
