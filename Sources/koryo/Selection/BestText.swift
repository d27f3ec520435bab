import Reporting

/// What the command says about the pick of the best point, in every language.
enum BestText {
  case noBound(String)
  case noValue(String, measure: String)
  case onlyWithBest(String)
  case bestOfPart
  case bestOfBatches
  case precisionOfBest
  case jsonWithoutBest
  case rowsOfBest(String)
  case noDirection(String)
  case progress(file: String, done: Int)
  case finished(file: String, replications: Int, seconds: String)

  /// The sentence in a language.
  func text(_ language: Language) -> String {
    switch self {
    case .noBound(let text):
      language.pick(
        "--subject-to '\(text)' is not MEASURE >= VALUE or MEASURE <= VALUE, such as "
          + "'serviceLevel.offered >= 80 %'",
        "--subject-to「\(text)」は「指標 >= 値」または「指標 <= 値」"
          + "(例: 'serviceLevel.offered >= 80 %')の形ではありません")
    case .noValue(let text, let measure):
      language.pick(
        "--subject-to: '\(text)' is no value of \(measure) (shares as 80 %, times as 20 s)",
        "--subject-to:「\(text)」は \(measure) の値ではありません(割合は 80 %、時間は 20 s のように)")
    case .onlyWithBest(let option):
      language.pick("\(option) needs --best MEASURE", "\(option) には --best 指標 が必要です")
    case .bestOfPart:
      language.pick(
        "--best compares all points, and --shard runs a part of them",
        "--best は全ての点を比べるため、一部だけを実行する --shard とは併用できません")
    case .bestOfBatches:
      language.pick(
        "--best needs independent replications; leave out steadyState.batches",
        "--best には独立した反復が必要です。steadyState.batches を外してください")
    case .precisionOfBest:
      language.pick(
        "--precision has no meaning for --best, which runs each point as often as the pick needs; "
          + "leave it out, or ask for rows or a chart, too (--output FILE, --plot, --heatmap)",
        "--best は選定に必要な回数だけ各点を実行するため、--precision は意味を持ちません。外すか、"
          + "行やグラフも出力してください(--output FILE、--plot、--heatmap)")
    case .jsonWithoutBest:
      language.pick(
        "--format json is the form of --best; rows are csv or jsonl",
        "--format json は --best の結果の形式です。行の形式は csv か jsonl です")
    case .rowsOfBest(let form):
      language.pick(
        "--format \(form) is of rows, which --best writes to a file only; "
          + "add --output FILE, or take --format json for the pick",
        "--format \(form) は行の形式で、--best では行はファイルにだけ書きます。"
          + "--output FILE を加えるか、最良点の結果には --format json を使ってください")
    case .noDirection(let measure):
      language.pick(
        "--best \(measure): neither way is better as such; add --highest or --lowest",
        "--best \(measure): この指標に高低の良し悪しはありません。--highest か --lowest を付けてください")
    case .progress(let file, let done):
      language.pick(
        "\(file): \(NumberText.grouped(done)) replications to pick the best",
        "\(file): 最良の点を選定中(反復 \(NumberText.grouped(done))回)")
    case .finished(let file, let replications, let seconds):
      language.pick(
        "\(file): picked with \(NumberText.grouped(replications)) replications in \(seconds) s",
        "\(file): 反復 \(NumberText.grouped(replications))回で選定(\(seconds)秒)")
    }
  }
}

extension CommandFailure {
  init(_ status: ExitStatus, saying text: BestText) {
    self.init(status, lines: ["koryo: " + text.text(Spoken.language)])
  }
}
