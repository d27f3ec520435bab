/// Why a text is no measure of a scenario.
public struct MeasureAddressError: Error, Sendable {
  public let problem: Problem

  public init(problem: Problem) { self.problem = problem }
}
