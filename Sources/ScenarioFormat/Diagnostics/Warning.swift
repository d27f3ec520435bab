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
  case onlyMeanServiceLevel
  case wrongSide(measure: String)
  case demandAfterPlan

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
    case .onlyMeanServiceLevel: "only-mean-service-level"
    case .wrongSide: "wrong-side"
    case .demandAfterPlan: "calls-outside-hours"
    }
  }
}
