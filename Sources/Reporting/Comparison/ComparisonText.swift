import ContactCenterModel
import Experiments
import ScenarioFormat

/// The words of a comparison that stand beside its figures.
enum ComparisonText {
  case head, difference, verdict, pairing, target, bound, targets, notes
  case measures(String), costs(String)
  case run(ComparisonReport)
  case margins(ComparisonReport)

  func text(_ language: Language) -> String {
    switch self {
    case .head:
      language.pick(
        "Comparison with A, the same customers in each", "A との比較(どのシナリオにも同じ顧客が電話します)")
    case .difference: language.pick("Difference", "差")
    case .verdict: language.pick("Verdict", "判定")
    case .pairing: language.pick("Pairing", "分散低減")
    case .target: language.pick("Target", "目標")
    case .bound: language.pick("Bound", "基準")
    case .targets: language.pick("Targets", "目標")
    case .notes: language.pick("Notes", "注記")
    case .measures(let letter): language.pick("\(letter) against A", "\(letter) と A")
    case .costs(let letter):
      language.pick("\(letter) against A: cost", "\(letter) と A: 費用")
    case .run(let report): Self.run(report, language)
    case .margins(let report): Self.margins(report, language)
    }
  }

  private static func run(_ report: ComparisonReport, _ language: Language) -> String {
    let days = report.scenarios[0].loaded.scenario.horizon.days?.count
    let stretch =
      switch days {
      case 1: language.pick("a day", "一日")
      case let days?: language.pick("\(days) days", "\(days)日間")
      case nil: language.pick("the window", "観測期間")
      }
    let count = NumberText.grouped(report.replications.min() ?? 0)
    let whole = NumberText.confidence(report.plan.confidence)
    let each = floored(report.confidenceOfDifferences)
    let own = floored(report.confidenceOfEstimates)
    let intervals = NumberText.grouped(report.familySize)
    return language.pick(
      "\(count) replication\(count == "1" ? "" : "s") of \(stretch), seed \(report.plan.seed). The "
        + "intervals of all \(intervals) differences hold together with \(whole) confidence "
        + "(\(each) each); ± beside a scenario's own value is of \(own).",
      "\(stretch)を\(count)回ずつシミュレーション(シード \(report.plan.seed))。"
        + "差の区間\(intervals)個全体の信頼度は \(whole)(各 \(each))、各シナリオの値の ± は \(own) です。")
  }

  /// A confidence with two decimals at most, never above what it is.
  private static func floored(_ confidence: Double) -> String {
    NumberText.confidence((confidence * 1e4 + 1e-6).rounded(.down) / 1e4)
  }

  private static func margins(_ report: ComparisonReport, _ language: Language) -> String {
    let model = report.scenarios[0].loaded.scenario
    let chosen = report.plan.margins.chosen.map { address, width in
      let scope = Scope(address, in: model)
      return scope.address(of: address.measure) + " ± "
        + NumberText.bound(width, address.measure.unit, language, currency: model.currency)
    }
    let rest = language.pick(
      "± 1 point for shares, ± 5 % of A's value for all others (± 1 s at least for times)",
      "割合は ± 1 ポイント、その他は A の値の ± 5 %(時間は最低 ± 1 秒)")
    let list = (chosen.sorted() + [rest]).joined(separator: language.pick("; ", "、"))
    return language.pick("Same: within \(list).", "同等とみなす差: \(list)。")
  }
}
