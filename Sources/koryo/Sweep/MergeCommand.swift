import ArgumentParser
import Reporting

/// `koryo merge`: joins the parts of a sweep.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: Spoken.pick("Joins the parts of a sweep.", "sweep の部分ファイルを1つにまとめます。"),
    discussion: Spoken.pick(
      """
        koryo sweep weekday.yaml --vary lines=20..40:2 --shard 1/2 -o parts/
        koryo sweep weekday.yaml --vary lines=20..40:2 --shard 2/2 -o parts/
        koryo merge parts/ -o out.csv

      The result is, byte for byte, that of a single run. Parts that are missing are named with the \
      commands that make them; parts that are there twice, damaged or of another sweep are refused.
      """,
      """
        koryo sweep weekday.yaml --vary lines=20..40:2 --shard 1/2 -o parts/
        koryo sweep weekday.yaml --vary lines=20..40:2 --shard 2/2 -o parts/
        koryo merge parts/ -o out.csv

      結果は、分割せずに実行したものとバイト単位で同じです。足りない部分ファイルは、\
      それを作るコマンドとともに示します。重複、破損、別の sweep のものは誤りとします。
      """))

  @Argument(
    help: ArgumentHelp(
      Spoken.pick("Parts, or folders of them.", "部分ファイル、またはそのフォルダー。"),
      valueName: "part"),
    completion: .file(extensions: ["part"]))
  var parts: [String]

  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Form of the result; else by the ending of --output; on standard output a table.",
        "結果の形式。省略時は --output の拡張子で決まり、標準出力では表。"),
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
        "Write the result to a file, which appears whole or not at all; - is standard output.",
        "結果をファイルに書きます(途中までのファイルは残りません)。- は標準出力です。"),
      valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(
    help: ArgumentHelp(
      Spoken.pick(
        "Join parts of different kinds of processor or C library, too.",
        "プロセッサーの種類やCライブラリーが異なる部分ファイルもまとめます。")))
  var mixed = false

  @Option(help: ArgumentHelp(Spoken.pick("Colour in tables.", "表の色付け。"), valueName: "when"))
  var color = ColorChoice.auto

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(
      Spoken.pick(
        "Say nothing but the result and mistakes.", "結果と誤りのほかは何も表示しません。")))
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if format == .json { throw ValidationError(BestText.jsonWithoutBest.text(Spoken.language)) }
    if format == nil, let file, SweepFormat(ending: file) == nil {
      throw ValidationError(SweepText.unknownEnding(file).text(Spoken.language))
    }
    if marksCSV && form != .csv {
      throw ValidationError(CommandText.markWithoutCSV.text(Spoken.language))
    }
    if form == .sqlite && file == nil {
      throw ValidationError(DesignText.storeNeedsFile.text(Spoken.language))
    }
  }

  func run() throws {
    let paths = try PartFolder.files(of: parts)
    try ResultOutput.check([file].compactMap { $0 }, inputs: paths)
    let merge = try PartSet(paths, allowsMixture: mixed)
    if let mixture = merge.mixture, !quiet {
      StandardStream.error.writeLine(
        "koryo: " + SweepText.mixedParts(mixture).text(Spoken.language))
    }
    var sink = try sink(of: merge)
    try merge.eachPoint { rows throws(CommandFailure) in try sink.add(rows) }
    try sink.finish()
  }

  private var file: String? { output == "-" ? nil : output }

  private var form: SweepFormat { format ?? file.flatMap { SweepFormat(ending: $0) } ?? .table }

  private func sink(of merge: PartSet) throws(CommandFailure) -> SweepSink {
    if form == .sqlite, let file { return .store(try RowStore.whole(file, merge.header)) }
    let whole: OutputFile?
    if let file { whole = try OutputFile(path: file) } else { whole = nil }
    if form == .table {
      return .table(RowTable(to: whole, paths: merge.paths, color: color))
    }
    let lines = RowForm(
      kind: form == .csv ? .csv(hasMark: marksCSV) : .jsonLines, paths: merge.paths)
    return .lines(try RowLines(to: whole.map { .whole($0) } ?? .standardOutput, lines))
  }
}
