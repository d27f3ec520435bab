/// A figure of its operators that each replication has of its own, and that is no sum.
package enum OperatorFigure: String, Sendable, CaseIterable {
  /// The standard deviation of occupancy between agents: √(Σ o²/n − (Σ o/n)²).
  case spread
  /// The highest and the lowest occupancy of an agent.
  case highest, lowest
  /// The share of operators expected to leave in a month, over own groups weighted by scheduled paid hours.
  case attrition
}
