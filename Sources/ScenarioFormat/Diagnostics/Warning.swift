/// Something that can be simulated but is probably not meant.
public enum Warning: Sendable, Hashable {
  /// More work than agents, and callers who never hang up: the queue only grows. Types and agents
  /// that share the work; `from` and `intervals` in a day.
  case overloaded(types: [String], load: Double, agents: Double, intervals: [Double])
  case groupWithoutWork
  case noWrapUp
  case longHandling(mean: Double, interval: Double)
  case fractionalStaff(hours: Double)
  case shrinkageOverHalf(Double)
  case rateMismatch(load: Double, agents: Double)
  case nobodyOnDuty(times: [Double])
  case unusedType
  case wrongSide(measure: String)
  /// Calls of a replayed list before opening or from closing time on.
  case callsOutsideHours(Int)
  /// Values of a table for times at which the center is closed, and their sum.
  case rowsOutsideHours(Int, sum: Double)
  /// So many calls are given for days or times at which the center is closed.
  case callsWhenClosed(Double)
  /// Bare numbers in a column of times that look like something else than seconds after midnight.
  case bareTimes(like: String)
  /// Lengths of time in a table whose median is more than hours, in seconds.
  case longTimes(median: Double)
  /// Calls given by the day of 24 hours, and how many of them come in the opening hours of a day.
  case dailyRate(perDay: Double, calls: Double)
  /// Callbacks that neither waiting callers nor others can get.
  case callbackNeverOffered
  case callbackNeverReached
  /// Callbacks for types that no group handles.
  case callbackWithoutSkill(types: [String])
  /// A probability to reach customers after a message that is never sent.
  case notAnnounced
  case messageNeverSent
  case noTickets
  /// A shift during which the center is never open.
  case shiftOutsideHours(from: Double, to: Double)
  /// The center starts empty, and what is left out of that is shorter than a call.
  case shortWarmUp(handling: Double)

  /// A stable identifier for scripts.
  public var id: String {
    switch self {
    case .overloaded: "overloaded"
    case .groupWithoutWork: "group-without-work"
    case .noWrapUp: "no-wrap-up"
    case .longHandling: "sipp"
    case .fractionalStaff: "fractional-staff"
    case .shrinkageOverHalf: "shrinkage-over-half"
    case .rateMismatch: "rate-mismatch"
    case .nobodyOnDuty: "no-staff"
    case .unusedType: "unused-type"
    case .wrongSide: "wrong-side"
    case .callsOutsideHours: "calls-outside-hours"
    case .rowsOutsideHours: "rows-outside-hours"
    case .callsWhenClosed: "calls-when-closed"
    case .bareTimes: "bare-times"
    case .longTimes: "long-times"
    case .dailyRate: "daily-rate"
    case .callbackNeverOffered: "callback-never-offered"
    case .callbackNeverReached: "callback-never-reached"
    case .callbackWithoutSkill: "callback-without-skill"
    case .notAnnounced: "not-announced"
    case .messageNeverSent: "message-never-sent"
    case .noTickets: "no-tickets"
    case .shiftOutsideHours: "shift-outside-hours"
    case .shortWarmUp: "short-warm-up"
    }
  }
}
