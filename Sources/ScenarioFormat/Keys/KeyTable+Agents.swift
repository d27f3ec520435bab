import ContactCenterModel

extension KeyTable {
  static let group: [Key] = [
    Key(
      "skills", .either([.list(.name), .names(.mapping(.skill))]),
      "The call types that the group handles; all when left out.", "skills: [orders, returns]"),
    Key(
      "staff", .either([.heads, .listByInterval([.heads]), .mapping(.intervalTable)]),
      "Productive agents, the same all day, by interval, or by day and interval; rounded to whole agents, "
        + "and paid so.",
      "staff: 10"),
    Key(
      "shifts", .list(.mapping(.shift)), "Shifts, instead of staff.",
      "shifts: [{heads: 10, from: 9:00, to: 18:00}]"),
    Key(
      "shrinkage", .scalar(.share(.between(0, 0.99))),
      "Share of paid time lost besides the breaks listed: productive = scheduled * (1 - shrinkage).",
      "shrinkage: 12 %"),
    Key(
      "rounding", .choice(StaffRounding.allCases.map(\.rawValue)),
      "How fractions of agents become whole ones: nearest (the default), or chance, anew for each day and "
        + "replication, so that means are right.", "rounding: chance"),
    weekdays("agents", example: "weekdays: {saturday: 50 %}"),
    Key(
      "wage", .scalar(.price(per: 3600, orBare: true)), "Pay of an agent, per hour.",
      "wage: 1900/h"),
    Key(
      "pricePerCall", .number, "Price of each call that the group takes, as an outsourcer asks.",
      "pricePerCall: 350"),
  ]

  static let intervalTable: [Key] = [
    Key(
      "csv", .mapping(.table), required: true, "A value per interval from a column of a CSV file.",
      "csv: {file: staff.csv, column: team}")
  ]

  static let skill: [Key] = [
    Key(
      "preference", .scalar(.wholeNumber(.positive)),
      "Rank of this group for the type's calls, 1 (the default) first; equal ranks are one pool.",
      "preference: 2"),
    Key(
      "after", .duration, "Only for calls that have waited so long (timed overflow).",
      "after: 40 s"),
    Key(
      "when", .condition, "Only while this holds (conditional overflow); always when left out.",
      "when: expectedWait > 90 s"),
    Key(
      "priority", .scalar(.wholeNumber(.positive)),
      "Rank of the type's waiting calls for this group's agents; the type's own when left out.",
      "priority: 1"),
    Key(
      "speed", .timeFactor, "Times are divided by this; 100 % when left out.",
      "speed: 85 %"),
    Key(
      "handling", .either([.positiveDuration, .mapping(.handling)]),
      "Talk and after-call work where they differ from the type's.", "handling: 5 min"),
  ]

  static let shift: [Key] = [
    Key(
      "heads", .heads, required: true,
      "Scheduled agents, each a person with this shift and these breaks.", "heads: 14"),
    Key("from", .timeOfDay, required: true, "Start of the shift.", "from: 9:00"),
    Key(
      "to", .timeOfDay, required: true,
      "End of the shift; past midnight count on: 30:00 is six in the morning.", "to: 18:00"),
    Key("breaks", .list(.mapping(.pause)), "Breaks.", "breaks: [{at: 12:00, for: 60 min}]"),
    shiftDays,
  ]

  static let pause: [Key] = [
    Key(
      "at", .timeOfDay, required: true,
      "Start of the break; past midnight count on: 26:00 is two in the morning.", "at: 12:00"),
    Key("for", .positiveDuration, required: true, "Length of the break.", "for: 60 min"),
    Key("paid", .scalar(.yesNo), "Whether it is paid; false when left out.", "paid: true"),
    Key(
      "keep", .choice(BreakRule.allCases.map(\.rawValue)),
      "What stays as planned of a break that a contact delays: its length (the default), or its end.",
      "keep: end"),
  ]
}
