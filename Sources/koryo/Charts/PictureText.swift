import Reporting

/// What the command says about charts, in every language.
enum PictureText {
  case noChart(option: String, String)
  case noConverter(String)
  case converterFailed(String, status: Int32)
  case chartOfPart
  case sameFile(String)

  /// The sentence in a language.
  func text(_ language: Language) -> String {
    switch self {
    case .noChart(let option, let text):
      language.pick(
        "\(option) '\(text)' is not MEASURE=FILE.svg or MEASURE=FILE.png, such as asa=asa.svg",
        "\(option)「\(text)」は「指標=ファイル.svg」または「指標=ファイル.png」(例: asa=asa.svg)の"
          + "形ではありません")
    case .noConverter(let path):
      language.pick(
        "'\(path)': PNG is drawn by rsvg-convert, which is not installed (Debian and Ubuntu: "
          + "librsvg2-bin, Homebrew: librsvg); an .svg file needs nothing",
        "'\(path)': PNGの作成に必要な rsvg-convert がありません(Debian・Ubuntu では librsvg2-bin、"
          + "Homebrew では librsvg)。.svg なら何も要りません")
    case .converterFailed(let path, let status):
      language.pick(
        "'\(path)': rsvg-convert failed with status \(status); an .svg file needs nothing",
        "'\(path)': rsvg-convert が終了コード \(status) で失敗しました。.svg なら何も要りません")
    case .sameFile(let path):
      language.pick(
        "'\(path)' is named twice, and can hold one result",
        "'\(path)' が2回指定されています。1つの結果しか書けません")
    case .chartOfPart:
      language.pick(
        "--plot and --heatmap show a whole sweep, and --shard runs a part of it; merge the parts, "
          + "then draw with --resume on the merged file",
        "--plot と --heatmap は全体を描くもので、一部だけを実行する --shard とは併用できません。"
          + "koryo merge で統合したあと、そのファイルに --resume を付けて描いてください")
    }
  }
}

extension CommandFailure {
  init(_ status: ExitStatus, saying text: PictureText) {
    self.init(status, lines: ["koryo: " + text.text(Spoken.language)])
  }
}
