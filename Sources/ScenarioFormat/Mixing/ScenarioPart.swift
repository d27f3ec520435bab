/// A part of a scenario that planners change as one thing.
public enum ScenarioPart: Sendable, Hashable {
  /// Opening hours, days and intervals.
  case hours
  /// Which call types there are.
  case callTypes
  /// How many call, when, and how much that varies.
  case demand
  /// Talk and after-call work.
  case handling
  case patience
  /// What customers do besides waiting: balking, calling again, needs that stay open.
  case customers
  /// The goals that service levels are measured by.
  case goals
  /// Who works when.
  case staffing
  /// Who takes which calls, in which order, and how waits are predicted.
  case routing
  /// Lines and room to wait.
  case lines
  case queueRules
  case ivr, sms, callback, tickets
  /// Wages, tariffs and what lost sales cost.
  case costs
  case operators, loyalty
  /// A key at the top of the file that is none of these.
  case other(String)

  /// All that have a name of their own, in the order of tables.
  public static let named: [ScenarioPart] = [
    .hours, .callTypes, .demand, .handling, .patience, .customers, .goals, .staffing, .routing,
    .lines, .queueRules, .ivr, .sms, .callback, .tickets, .costs, .operators, .loyalty,
  ]

  /// The name in files, the same in every language.
  public var id: String {
    switch self {
    case .hours: "hours"
    case .callTypes: "callTypes"
    case .demand: "demand"
    case .handling: "handling"
    case .patience: "patience"
    case .customers: "customers"
    case .goals: "goals"
    case .staffing: "staffing"
    case .routing: "routing"
    case .lines: "lines"
    case .queueRules: "queueRules"
    case .ivr: "ivr"
    case .sms: "sms"
    case .callback: "callback"
    case .tickets: "tickets"
    case .costs: "costs"
    case .operators: "operators"
    case .loyalty: "loyalty"
    case .other(let key): key
    }
  }
}
