import ContactCenterModel

/// Turns shifts into agents over time. Breaks begin and end by the clock.
struct ShiftPlan {
  private let decoder: ScenarioDecoder
  private let shrinkage: Double
  /// The multiplier on the heads of each day.
  private let factors: [Double]

  /// A stretch of time that changes the scheduled and the paid heads.
  private struct Stretch {
    let from: Double
    let to: Double
    let scheduled: Double
    let paid: Double
  }

  init(_ decoder: ScenarioDecoder, shrinkage: Double, factors: [Double]) {
    self.decoder = decoder
    self.shrinkage = shrinkage
    self.factors = factors
  }

  /// The plan of a list of shifts, with a step wherever anything changes. Steps from closing time on
  /// say who is still within the shift; who works then follows from `afterClose`.
  func staffing(_ value: Value) -> StaffingPlan? {
    guard let days = decoder.horizon.days else {
      value.report(.plan(.onlyForDays(instead: "staff: 10")))
      return nil
    }
    let shifts = (value.items ?? []).compactMap { $0.section.map { repeated($0, days) } }
    guard shifts.allSatisfy({ $0 != nil }) else { return nil }
    let all = shifts.flatMap { $0 ?? [] }
    let times = Set(all.flatMap { [$0.from, $0.to] }).sorted()
    return StaffingPlan(steps: times.map { step(at: $0, all) })
  }

  private func step(at time: Double, _ stretches: [Stretch]) -> StaffingStep {
    let present = stretches.filter { $0.from <= time && time < $0.to }
    let scheduled = present.reduce(0) { $0 + $1.scheduled }
    let paid = present.reduce(0) { $0 + $1.paid }
    return decoder.step(
      from: time, productive: max(0, scheduled * (1 - shrinkage)), paid: max(0, paid))
  }

  /// A shift on each day of opening on which it is worked.
  private func repeated(_ section: Section, _ days: PlanningDays) -> [Stretch]? {
    guard let stretches = stretches(section) else { return nil }
    let weekdays = section["days"]?.items?.compactMap { $0.text.flatMap(Weekday.init) }
    if let value = section["days"], days.firstWeekday == nil {
      value.report(.plan(.needsFirstWeekday))
      return nil
    }
    let worked = days.openDays.filter { day in
      weekdays.map { weekdays in days.weekday(of: day).map(weekdays.contains) ?? false } ?? true
    }
    return worked.flatMap { day in
      let midnight = Double(day) * PlanningDays.length
      return stretches.map {
        Stretch(
          from: midnight + $0.from, to: midnight + $0.to, scheduled: $0.scheduled * factors[day],
          paid: $0.paid * factors[day])
      }
    }
  }

  private func stretches(_ section: Section) -> [Stretch]? {
    let breaks = section["breaks"]?.items ?? []
    guard let heads = section["heads"]?.number, let from = section["from"]?.number,
      let to = section["to"]?.number
    else { return nil }
    guard to > from else {
      section["to"]?.report(.staff(.shiftEndsBeforeItStarts(from: from, to: to)))
      return nil
    }
    var stretches = [Stretch(from: from, to: to, scheduled: heads, paid: heads)]
    for value in breaks {
      guard let pause = value.section, let at = pause["at"]?.number,
        let length = pause["for"]?.number
      else { return nil }
      guard at >= from, at + length <= to else {
        pause.report(.staff(.breakOutsideShift(from: from, to: to)))
        return nil
      }
      if stretches.dropFirst().contains(where: { $0.from < at + length && at < $0.to }) {
        pause.report(.staff(.breaksOverlap))
        return nil
      }
      let unpaid = pause["paid"]?.isYes == true ? 0 : heads
      stretches.append(Stretch(from: at, to: at + length, scheduled: -heads, paid: -unpaid))
    }
    return stretches
  }
}
