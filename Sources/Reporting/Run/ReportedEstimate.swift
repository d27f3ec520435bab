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

  /// The counts behind a share of calls, days or intervals, such as `1,204 / 1,481`; empty for other
  /// figures.
  func counts() -> String {
    guard figure.estimate != nil, measure.isShareOfCounts else { return "" }
    return [figure.numerator, figure.denominator].compactMap { $0 }
      .map { NumberText.fixed($0, decimals: 0) }.joined(separator: " / ")
  }
}
