public import ContactCenterModel
public import Experiments

/// A difference with the name of what it is about.
public struct ReportedDifference: Sendable {
  public let difference: MeasureDifference
  public let scope: Scope
  /// In which money is shown.
  let currency: String?

  /// - Parameter scenario: the one that the other is compared with.
  init(_ difference: MeasureDifference, from scenario: Scenario) {
    self.difference = difference
    scope = Scope(difference.first.address, in: scenario)
    currency = scenario.currency
  }

  public var measure: Measure { difference.address.measure }

  /// Whether it is about money or paid time.
  var isOfCost: Bool { measure.unit == .money || measure.id == "staff.paid" }

  /// The measure's name and what it is about.
  func title(_ language: Language) -> String {
    scope.title(of: measure, language, isShort: true)
  }

  /// The estimate of the one or the other scenario, for a table.
  func cell(_ estimate: MeasureEstimate, _ language: Language) -> TableCell {
    NumberText.cell(estimate.estimate, measure.unit, language, currency: currency)
  }

  /// The difference with its interval, for a table.
  func cell(_ language: Language) -> TableCell {
    NumberText.cell(
      difference: difference.value, difference.interval, measure.unit, language, currency: currency)
  }

  /// How much pairing gained, such as `× 12`; a dash where that cannot be told.
  var pairing: String {
    guard let times = difference.varianceReduction else { return "-" }
    return "× " + NumberText.fixed(times, decimals: times < 10 ? 1 : 0)
  }
}

extension MeasureDifference.Verdict {
  /// The verdict in one word.
  public func text(_ language: Language) -> String {
    switch self {
    case .same: language.pick("same", "同等")
    case .better: language.pick("better", "良化")
    case .worse: language.pick("worse", "悪化")
    case .higher: language.pick("higher", "上昇")
    case .lower: language.pick("lower", "低下")
    case .undecided: language.pick("undecided", "判定できず")
    }
  }

  var emphasis: Emphasis {
    switch self {
    case .better: .good
    case .worse: .bad
    case .undecided: .doubtful
    case .same, .higher, .lower: .plain
    }
  }
}
