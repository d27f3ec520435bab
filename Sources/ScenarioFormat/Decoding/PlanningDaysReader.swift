import ContactCenterModel

/// Reads how many days there are and when each is open.
struct PlanningDaysReader {
  private let day: PlanningDay
  private let section: Section?
  private let horizon: Section?
  private let count: Int
  private let first: Weekday?

  init(_ day: PlanningDay, _ section: Section?, _ horizon: Section?) {
    self.day = day
    self.section = section
    self.horizon = horizon
    count = horizon?["days"]?.number.map { Int($0) } ?? 1
    let from = horizon?["from"]?.text
    first = from.flatMap { text in
      Weekday(rawValue: text) ?? (try? DateText.read(text, .ymd).get())?.weekday
    }
  }

  /// The days; where something is wrong with them, days on which nothing else need be wrong.
  func read() -> PlanningDays {
    let days = isShortEnough() ? count : 1
    let fallback = PlanningDays(
      day, hours: Array(repeating: 0..<day.intervals, count: days),
      firstWeekday: first ?? (section?.has("weekdays") == true || isMisspelt ? .monday : nil))
    return days == count ? checked() ?? fallback : fallback
  }

  /// Whether the first day of the week is given but cannot be read.
  private var isMisspelt: Bool { horizon?.has("from") == true }

  private func checked() -> PlanningDays? {
    let weekdays = section?["weekdays"]
    guard first != nil || weekdays == nil else {
      if !isMisspelt { weekdays?.report(.plan(.needsFirstWeekday)) }
      return nil
    }
    guard let byWeekday = hours(weekdays?.section), first != nil || !isMisspelt else { return nil }
    let hours = (0..<count).map { index -> Range<Int>? in
      guard let weekday = first?.advanced(by: index), let own = byWeekday[weekday] else {
        return 0..<day.intervals
      }
      return own
    }
    guard hours.contains(where: { $0 != nil }) else {
      weekdays?.report(.plan(.neverOpen))
      return nil
    }
    let before = first.map { byWeekday[$0.advanced(by: -1)] ?? .some(0..<day.intervals) }
    return PlanningDays(
      day, hours: hours, firstWeekday: first, isOpenBefore: before.map { $0 != nil })
  }

  /// Whether days do not overlap and have no more rows of counts than can be numbered.
  private func isShortEnough() -> Bool {
    guard count > 1 else { return true }
    let length = PlanningDays.length
    guard day.close - day.open <= length, day.open < length else {
      let place = section?["close"] ?? section?["open"] ?? section?.value
      place?.report(.plan(.dayTooLong(open: day.open, close: day.close)))
      return false
    }
    let most = Int(UInt16.max) / count - 2
    guard day.intervals <= most else {
      let place = section?["interval"] ?? section?.value
      place?.report(.plan(.tooManyIntervals(day.intervals, most: most)))
      return false
    }
    return true
  }

  /// The hours of the days of the week that have their own, `nil` inside where closed.
  private func hours(_ section: Section?) -> [Weekday: Range<Int>?]? {
    var found: [Weekday: Range<Int>?] = [:]
    for weekday in Weekday.allCases {
      guard let value = section?[weekday.rawValue] else { continue }
      if value.text == "closed" {
        found[weekday] = .some(nil)
      } else {
        guard let own = value.section, let hours = hours(of: own) else { return nil }
        found[weekday] = hours
      }
    }
    return found
  }

  private func hours(of section: Section) -> Range<Int>? {
    let open = section["open"]?.number ?? day.open
    let close = section["close"]?.number ?? day.close
    guard close > open else {
      section.report(.plan(.closeNotAfterOpen(open: open, close: close)))
      return nil
    }
    let edges = day.edges
    guard let start = edges.firstIndex(where: { abs($0 - open) < 1e-6 }),
      let end = edges.firstIndex(where: { abs($0 - close) < 1e-6 })
    else {
      section.report(
        .plan(
          .hoursOffIntervals(
            open: open, close: close, of: day.open...day.close, interval: day.interval)))
      return nil
    }
    return start..<end
  }
}
