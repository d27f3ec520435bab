/// Fits whole persons to the fractions that shifts have, moment by moment.
struct RosterBuilder {
  private let plan: StaffingPlan
  private(set) var changes: [RosterChange] = []
  private(set) var breaks: [ShiftBreak] = []
  private(set) var size = 0
  private(set) var sums: [Int] = []
  /// `[shift]`: persons now, and the place of the first of its breaks.
  private var attendance: [RosterChange.Attendance]
  private var firstBreak: [Int] = []
  /// `[line]`: the most persons that it ever has.
  private var most: [Int]

  init(_ plan: StaffingPlan) {
    self.plan = plan
    attendance = Array(repeating: .init(), count: plan.shifts.count)
    most = Array(repeating: 0, count: (plan.shifts.map(\.line).max() ?? -1) + 1)
    for shift in plan.shifts {
      firstBreak.append(breaks.count)
      breaks += shift.breaks
    }
  }

  /// What happens at a moment; `draw` rounds what is left of fractions.
  mutating func add(_ moment: ShiftMoment, _ draw: Double) {
    let before = attendance
    for shift in moment.ends { attendance[shift] = .init() }
    for shift in moment.begins { attendance[shift] = whole(shift) }
    fit(moment.onDuty, draw)
    sums.append(moment.onDuty.reduce(0) { $0 + attendance[$1].atWork })
    // A shift ends before the next one of the same persons begins.
    let touched = moment.ends + Set(moment.begins + moment.onDuty).sorted()
    for shift in touched where before[shift] != attendance[shift] {
      change(shift, from: before[shift], at: moment.time)
    }
    for pause in moment.breaks {
      let persons = attendance[pause.shift].onShift
      note(.breakDue(persons: persons), of: pause.shift, at: moment.time)
    }
  }

  /// The whole part of a shift's heads.
  private func whole(_ shift: Int) -> RosterChange.Attendance {
    let heads = plan.shifts[shift].heads
    return .init(onShift: Int(heads), atWork: Int(heads * (1 - plan.shrinkage)))
  }

  /// Makes the sums of the shifts on duty right.
  private mutating func fit(_ onDuty: [Int], _ draw: Double) {
    let heads = onDuty.reduce(0) { $0 + plan.shifts[$1].heads }
    let present = 1 - plan.shrinkage
    let onShift = plan.rounding.whole(heads, draw: draw)
    fit(\.onShift, of: onDuty, to: onShift) { shifts, _ in shifts.heads }
    for shift in onDuty {
      attendance[shift].atWork = min(attendance[shift].atWork, attendance[shift].onShift)
    }
    let atWork = min(plan.rounding.whole(heads * present, draw: draw), onShift)
    fit(\.atWork, of: onDuty, to: atWork) { shift, attendance in
      min(shift.heads * present, Double(attendance.onShift))
    }
  }

  /// Adds persons where the remainder is largest, takes them where it is smallest.
  private mutating func fit(
    _ part: WritableKeyPath<RosterChange.Attendance, Int>, of onDuty: [Int], to sum: Int,
    _ quota: (Shift, RosterChange.Attendance) -> Double
  ) {
    var missing = onDuty.reduce(sum) { $0 - attendance[$1][keyPath: part] }
    while missing != 0 {
      let step = missing > 0 ? 1 : -1
      let candidates = onDuty.filter { attendance[$0].allows(step, of: part) }
      // The first of equal ones: they are in order of their start.
      let best = candidates.map { shift in
        (
          shift,
          Double(step)
            * (quota(plan.shifts[shift], attendance[shift])
              - Double(attendance[shift][keyPath: part]))
        )
      }.reduce(nil) { best, next in best.map { next.1 > $0.1 ? next : $0 } ?? next }
      guard let (shift, _) = best else { return }
      attendance[shift][keyPath: part] += step
      missing -= step
    }
  }

  private mutating func change(_ shift: Int, from before: RosterChange.Attendance, at time: Double)
  {
    let now = attendance[shift]
    let line = plan.shifts[shift].line
    most[line] = max(most[line], now.onShift)
    let passed = plan.shifts[shift].breaks.count { $0.at < time }
    note(
      .attendance(before: before, after: now, breaks: firstBreak[shift] + passed), of: shift,
      at: time)
  }

  /// The line stands for the first person until all lines are known.
  private mutating func note(_ kind: RosterChange.Kind, of shift: Int, at time: Double) {
    changes.append(RosterChange(time: time, first: plan.shifts[shift].line, kind: kind))
  }

  /// Numbers the persons, and puts what remains in order.
  mutating func finish() {
    for shift in plan.shifts {
      guard let time = shift.paidUntil, time < shift.to else { continue }
      changes.append(
        RosterChange(
          time: time, first: shift.line, kind: .payEnds(persons: most[shift.line])))
    }
    let first = firstPersons()
    for index in changes.indices { changes[index].first = first[changes[index].first] }
    changes = changes.enumerated().sorted {
      ($0.element.time, $0.offset) < ($1.element.time, $1.offset)
    }.map(\.element)
  }

  /// `[line]`: the number of its first person: by the start of the shift within the day, then its end,
  /// then the list.
  private mutating func firstPersons() -> [Int] {
    let whole = Dictionary(grouping: plan.shifts, by: \.line).compactMapValues { shifts in
      shifts.max { $0.to - $0.from < $1.to - $1.from }
    }
    let order = most.indices.sorted { isBefore($0, $1, whole) }
    var first = Array(repeating: 0, count: most.count)
    for line in order {
      first[line] = size
      size += most[line]
    }
    return first
  }

  private func isBefore(_ one: Int, _ other: Int, _ shifts: [Int: Shift]) -> Bool {
    guard let left = shifts[one], let right = shifts[other] else { return one < other }
    return (left.clock, left.to - left.from, one) < (right.clock, right.to - right.from, other)
  }
}

extension Shift {
  /// When it begins, in seconds since its own midnight.
  fileprivate var clock: Double {
    from - (from / PlanningDays.length).rounded(.down) * PlanningDays.length
  }
}

extension RosterChange.Attendance {
  /// Whether one more, or one fewer, can be there.
  fileprivate func allows(_ step: Int, of part: WritableKeyPath<Self, Int>) -> Bool {
    if step < 0 { return self[keyPath: part] > 0 }
    return part == \.onShift || atWork < onShift
  }
}
