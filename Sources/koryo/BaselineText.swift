import Reporting

/// What `koryo baseline` and `koryo check` say on standard error, in every language.
enum BaselineText {
  case sameName(String, String, file: String)
  case notBaseline(String)
  case recorded(String, replications: Int, measures: Int)
  case notExact([String], replications: Int)
  case leftOut([String])
  case noBaselines(String)
  case noSuchFile(String)
  case cannotRead(String, String)
  case readAndWritten(String)
  case writtenTwice(String)
  case confidenceTooLow(String)
  case notRecorded([String])

  func text(_ language: Language) -> String {
    switch self {
    case .sameName(let one, let other, let file):
      language.pick(
        "'\(one)' and '\(other)' would both be recorded in '\(file)'; rename one of them, or record "
          + "them in different folders",
        "「\(one)」と「\(other)」の記録先がどちらも「\(file)」になります。"
          + "名前を変えるか、別のフォルダーに記録してください")
    case .notBaseline(let path):
      language.pick(
        "'\(path)' exists and is no koryo baseline; it is left as it is",
        "「\(path)」はKoryoの基準値ファイルではないため、上書きしません")
    case .recorded(let path, let replications, let measures):
      language.pick(
        "wrote '\(path)': \(measures) measures, \(replications) replications",
        "「\(path)」を作成しました: \(measures)指標、反復\(replications)回")
    case .notExact(let list, let replications):
      language.pick(
        "  not exact to a quarter of the margin after \(replications) replications "
          + "(more with --max-replications, or a wider --margin): \(list.joined(separator: ", "))",
        "  反復\(replications)回では標準誤差が許容幅の1/4に達していません"
          + "(--max-replications を増やすか --margin を広げてください): "
          + list.joined(separator: "、"))
    case .leftOut(let list):
      language.pick(
        "  left out, for there is nothing to measure: \(list.joined(separator: ", "))",
        "  対象がないため除いた指標: \(list.joined(separator: "、"))")
    default: textOfFiles(language)
    }
  }

  private func textOfFiles(_ language: Language) -> String {
    switch self {
    case .noBaselines(let folder):
      language.pick(
        "there are no baselines in '\(folder)' (record some: koryo baseline FILE --output \(folder))",
        "「\(folder)」に基準値がありません(記録するには: koryo baseline FILE --output \(folder))")
    case .noSuchFile(let path):
      language.pick(
        "there is no '\(path)' (record baselines: koryo baseline FILE --output FOLDER)",
        "「\(path)」がありません(基準値を記録するには: koryo baseline FILE --output FOLDER)")
    case .cannotRead(let path, let reason):
      language.pick("cannot read '\(path)': \(reason)", "「\(path)」を読めません: \(reason)")
    case .readAndWritten(let path):
      language.pick(
        "'\(path)' is read and cannot be written as well", "「\(path)」は入力なので、出力先にはできません")
    case .writtenTwice(let path):
      language.pick(
        "'\(path)' cannot hold two results", "「\(path)」に2つの結果を書くことはできません")
    case .confidenceTooLow(let text):
      language.pick(
        "--confidence '\(text)': a gate needs more than 50%",
        "--confidence「\(text)」: 検査には50%より高い信頼度が必要です")
    case .notRecorded(let files):
      language.pick(
        "not recorded: \(files.joined(separator: ", "))",
        "記録しなかったファイル: \(files.joined(separator: "、"))")
    default: ""
    }
  }

  /// The sentence in the language spoken.
  var line: String { text(Spoken.language) }
}

extension CommandFailure {
  init(_ status: ExitStatus, _ text: BaselineText) {
    self.init(status, lines: ["koryo: " + text.line])
  }
}
