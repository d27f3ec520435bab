public import ContactCenterModel
public import Experiments

/// An estimate with the name of what it is about.
public struct ReportedEstimate: Sendable {
  public let scope: Scope
  public let figure: MeasureEstimate

  public init(_ figure: MeasureEstimate, in scenario: Scenario) {
    scope = Scope(figure.address, in: scenario)
    self.figure = figure
  }

  public var measure: Measure { figure.address.measure }

  /// The counts behind the figure, such as `1,204 / 1,481`; empty where there are none.
  func counts() -> String {
    guard figure.estimate != nil, measure.unit == .share else { return "" }
    return [figure.numerator, figure.denominator].compactMap { $0 }
      .map { NumberText.fixed($0, decimals: 0) }.joined(separator: " / ")
  }
}
