public import ContactCenterModel
public import Experiments

/// An estimate with the name of what it is about.
public struct ReportedEstimate: Sendable {
  public let scope: Scope
  public let figure: MeasureEstimate
  /// In which money is shown.
  let currency: String?

  public init(_ figure: MeasureEstimate, in scenario: Scenario) {
    scope = Scope(figure.address, in: scenario)
    self.figure = figure
    currency = scenario.currency
  }

  public var measure: Measure { figure.address.measure }

  /// The estimate for a table.
  func cell(_ language: Language) -> TableCell {
    NumberText.cell(figure.estimate, measure.unit, language, currency: currency)
  }

  /// The unit for programs: the code of the currency for money.
  var unitKey: String { measure.unit.key(currency) }

  /// The counts behind a share of calls, days or intervals, such as `1,204 / 1,481`; empty for other
  /// figures.
  func counts() -> String {
    guard figure.estimate != nil, measure.isShareOfCounts else { return "" }
    return [figure.numerator, figure.denominator].compactMap { $0 }
      .map { NumberText.fixed($0, decimals: 0) }.joined(separator: " / ")
  }
}

extension MeasureUnit {
  /// The unit for programs: the code of the currency for money.
  func key(_ currency: String?) -> String { self == .money ? currency ?? rawValue : rawValue }
}
