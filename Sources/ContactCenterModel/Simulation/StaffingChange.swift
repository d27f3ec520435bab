/// A group's staffing from a moment on, as the days go.
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
    scenario.groups.enumerated().flatMap { group, description -> [Self] in
      guard let days = scenario.horizon.days else {
        return changes(of: group, plan: description.staffing, Stretch(open: 0))
      }
      return Stretch.all(of: days).flatMap { changes(of: group, plan: description.staffing, $0) }
    }
  }

  /// The time around an opening, from the end of the day of the last close to that of the next.
  private struct Stretch {
    var from: Double?
    var open: Double
    var until: Double?

    static func all(of days: PlanningDays) -> [Self] {
      let ends = days.openings.map { days.boundary(after: $0.lastDay) }
      return days.openings.indices.map { index in
        Self(
          from: index > 0 ? ends[index - 1] : nil, open: days.openings[index].open,
          until: index + 1 < ends.count ? ends[index] : nil)
      }
    }

    func contains(_ time: Double) -> Bool {
      (from.map { $0 <= time } ?? true) && (until.map { time < $0 } ?? true)
    }
  }

  /// Nobody takes calls before opening, whenever the shift begins, but the time is paid.
  private static func changes(
    of group: Int, plan: StaffingPlan, _ stretch: Stretch
  ) -> [Self] {
    let steps = plan.steps.filter { stretch.contains($0.from) }
    let night = stretch.from.flatMap { from in
      from < stretch.open
        ? plan.step(at: from).map { Self(duringNight: $0, from: from, group: group) } : nil
    }
    let early = steps.filter { $0.from < stretch.open && $0.from != stretch.from }.map {
      Self(duringNight: $0, from: $0.from, group: group)
    }
    let atOpening = plan.step(at: stretch.open).map {
      Self(onDuty: $0, from: stretch.open, group: group)
    }
    let late = steps.filter { $0.from > stretch.open }.map {
      Self(onDuty: $0, from: $0.from, group: group)
    }
    return [night].compactMap { $0 } + early + [atOpening].compactMap { $0 } + late
  }

  private init(duringNight step: StaffingStep, from time: Double, group: Int) {
    self.init(time: time, group: group, agents: 0, planned: 0, paid: step.paid)
  }

  private init(onDuty step: StaffingStep, from time: Double, group: Int) {
    self.init(
      time: time, group: group, agents: step.agents, planned: step.planned, paid: step.paid)
  }

  private init(time: Double, group: Int, agents: Int, planned: Double, paid: Double) {
    self.time = time
    self.group = group
    self.agents = agents
    self.planned = planned
    self.paid = paid
  }
}
