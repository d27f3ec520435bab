import ContactCenterModel

/// Reads the shifts of a group and repeats them on the days on which they are worked.
struct ShiftPlan {
  private let decoder: ScenarioDecoder
  private let days: PlanningDays
  /// The multiplier on the heads of each day, and of the day before the first.
  private let factors: [Double]
  private let factorBefore: Double

  /// `nil` in a steady state, which is reported.
  init?(_ decoder: ScenarioDecoder, _ shifts: Value, weekdays: Value?) {
    guard let days = decoder.horizon.days else {
      shifts.report(.plan(.onlyForDays(instead: "staff: 10")))
      return nil
    }
    self.decoder = decoder
    self.days = days
    factors = decoder.factors(weekdays)
    factorBefore = decoder.factorBefore(weekdays)
  }

  /// The shifts of all days; `nil` when something is wrong with one of them.
  func shifts(_ value: Value) -> [Shift]? {
    if value.items?.isEmpty == true { value.report(.value(.emptyValue)) }
    let read = (value.items ?? []).enumerated().compactMap { line, item in
      item.section.map { repeated($0, line) }
    }
    guard read.allSatisfy({ $0 != nil }) else { return nil }
    return read.flatMap { $0 ?? [] }
  }

  /// A shift on each day of opening on which it is worked.
  private func repeated(_ section: Section, _ line: Int) -> [Shift]? {
    guard let shift = shift(section, line) else { return nil }
    let weekdays = section["days"]?.items?.compactMap { $0.text.flatMap(Weekday.init) }
    if let value = section["days"], days.firstWeekday == nil {
      value.report(.plan(.needsFirstWeekday))
      return nil
    }
    let night =
      decoder.repeatsNights && days.isOpenBefore && isWorked(on: -1, weekdays)
      ? nightBefore(shift) : nil
    let worked = days.openDays.filter { isWorked(on: $0, weekdays) }.map { day in
      onDay(day, shift, times: factors[day])
    }
    guard let night else { return worked }
    return [night] + worked.map(paidInHorizon)
  }

  private func isWorked(on day: Int, _ weekdays: [Weekday]?) -> Bool {
    guard let weekdays else { return true }
    return days.weekday(of: day).map(weekdays.contains) ?? false
  }

  private func onDay(_ day: Int, _ shift: Shift, times factor: Double) -> Shift {
    let midnight = Double(day) * PlanningDays.length
    var shift = shift
    shift.day = day
    shift.heads *= factor * decoder.scale.staff
    (shift.from, shift.to) = (shift.from + midnight, shift.to + midnight)
    for index in shift.breaks.indices { shift.breaks[index].at += midnight }
    return shift
  }

  /// What a shift of the evening before the first day works on that day, from the end of its own day on.
  private func nightBefore(_ shift: Shift) -> Shift? {
    let start = days.boundary(after: days.count - 1) - Double(days.count) * PlanningDays.length
    var night = onDay(-1, shift, times: factorBefore)
    guard night.to > max(start, days.openings[0].open) else { return nil }
    night.from = max(night.from, start)
    night.breaks = night.breaks.filter { $0.end > start }
    for index in night.breaks.indices {
      let pause = night.breaks[index]
      night.breaks[index].at = max(pause.at, start)
      night.breaks[index].length = pause.end - max(pause.at, start)
    }
    return night
  }

  /// A shift that is there in the night before the first day is paid no further than to the end of the last one.
  private func paidInHorizon(_ shift: Shift) -> Shift {
    let end = days.boundary(after: days.count - 1)
    guard shift.to > end else { return shift }
    var shift = shift
    shift.paidUntil = max(shift.from, end)
    return shift
  }

  /// The shift on a day that begins at 0.
  private func shift(_ section: Section, _ line: Int) -> Shift? {
    guard let heads = section["heads"]?.number, let from = section["from"]?.number,
      let to = section["to"]?.number
    else { return nil }
    guard to > from else {
      section["to"]?.report(.staff(.shiftEndsBeforeItStarts(from: from, to: to)))
      return nil
    }
    guard to - from <= PlanningDays.length else {
      section["to"]?.report(.staff(.shiftTooLong(hours: (to - from) / 3600)))
      return nil
    }
    guard let breaks = breaks(section, within: from..<to) else { return nil }
    return Shift(line: line, from: from, to: to, heads: heads, breaks: breaks)
  }

  private func breaks(_ section: Section, within shift: Range<Double>) -> [ShiftBreak]? {
    var breaks: [ShiftBreak] = []
    for value in section["breaks"]?.items ?? [] {
      guard let pause = value.section, let at = pause["at"]?.number,
        let length = pause["for"]?.number
      else { return nil }
      let next = ShiftBreak(
        at: at, length: length, isPaid: pause["paid"]?.isYes == true,
        keeps: pause["keep"]?.text.flatMap(BreakRule.init) ?? .length)
      guard next.at >= shift.lowerBound, next.end <= shift.upperBound else {
        let isNextDay =
          next.at + PlanningDays.length >= shift.lowerBound
          && next.end + PlanningDays.length <= shift.upperBound
        pause.report(
          .staff(
            .breakOutsideShift(
              from: shift.lowerBound, to: shift.upperBound,
              meant: isNextDay ? next.at + PlanningDays.length : nil)))
        return nil
      }
      if breaks.contains(where: { $0.at < next.end && next.at < $0.end }) {
        pause.report(.staff(.breaksOverlap))
        return nil
      }
      breaks.append(next)
    }
    return breaks.sorted { $0.at < $1.at }
  }
}
