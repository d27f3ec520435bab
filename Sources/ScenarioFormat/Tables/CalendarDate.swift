import ContactCenterModel

/// A day of the Gregorian calendar.
struct CalendarDate: Hashable, Comparable {
  let year: Int
  let month: Int
  let day: Int

  /// `nil` where the calendar has no such day.
  init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// The number of the day, counted from some day on.
  ///
  /// Years begin in March here, so that the leap day is their last: then the days before a month are
  /// (153 m + 2) / 5 for m = 0, 1, … from March on.
  var number: Int {
    let month = (self.month + 9) % 12
    let year = self.year - month / 10
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day
  }

  /// 1 January 1970 was a Thursday.
  var weekday: Weekday { Weekday.monday.advanced(by: number + 1) }

  /// `2021-01-04`.
  var text: String {
    let two: (Int) -> String = { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(year)-\(two(month))-\(two(day))"
  }

  static func < (one: Self, other: Self) -> Bool { one.number < other.number }
}

extension CalendarDate {
  /// The date so many days later, at most some days before or after.
  func advanced(by days: Int) -> CalendarDate {
    var date = self
    for _ in 0..<abs(days) { date = days > 0 ? date.next : date.previous }
    return date
  }

  private var next: CalendarDate {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1) ?? self
  }

  private var previous: CalendarDate {
    if let date = CalendarDate(year: year, month: month, day: day - 1) { return date }
    let (year, month) = self.month == 1 ? (self.year - 1, 12) : (self.year, self.month - 1)
    return (28...31).reversed().lazy
      .compactMap { CalendarDate(year: year, month: month, day: $0) }.first ?? self
  }
}

extension CalendarDate {
  /// The date of a day that spreadsheets number from 31 December 1899 on, with a 29 February 1900 too many.
  static func spreadsheetDay(_ day: Int) -> CalendarDate? {
    guard let zero = CalendarDate(year: 1899, month: 12, day: 30) else { return nil }
    let number = zero.number + day
    // A year has 365.2425 days; the guess is at most a year late.
    let years = max(1, Int(Double(number) / 365.2425) - 1)
    guard let start = CalendarDate(year: years, month: 3, day: 1) else { return nil }
    return start.advanced(by: number - start.number)
  }
}
