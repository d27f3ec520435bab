import ContactCenterModel

extension KeyTable {
  private static let weekdays = Weekday.allCases.map(\.rawValue)

  static let horizon: [Key] = [
    Key(
      "days", .scalar(.wholeNumber(.between(1, 366))),
      "How many days in a row one run covers; 1 when left out.", "days: 14"),
    Key(
      "from", .either([.choice(weekdays), .scalar(.date)]),
      "The day of the week of the first day, or its date; needed where anything differs by the day of the "
        + "week.", "from: 2026-04-06"),
    Key(
      "before", .choice(["cycle", "none"]),
      "Whether the shift of the evening before the first day is there where it goes on into opening hours "
        + "(cycle, the default), or not.", "before: none"),
  ]

  static let weekdayHours: [Key] = weekdays.map {
    Key(
      $0, .either([.choice(["closed"]), .mapping(.hours)]), "The hours on this day, or closed.",
      "\($0): {open: 10:00, close: 15:00}")
  }

  static let hours: [Key] = [
    Key(
      "open", .timeOfDay,
      "Opening time of such a day, the start of an interval; as on other days "
        + "when left out.", "open: 10:00"),
    Key(
      "close", .timeOfDay,
      "Closing time of such a day, the end of an interval; as on other days when "
        + "left out.", "close: 15:00"),
  ]

  static let weekdayFactors: [Key] = weekdays.map {
    Key($0, .factor, "Multiplies on this day; 100 % when left out.", "\($0): 60 %")
  }

  static let outsideHours: [Key] = [
    Key("from", .timeOfDay, required: true, "Start of the time outside hours.", "from: 18:00"),
    Key(
      "to", .timeOfDay, required: true,
      "End of the time outside hours; past midnight count on.", "to: 22:00"),
    Key("calls", .number, required: true, "Expected calls on one day.", "calls: 30"),
  ]

  /// What calls and staff have where they differ by the day of the week.
  static func weekdays(_ of: String, example: String) -> Key {
    Key(
      "weekdays", .mapping(.weekdayFactors), "Multipliers on \(of) by the day of the week.", example
    )
  }

  /// The days of the week on which a shift is worked.
  static let shiftDays = Key(
    "days", .list(.choice(weekdays)), "The days of the week of the shift; all when left out.",
    "days: [monday, friday]")
}
