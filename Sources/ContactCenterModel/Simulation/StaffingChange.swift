/// A group's staffing from a moment on, as the days go.
struct StaffingChange {
  var time: Double
  var group: Int
  /// Productive agents on duty, from opening on.
  var agents: Int
  /// The same before rounding.
  var planned: Double
  /// Heads to pay, also before opening: as many as are simulated, with those whom shrinkage keeps away. 0
  /// for persons of shifts, who are paid one by one.
  var paid: Double
  /// The same before rounding.
  var paidAsPlanned: Double

  /// The changes of a group in order of time; `whole` gives the agents of each step.
  static func all(
    of group: Int, _ plan: StaffingPlan, _ whole: [Int], _ horizon: Horizon
  ) -> [Self] {
    let steps = zip(plan.steps, whole).map { step, agents in
      Self(
        time: step.from, group: group, agents: agents, planned: step.planned,
        paid: plan.shifts.isEmpty ? Double(agents) / (1 - plan.shrinkage) : 0,
        paidAsPlanned: step.paid)
    }
    guard let days = horizon.days else { return changes(steps, Stretch(open: 0)) }
    return Stretch.all(of: days).flatMap { changes(steps, $0) }
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
  private static func changes(_ all: [Self], _ stretch: Stretch) -> [Self] {
    let steps = all.filter { stretch.contains($0.time) }
    let night = stretch.from.flatMap { from in
      from < stretch.open ? all.last { $0.time <= from }?.duringNight(from) : nil
    }
    let early = steps.filter { $0.time < stretch.open && $0.time != stretch.from }.map {
      $0.duringNight($0.time)
    }
    let atOpening = all.last { $0.time <= stretch.open }?.onDuty(stretch.open)
    let late = steps.filter { $0.time > stretch.open }
    return [night].compactMap { $0 } + early + [atOpening].compactMap { $0 } + late
  }

  private func duringNight(_ time: Double) -> Self {
    var change = onDuty(time)
    (change.agents, change.planned) = (0, 0)
    return change
  }

  private func onDuty(_ time: Double) -> Self {
    var change = self
    change.time = time
    return change
  }
}
