/// A figure that describes how a center does: its identity, its formula and how it is computed from
/// counts.
public struct Measure: Sendable, Hashable {
  /// The stable English identifier, such as `serviceLevel.offered`.
  public let id: String
  public let unit: MeasureUnit
  public let better: BetterDirection
  /// The formula in the letters of the accounts, such as `S≤ / O`.
  public let formula: String
  /// The rows that a total covers.
  let span: MeasureSpan
  /// How it is computed for call types and in total; `nil` for a measure of groups only.
  package let rule: MeasureRule?
  /// How it is computed for agent groups; `nil` for a measure of call types only.
  package let groupRule: MeasureRule?

  init(
    _ id: String, _ unit: MeasureUnit, _ better: BetterDirection, _ formula: String,
    span: MeasureSpan = .wholeDay, rule: MeasureRule? = nil, groupRule: MeasureRule? = nil
  ) {
    self.id = id
    self.unit = unit
    self.better = better
    self.formula = formula
    self.span = span
    self.rule = rule
    self.groupRule = groupRule
  }

  /// Whether the measure exists for single call types.
  public var appliesToTypes: Bool { rule.map { !$0.isOfLines } ?? false }
  /// Whether the measure exists for single agent groups.
  public var appliesToGroups: Bool { groupRule != nil }
  /// Whether the measure exists for single intervals.
  public var appliesToIntervals: Bool {
    rule != .attainmentOfDays && rule != .attainmentOfIntervals
  }

  public static func == (a: Self, b: Self) -> Bool { a.id == b.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// What a measure's number counts.
public enum MeasureUnit: String, Sendable, CaseIterable {
  /// A share in 0…1, shown in percent.
  case share
  case seconds
  case erlangs
  /// Calls per replication.
  case calls
  /// Agents, as a time average.
  case agents
  /// Agent-hours per replication.
  case hours
}

/// Which way a measure improves.
public enum BetterDirection: String, Sendable, CaseIterable {
  case higher, lower, neither
}

/// The rows of the record that a measure's total covers.
package enum MeasureSpan: Sendable {
  /// Before opening, the intervals and after close.
  case wholeDay
  /// The planning intervals alone, as for averages over the opening hours.
  case openingHours
}

/// How a measure follows from the counts of each replication.
package enum MeasureRule: Sendable, Hashable {
  /// A ratio of sums, never a mean of ratios.
  case ratio([Term], [Term])
  /// The mean over replications of a sum.
  case perReplication([Term])
  /// A quantile of waits, pooled over replications.
  case quantile(Double, WaitsOf)
  /// The share of replications (days) whose service level meets the goal.
  case attainmentOfDays
  /// The share of intervals whose service level meets the goal.
  case attainmentOfIntervals

  /// Whether it is a share of time rather than of calls.
  package var isOfTime: Bool {
    guard case .ratio(_, let below) = self else { return false }
    return below.contains { term in
      switch term.count {
      case .type: false
      case .group(let count): count.rawValue >= GroupCount.busy.rawValue
      case .lines, .duration: true
      }
    }
  }

  var isOfLines: Bool {
    guard case .ratio(let above, _) = self else { return false }
    return above.contains { if case .lines = $0.count { true } else { false } }
  }
}

/// Whose waits a quantile is taken of.
package enum WaitsOf: Sendable, Hashable {
  case answered, abandoned, answeredAndAbandoned
}

/// A count times a coefficient.
package struct Term: Sendable, Hashable {
  package let count: Count
  package let coefficient: Double

  /// A count of any family.
  package enum Count: Sendable, Hashable {
    case type(TypeCount)
    case group(GroupCount)
    case lines(LineCount)
    /// The seconds that the rows lasted.
    case duration
  }
}
