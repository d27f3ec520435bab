/// A group's staffing from a moment on, as the day goes.
struct StaffingChange {
  var time: Double
  var group: Int
  /// Productive agents on duty, from opening on.
  var agents: Int
  var planned: Double
  /// Paid heads, also before opening.
  var paid: Double

  /// The changes of all groups, group by group in order of time.
  static func all(of scenario: Scenario) -> [Self] {
    let open: Double =
      if case .day(let day) = scenario.horizon { day.open } else { 0 }
    return scenario.groups.enumerated().flatMap { changes(of: $0, plan: $1.staffing, open: open) }
  }

  /// Nobody takes calls before opening, whenever the shift begins, but the time is paid.
  private static func changes(of group: Int, plan: StaffingPlan, open: Double) -> [Self] {
    let early = plan.steps.filter { $0.from < open }.map {
      Self(time: $0.from, group: group, agents: 0, planned: 0, paid: $0.paid)
    }
    let atOpening = plan.steps.filter { $0.from <= open }.suffix(1).map {
      Self(time: open, group: group, agents: $0.agents, planned: $0.planned, paid: $0.paid)
    }
    let late = plan.steps.filter { $0.from > open }.map {
      Self(
        time: $0.from, group: group, agents: $0.agents, planned: $0.planned, paid: $0.paid)
    }
    return early + atOpening + late
  }
}
