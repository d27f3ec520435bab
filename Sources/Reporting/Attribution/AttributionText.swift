import Experiments
import ScenarioFormat

/// The words of an attribution that stand beside its figures.
enum AttributionText {
  case head, changes, alone, share, fraction, last
  case explanation(mixtures: Int, AttributionOutcome)
  case joined([ScenarioPart])
  case missing([NamedAddress])
  case interrupted

  func text(_ language: Language) -> String {
    switch self {
    case .head: language.pick("Where the changes come from", "変化の内訳")
    case .changes: language.pick("Change and parts", "変化と要素")
    case .alone: language.pick("Alone", "単独")
    case .share: language.pick("Share", "寄与")
    case .fraction: language.pick("Of all", "割合")
    case .last: language.pick("Last", "最後")
    case .explanation(let mixtures, let outcome):
      Self.explanation(mixtures, outcome, language)
    case .joined(let parts):
      language.pick(
        "\(ScenarioPart.text(parts, .en)): taken as one, for one without the other makes no scenario.",
        "\(ScenarioPart.text(parts, .ja)): 片方だけではシナリオにならないため、まとめて扱います。")
    case .missing(let addresses):
      language.pick(
        "not shared out, for not every mixture has any: ", "一部の組み合わせにないため、内訳はありません: ")
        + addresses.map { $0.text(language) }.joined(separator: language.pick(", ", "、"))
    case .interrupted:
      language.pick(
        "Interrupted before every combination of the parts had been run: no shares are told.",
        "すべての組み合わせを実行する前に中断したため、内訳は示しません。")
    }
  }

  private static func explanation(
    _ mixtures: Int, _ outcome: AttributionOutcome, _ language: Language
  ) -> String {
    let count = NumberText.grouped(mixtures)
    let intervals = NumberText.grouped(outcome.familySize)
    let whole = NumberText.confidence(outcome.wholeConfidence)
    let each = NumberText.confidence((outcome.confidence * 1e4).rounded(.down) / 1e4)
    return language.pick(
      "All \(count) combinations of A's and B's parts were run. Below each change, the parts share it: "
        + "what a part brings when B's replace A's one by one, the mean over all orders (Shapley). "
        + "Alone: B's part in A; last: in B instead of A's. The \(intervals) intervals hold together "
        + "with \(whole) confidence (\(each) each).",
      "A と B の要素の組み合わせ全\(count)通りを実行し、指標ごとの変化を要素に分けました。"
        + "寄与は、A の要素を1つずつ B のものに替えるときの変化を、すべての順序で平均した値です"
        + "(シャープレイ値)。単独は A でその要素だけを替えたときの変化、最後はほかをすべて替えてから"
        + "替えたときの変化です。区間\(intervals)個全体の信頼度は \(whole)(各 \(each))です。")
  }
}
