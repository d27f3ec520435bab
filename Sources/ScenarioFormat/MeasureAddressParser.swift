public import ContactCenterModel

/// Reads `id{type=…,group=…,interval=…}`.
public enum MeasureAddressParser {
  /// The address that a text names in a scenario.
  ///
  /// - Throws: the problem, with a suggestion for a misspelt name.
  public static func parse(_ text: String, in scenario: Scenario) throws(MeasureAddressError)
    -> MeasureAddress
  {
    throw MeasureAddressError(problem: .unknownKey(text, suggestion: nil, known: []))
  }
}

/// Why a text is no measure of a scenario.
public struct MeasureAddressError: Error, Sendable {
  public let problem: Problem

  public init(problem: Problem) { self.problem = problem }
}
