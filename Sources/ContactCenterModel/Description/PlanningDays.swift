/// The days that one replication covers, one after the other on one clock.
///
/// All share the planning intervals of one day; each is open during an unbroken part of them, or
/// closed.
public struct PlanningDays: Sendable {
  /// The planning intervals, on the clock of each day, and the rule of closing.
  public let day: PlanningDay
  /// The intervals, from 0, in which each day is open; `nil` on a closed day.
  public let hours: [Range<Int>?]
  /// The day of the week of the first day, where that is known.
  public let firstWeekday: Weekday?
  /// Whether the center is open on the day before the first.
  public let isOpenBefore: Bool
  /// The stretches of time in which the center is open, in order.
  public let openings: [Opening]

  /// Several days are none of them longer than 24 hours, and open before midnight.
  ///
  /// - Parameter isOpenBefore: whether the center is open on the day before the first; else as on the last day.
  public init(
    _ day: PlanningDay, hours: [Range<Int>?], firstWeekday: Weekday? = nil,
    isOpenBefore: Bool? = nil
  ) {
    precondition(hours.contains { $0 != nil }, "the center opens on some day")
    precondition(
      hours.allSatisfy { $0.map { !$0.isEmpty && $0.upperBound <= day.intervals } ?? true },
      "a day is open in some of its intervals")
    precondition(
      hours.count == 1 || day.close - day.open <= Self.length && day.open < Self.length,
      "days do not overlap")
    self.day = day
    self.hours = hours
    self.firstWeekday = firstWeekday
    self.isOpenBefore = isOpenBefore ?? (hours.last.map { $0 != nil } ?? false)
    openings = Opening.all(day, hours)
  }

  /// A single day, or several equal ones.
  public init(_ day: PlanningDay, count: Int = 1) {
    self.init(day, hours: Array(repeating: 0..<day.intervals, count: count))
  }

  /// Seconds between the midnights of two days.
  public static let length = 86_400.0

  /// The number of days.
  public var count: Int { hours.count }

  /// The days, from 0, on which the center is open.
  public var openDays: [Int] { hours.indices.filter { hours[$0] != nil } }

  /// The day of the week of a day, from 0, or of that before the first, −1; `nil` where that is not known.
  public func weekday(of index: Int) -> Weekday? { firstWeekday?.advanced(by: index) }

  /// The boundaries of a day's planning intervals, whether they are open or not.
  public func edges(of index: Int) -> [Double] {
    index == 0 ? day.edges : day.edges.map { $0 + Double(index) * Self.length }
  }

  /// When a day opens; `nil` when it does not.
  public func open(on index: Int) -> Double? {
    hours[index].map { edges(of: index)[$0.lowerBound] }
  }

  /// When a day closes, which may be the moment at which the next one opens; `nil` on a closed day.
  public func close(on index: Int) -> Double? {
    hours[index].map { edges(of: index)[$0.upperBound] }
  }

  /// Whether a planning interval is open on a day, both from 0.
  public func isOpen(_ interval: Int, on index: Int) -> Bool {
    hours[index]?.contains(interval) ?? false
  }

  /// Where a day ends and the next begins: at midnight, or, after a day that is open past midnight,
  /// halfway to the next opening, that of the planning intervals where there is none on the next day.
  public func boundary(after index: Int) -> Double {
    let midnight = Double(index + 1) * Self.length
    guard let close = close(on: index), close > midnight else { return midnight }
    let planned = edges(of: index + 1)[0]
    let next = index + 1 < count ? open(on: index + 1) ?? planned : planned
    return max(close, close + (next - close) / 2)
  }
}

/// A stretch of time during which the center is open: a day's hours, or those of several days each of
/// which opens as the one before it closes.
public struct Opening: Sendable, Hashable {
  public let open: Double
  public let close: Double
  /// The day on which it begins, from 0.
  public let firstDay: Int
  /// The day to which its close belongs, from 0.
  public let lastDay: Int

  static func all(_ day: PlanningDay, _ hours: [Range<Int>?]) -> [Self] {
    var all: [Self] = []
    for (index, hours) in hours.enumerated() {
      guard let hours else { continue }
      let midnight = Double(index) * PlanningDays.length
      let open = midnight + day.edges[hours.lowerBound]
      let close = midnight + day.edges[hours.upperBound]
      if let last = all.last, open - last.close < 1e-6 {
        all[all.count - 1] = Opening(
          open: last.open, close: close, firstDay: last.firstDay, lastDay: index)
      } else {
        all.append(Opening(open: open, close: close, firstDay: index, lastDay: index))
      }
    }
    return all
  }
}
