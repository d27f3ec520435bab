/// Fits whole persons to the fractions that shifts have, moment by moment.
struct RosterBuilder {
  private let plan: StaffingPlan
  private(set) var changes: [RosterChange] = []
  private(set) var breaks: [ShiftBreak] = []
  private(set) var size = 0
  private(set) var sums: [Int] = []
  /// What happens to the persons of a shift; where their numbers begin is not known before the end.
  private var notes: [(time: Double, shift: Int, kind: RosterChange.Kind)] = []
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

  /// What happens at a moment; `draw` gives the random number of a day, which rounds fractions.
  mutating func add(_ moment: ShiftMoment, _ draw: (Int) -> Double) {
    // A shift ends before the next one of the same persons begins.
    let touched = moment.ends + Set(moment.begins + moment.onDuty).sorted()
    let before = touched.map { attendance[$0] }
    for shift in moment.ends { attendance[shift] = .init() }
    for shift in moment.begins { attendance[shift] = whole(shift) }
    for (day, shifts) in alike(moment.onDuty) { fit(shifts, draw(day)) }
    sums.append(moment.onDuty.reduce(0) { $0 + attendance[$1].atWork })
    for (shift, before) in zip(touched, before) where before != attendance[shift] {
      change(shift, from: before, at: moment.time)
    }
    for pause in moment.breaks {
      let persons = attendance[pause.shift].onShift
      note(.breakDue(persons: persons), of: pause.shift, at: moment.time)
    }
  }

  /// Shifts whose fractions are rounded together: all of them, or by chance those of each day.
  private func alike(_ onDuty: [Int]) -> [(day: Int, shifts: [Int])] {
    guard plan.rounding == .chance else { return [(0, onDuty)] }
    let byDay = Dictionary(grouping: onDuty) { plan.shifts[$0].day }
    return byDay.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
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
    fit(\.onShift, of: onDuty, to: onShift) { shift, _ in shift.heads }
    for shift in onDuty {
      attendance[shift].atWork = min(attendance[shift].atWork, attendance[shift].onShift)
    }
    let atWork = min(plan.rounding.whole(heads * present, draw: draw), onShift)
    fit(\.atWork, of: onDuty, to: atWork) { shift, attendance in
      min(shift.heads * present, Double(attendance.onShift))
    }
  }

  /// Adds persons where the remainder is largest, takes them where it is smallest; of equal ones the first,
  /// for they are in order of their start.
  private mutating func fit(
    _ part: WritableKeyPath<RosterChange.Attendance, Int>, of onDuty: [Int], to sum: Int,
    _ quota: (Shift, RosterChange.Attendance) -> Double
  ) {
    var missing = onDuty.reduce(sum) { $0 - attendance[$1][keyPath: part] }
    while missing != 0 {
      let step = missing > 0 ? 1 : -1
      var best: (shift: Int, remainder: Double)?
      for shift in onDuty where attendance[shift].allows(step, of: part) {
        let now = attendance[shift]
        let rest = quota(plan.shifts[shift], now) - Double(now[keyPath: part])
        let remainder = Double(step) * rest
        if best.map({ remainder > $0.remainder }) ?? true { best = (shift, remainder) }
      }
      guard let shift = best?.shift else { return }
      attendance[shift][keyPath: part] += step
      missing -= step
    }
  }

  private mutating func change(
    _ shift: Int, from before: RosterChange.Attendance, at time: Double
  ) {
    let now = attendance[shift]
    let line = plan.shifts[shift].line
    most[line] = max(most[line], now.onShift)
    let passed = plan.shifts[shift].breaks.count { $0.at < time }
    note(
      .attendance(before: before, after: now, breaks: firstBreak[shift] + passed), of: shift,
      at: time)
  }

  private mutating func note(_ kind: RosterChange.Kind, of shift: Int, at time: Double) {
    notes.append((time, shift, kind))
  }

  /// Numbers the persons by their lines, and puts what remains in order.
  mutating func finish() {
    for (index, shift) in plan.shifts.enumerated() {
      guard let time = shift.paidUntil, time < shift.to else { continue }
      note(.payEnds(persons: most[shift.line]), of: index, at: time)
    }
    var first: [Int] = []
    for persons in most {
      first.append(size)
      size += persons
    }
    changes = notes.enumerated().sorted {
      ($0.element.time, $0.offset) < ($1.element.time, $1.offset)
    }.map { _, note in
      let shift = plan.shifts[note.shift]
      return RosterChange(
        time: note.time, first: first[shift.line], day: shift.day, kind: note.kind)
    }
  }
}

extension RosterChange.Attendance {
  /// Whether one more, or one fewer, can be there.
  fileprivate func allows(_ step: Int, of part: WritableKeyPath<Self, Int>) -> Bool {
    if step < 0 { return self[keyPath: part] > 0 }
    return part == \.onShift || atWork < onShift
  }
}
