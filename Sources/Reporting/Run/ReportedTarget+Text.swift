import ContactCenterModel
public import Experiments

extension ReportedTarget {
  /// What the target demands, such as `≥ 80 %` or `≥ 80 % on 90 % of days`.
  func boundText(_ language: Language) -> String {
    let bound: String
    switch target.bound {
    case .atLeast(let value): bound = "≥ " + amount(value, language)
    case .atMost(let value): bound = "≤ " + amount(value, language)
    }
    guard let onDays = target.onDays else { return bound }
    let days = NumberText.percent(onDays)
    return language.pick("\(bound) on \(days) of days", "\(days)の日で \(bound)")
  }

  private func amount(_ value: Double, _ language: Language) -> String {
    NumberText.bound(value, measure.unit, language, currency: currency)
  }

  /// The name of the target's measure and what it is about.
  func title(_ language: Language) -> String { scope.title(of: measure, language) }
}

extension Verdict {
  /// The verdict in one word.
  public func text(_ language: Language) -> String {
    switch self {
    case .met: language.pick("met", "達成")
    case .missed: language.pick("missed", "未達")
    case .undecided: language.pick("undecided", "判定できず")
    }
  }

  var emphasis: Emphasis {
    switch self {
    case .met: .good
    case .missed: .bad
    case .undecided: .doubtful
    }
  }
}
