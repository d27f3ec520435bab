import Probability

/// All that is planned of the staff of a replication, in whole agents.
struct StaffingSchedule: Sendable {
  /// The changes of numbers, by group.
  private(set) var changes: [StaffingChange] = []
  /// What happens to persons of shifts, by group; first persons and breaks as places in the whole.
  private(set) var rosterChanges: [(group: Int, change: RosterChange)] = []
  private(set) var breaks: [ShiftBreak] = []
  /// `[group]`: how many agents there may be.
  private(set) var sizes: [Int] = []

  init(_ scenario: Scenario, _ chance: Chance?) {
    for (group, description) in scenario.groups.enumerated() {
      let draw = StaffingDraw(description.name, scenario.horizon, chance)
      add(group, description.staffing, draw, scenario.horizon)
    }
  }

  /// Whether it is the same in every replication.
  static func isFixed(_ scenario: Scenario) -> Bool {
    scenario.groups.allSatisfy { $0.staffing.rounding == .nearest }
  }

  private mutating func add(
    _ group: Int, _ plan: StaffingPlan, _ draw: StaffingDraw, _ horizon: Horizon
  ) {
    guard !plan.shifts.isEmpty else {
      let whole = plan.steps.map { plan.rounding.whole($0.planned, draw: draw(at: $0.from)) }
      changes += StaffingChange.all(of: group, plan, whole, horizon)
      sizes.append(max(whole.max() ?? 0, plan.afterClose ?? 0))
      return
    }
    let roster = Roster(plan, draw: draw.callAsFunction(at:))
    changes += StaffingChange.all(of: group, plan, roster.atWork, horizon)
    sizes.append(max(roster.size, plan.afterClose ?? 0))
    rosterChanges += roster.changes.map { (group, $0.behind(breaks.count)) }
    breaks += roster.breaks
  }
}

/// The random numbers that round the agents of a group: one for each day.
struct StaffingDraw {
  private let source: UInt32
  private let days: PlanningDays?
  private let chance: Chance?

  /// Without chance, nothing is drawn.
  init(_ group: String, _ horizon: Horizon, _ chance: Chance?) {
    source = StableHash.of("group:" + group)
    days = horizon.days
    self.chance = chance
  }

  /// The number, uniform on 0…1, for the day of a time.
  func callAsFunction(at time: Double) -> Double {
    guard let chance else { return 0 }
    let day = days.map { days in
      (0..<days.count).first { time < days.boundary(after: $0) } ?? days.count - 1
    }
    let who = Who(source: source, day: UInt16(day ?? 0), interval: 0, ordinal: 0)
    var stream = chance.stream(who, .staffRounding)
    return stream.uniform()
  }
}

extension RosterChange {
  /// The same where other breaks stand before.
  fileprivate func behind(_ others: Int) -> RosterChange {
    guard case .attendance(let before, let after, let breaks) = kind else { return self }
    var change = self
    change.kind = .attendance(before: before, after: after, breaks: breaks + others)
    return change
  }
}
