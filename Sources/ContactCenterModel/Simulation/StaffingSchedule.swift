import Probability

/// All that is planned of the staff of a replication, in whole agents.
struct StaffingSchedule: Sendable {
  /// The changes of numbers, by group.
  private var changes: [StaffingChange] = []
  /// What happens to persons of shifts, by group; first persons and breaks as places in the whole.
  private var rosterChanges: [(group: Int, change: RosterChange)] = []
  private(set) var breaks: [ShiftBreak] = []
  /// `[group]`: how many agents there may be.
  private(set) var sizes: [Int] = []

  /// Something of the staffing that happens at a moment.
  enum Event {
    case number(StaffingChange)
    case roster(group: Int, RosterChange)
    /// The break of the person at a place ends; when, is known only once it has begun.
    case breakEnd(UInt32)
  }

  /// The times of what is known beforehand, by the indices of the events.
  var times: [Double] { changes.map(\.time) + rosterChanges.map(\.change.time) }

  /// The event of an index.
  func event(_ index: Int) -> Event {
    if index < changes.count { return .number(changes[index]) }
    let index = index - changes.count
    guard index < rosterChanges.count else { return .breakEnd(UInt32(index - rosterChanges.count)) }
    return .roster(group: rosterChanges[index].group, rosterChanges[index].change)
  }

  /// The index of the event that a break of the person at a place ends.
  func breakEnd(of agent: UInt32) -> Int { changes.count + rosterChanges.count + Int(agent) }

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
    let roster = Roster(plan) { draw(day: $0) }
    changes += StaffingChange.all(of: group, plan, roster.atWork, horizon)
    sizes.append(max(roster.size, plan.afterClose ?? 0))
    rosterChanges += roster.changes.map { (group, $0.behind(breaks.count)) }
    breaks += roster.breaks
  }
}

/// The random numbers that round the agents of a group: one for each day.
struct StaffingDraw {
  /// Uniform on 0…1; empty where nothing is drawn.
  private var draws: [Double] = []
  /// The ends of the days.
  private var ends: [Double] = []

  /// Without chance, nothing is drawn.
  init(_ group: String, _ horizon: Horizon, _ chance: Chance?) {
    guard let chance else { return }
    let source = StableHash.of("group:" + group)
    draws = (0..<horizon.dayCount).map { day in
      let who = Who(source: source, day: UInt16(day), interval: 0, ordinal: 0)
      var stream = chance.stream(who, .staffRounding)
      return stream.uniform()
    }
    ends = horizon.days.map { days in (0..<days.count).map { days.boundary(after: $0) } } ?? []
  }

  /// The number of a day, from 0; that of the last one for the evening before the first.
  func callAsFunction(day: Int) -> Double {
    draws.isEmpty ? 0 : draws[day < 0 ? draws.count - 1 : min(day, draws.count - 1)]
  }

  /// The number of the day in which a time lies.
  func callAsFunction(at time: Double) -> Double {
    self(day: ends.partitioningIndex { time < $0 })
  }
}

extension [Double] {
  /// The first place at which something holds that, once it holds, holds for all that follow; the end where
  /// it never does.
  fileprivate func partitioningIndex(where holds: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
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
