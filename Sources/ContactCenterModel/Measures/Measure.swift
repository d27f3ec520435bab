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
  /// How it is computed for nodes of the IVR; `nil` where it has none.
  package let nodeRule: MeasureRule?
  /// What a scenario has to say for the measure to mean anything.
  public let basis: [MeasureBasis]
  /// Whether it may be below 0.
  package let isSigned: Bool
  /// Whether a part of the day in which nobody is scheduled has nothing to judge; its seconds count in the
  /// day.
  package let needsSchedule: Bool

  init(
    _ id: String, _ unit: MeasureUnit, _ better: BetterDirection, _ formula: String,
    span: MeasureSpan = .wholeDay, basis: [MeasureBasis] = [], isSigned: Bool = false,
    needsSchedule: Bool = false,
    rule: MeasureRule? = nil, groupRule: MeasureRule? = nil, nodeRule: MeasureRule? = nil
  ) {
    self.id = id
    self.unit = unit
    self.better = better
    self.formula = formula
    self.span = span
    self.rule = rule
    self.groupRule = groupRule
    self.nodeRule = nodeRule
    self.basis = basis
    self.isSigned = isSigned
    self.needsSchedule = needsSchedule
  }

  /// Whether the measure exists for single call types.
  public var appliesToTypes: Bool { rule?.isOfTypes ?? false }
  /// Whether the measure exists for single agent groups.
  public var appliesToGroups: Bool { groupRule != nil }
  /// Whether the measure exists for single nodes of the IVR.
  public var appliesToNodes: Bool { nodeRule != nil }
  /// Whether the measure exists for single intervals.
  public var appliesToIntervals: Bool {
    [rule, groupRule].compactMap { $0 }.allSatisfy(\.isOfIntervals)
  }

  /// Whether the measure exists for single days of a horizon of several.
  public var appliesToDays: Bool {
    [rule, groupRule].compactMap { $0 }.allSatisfy(\.isOfDays)
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
  /// Customers per replication, each with one need.
  case customers
  /// Text messages per replication.
  case messages
  /// Callbacks per replication, or as a time average.
  case callbacks
  /// Written requests per replication.
  case tickets
  /// People who hear of something, per replication.
  case people
  /// Agents, as a time average.
  case agents
  /// Agent-hours per replication.
  case hours
  /// A plain number, such as attempts for each need.
  case number
  /// Money per replication, in the scenario's currency.
  case money

  /// Whether single things are counted.
  package var isCount: Bool {
    [.calls, .customers, .messages, .callbacks, .tickets].contains(self)
  }
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
  /// The mean over replications of a figure that each replication has of its own.
  case figure(OperatorFigure)

  /// What a ratio or a sum is made of; empty for the others.
  package var terms: [Term] {
    switch self {
    case .ratio(let above, let below): above + below
    case .perReplication(let terms): terms
    case .quantile, .attainmentOfDays, .attainmentOfIntervals, .figure: []
    }
  }

  /// Whether single cases are counted, rather than time, money or expectations.
  package var isOfCases: Bool { terms.allSatisfy { $0.count.isOfCases } }

  var isOfTypes: Bool { terms.allSatisfy { $0.count.isOfTypes } }

  /// What is counted over the whole run knows no days either.
  var isOfDays: Bool {
    switch self {
    case .figure: false
    case .attainmentOfDays, .attainmentOfIntervals, .quantile: true
    case .ratio, .perReplication: terms.allSatisfy { $0.count.isOfIntervals }
    }
  }

  var isOfIntervals: Bool {
    switch self {
    case .attainmentOfDays, .attainmentOfIntervals, .figure: false
    case .quantile, .ratio, .perReplication: terms.allSatisfy { $0.count.isOfIntervals }
    }
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
    case customer(CustomerCount)
    case node(NodeCount)
    /// The seconds that the rows lasted.
    case duration
    /// The seconds of opening, whatever rows the measure covers besides; those of a part of the day where one
    /// is named.
    case openingTime
    /// How often the center closed.
    case closes
    /// What counts are worth by the prices and probabilities of the scenario.
    case value(Valuation)
  }
}
