/// What a scenario has to say before a measure means anything.
public enum MeasureBasis: String, Sendable, CaseIterable {
  /// A currency.
  case money
  /// How customers behave after their need has ended.
  case loyalty
  /// When operators are under stress and customers angry.
  case strain
  /// How operators leave.
  case attrition

  /// Whether a scenario says it.
  public func isThere(in scenario: Scenario) -> Bool {
    switch self {
    case .money: scenario.currency != nil
    case .loyalty: scenario.loyalty != nil
    case .strain: scenario.strain != nil
    case .attrition: scenario.strain?.attrition != nil
    }
  }
}
