/// What is wrong with a target or with the address of a measure.
public enum TargetProblem: Sendable, Hashable {
  case syntax(String)
  case wrongOperator(String, instead: String)
  case needsOneBound
  case unknownMeasure(String, suggestion: String?)
  case addressSyntax(String)
  case unknownScope(String, suggestion: String?)
  case scopeNotOfMeasure(measure: String, scope: Scope)
  case typeAndGroup
  case unknownDay(String, last: Int)
  case typeAndNode
  case unknownInterval(String, first: String, last: String)
  case notOfDays(String)
  /// A margin of a share so large, without a percent sign, that percent must be meant.
  case marginOfShare(String, percent: String)

  /// The parts of an address of a measure.
  public enum Scope: String, Sendable, CaseIterable {
    case type, group, node, day, interval
  }
}
