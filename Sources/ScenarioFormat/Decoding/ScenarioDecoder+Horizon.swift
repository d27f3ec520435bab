import ContactCenterModel

extension ScenarioDecoder {
  /// The opening hours or the steady state; a day from 9:00 to 18:00 when neither is right.
  static func horizon(_ root: Section) -> Horizon {
    let fallback = PlanningDay(open: 9 * 3600, close: 18 * 3600, interval: 1800)
    let days = root["horizon"]?.section
    if let steady = root["steadyState"] {
      if root.has("day") { steady.report(.value(.conflictingKeys(["day", "steadyState"]))) }
      days?.report(.plan(.onlyForDays(instead: nil)))
      return steady.section.flatMap(steadyState) ?? .day(fallback)
    }
    let section = root["day"]?.section
    let day = section.flatMap(planningDay) ?? fallback
    return .days(PlanningDaysReader(day, section, days).read())
  }

  private static func steadyState(_ section: Section) -> Horizon? {
    let warmUp = section["warmUp"]
    let isAutomatic = warmUp?.text == "auto"
    let batches = section["batches"]?.number.map { Int($0) }
    guard let length = section["length"]?.number else { return nil }
    let steady = SteadyState(
      warmUp: isAutomatic ? .automatic : .fixed(warmUp?.number ?? 0), length: length,
      batches: batches ?? (isAutomatic ? SteadyState.usualBatches : nil))
    guard steady.start + length <= SteadyState.longest else {
      section.report(.plan(.windowTooLong(steady.start + length, most: SteadyState.longest)))
      return nil
    }
    return .steadyState(steady)
  }

  /// Refuses batches that no call fits into, and the load of single operators in slices of which nobody
  /// knows yet to which batch they will belong.
  func checkBatches(_ types: [CallType]) {
    guard case .steadyState(let steady) = horizon, let batches = steady.batches else { return }
    let section = root["steadyState"]?.section
    let handling = types.map { $0.handling.mean(interval: 0, day: 0) }.max() ?? 0
    if steady.length / Double(batches) < handling {
      (section?["batches"] ?? section?["length"])?.report(
        .plan(.batchesTooShort(batches, length: steady.length, handling: handling)))
    }
    if steady.isWarmUpAutomatic { root["operators"]?.report(.plan(.watchesUnknownBatches)) }
  }

  private static func planningDay(_ section: Section) -> PlanningDay? {
    let open = section["open"]?.number ?? 9 * 3600
    let close = section["close"]?.number ?? 18 * 3600
    let interval = section["interval"]?.number ?? 1800
    let rule = section["atClose"]?.text.flatMap(ClosingRule.init) ?? .drain
    guard close > open else {
      (section["close"] ?? section["open"] ?? section.value)
        .report(.plan(.closeNotAfterOpen(open: open, close: close)))
      return nil
    }
    let count = (close - open) / interval
    guard abs(count - count.rounded()) < 1e-6, count > 0.5 else {
      (section["interval"] ?? section.value)
        .report(.plan(.unevenIntervals(open: open, close: close, interval: interval)))
      return nil
    }
    guard count <= 4096 else {
      (section["interval"] ?? section.value)
        .report(.plan(.tooManyIntervals(Int(min(count, 1e9).rounded()), most: 4096)))
      return nil
    }
    if rule == .carryOver { section["afterClose"]?.report(.plan(.nobodyStays)) }
    return PlanningDay(open: open, close: close, interval: interval, atClose: rule)
  }

  /// The intervals that all days share; `nil` in a steady state.
  var day: PlanningDay? { horizon.days?.day }

  /// The multiplier of each day, from 0, that a mapping by days of the week says.
  func factors(_ value: Value?) -> [Double] {
    let plain = Array(repeating: 1.0, count: horizon.dayCount)
    guard let value, let section = value.section, let days = horizon.days else { return plain }
    guard days.firstWeekday != nil else {
      value.report(.plan(.needsFirstWeekday))
      return plain
    }
    let numbers = numbers(byWeekdayIn: section)
    return plain.indices.map { days.weekday(of: $0).flatMap { numbers[$0] } ?? 1 }
  }

  /// The multiplier of the day before the first; 1 where the days of the week are not known.
  func factorBefore(_ value: Value?) -> Double {
    guard let section = value?.section, let before = horizon.days?.weekday(of: -1) else { return 1 }
    return numbers(byWeekdayIn: section)[before] ?? 1
  }

  private func numbers(byWeekdayIn section: Section) -> [Weekday: Double] {
    var numbers: [Weekday: Double] = [:]
    for weekday in Weekday.allCases { numbers[weekday] = section[weekday.rawValue]?.number }
    return numbers
  }

  /// Whether the shifts of the evening before the first day are there.
  var repeatsNights: Bool {
    root["horizon"]?.section?["before"]?.text != "none"
  }

  /// Reports what only a day can have.
  func refuseInSteadyState(_ value: Value?, instead: String? = nil) {
    guard day == nil, let value else { return }
    value.report(.plan(.onlyForDays(instead: instead)))
  }

  /// Whether a list has one entry per interval, reporting it otherwise.
  func hasOnePerInterval(_ value: Value, _ count: Int) -> Bool {
    guard day != nil else {
      value.report(.plan(.onlyForDays(instead: nil)))
      return false
    }
    guard count == horizon.intervals else {
      value.report(.plan(.wrongCount(found: count, intervals: horizon.intervals)))
      return false
    }
    return true
  }

  /// The entries of a list: one for each interval, or such a list for each day; `nil` when they are not.
  func entries(_ value: Value) -> ByInterval<Value>? {
    guard let items = value.items else { return nil }
    guard items.contains(where: { $0.items != nil }) else {
      return hasOnePerInterval(value, items.count) ? ByInterval(list: items) : nil
    }
    guard day != nil, items.count == horizon.dayCount else {
      value.report(
        day == nil
          ? .plan(.onlyForDays(instead: nil))
          : .plan(.wrongDayCount(found: items.count, days: horizon.dayCount)))
      return nil
    }
    if let odd = items.first(where: { $0.items == nil }) {
      odd.report(.plan(.dayWithoutList))
      return nil
    }
    let days = items.map { $0.items ?? [] }
    guard zip(items, days).allSatisfy({ hasOnePerInterval($0, $1.count) }) else { return nil }
    return ByInterval(days: days)
  }

  /// One number for all intervals, or the numbers of a list or a table; `nil` when it is none of these.
  func numbers(
    _ value: Value, _ quantity: ProfileGrid.Quantity = .level, _ content: ColumnContent = .anyNumber
  ) -> ByInterval<Double>? {
    if let number = value.number { return ByInterval(number) }
    if let csv = value.section?["csv"] { return column(csv, quantity, content) }
    guard let entries = entries(value) else { return nil }
    let numbers = entries.values.compactMap(\.number)
    guard numbers.count == entries.values.count else { return nil }
    return entries.map { $0.number ?? 0 }
  }
}
