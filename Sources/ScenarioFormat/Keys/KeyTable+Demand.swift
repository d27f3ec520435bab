extension KeyTable {
  /// The ways to say how many calls come, one of which a call type or an entry has.
  static let demandSources = ["calls", "rate", "erlangs", "csv", "replay"]

  static let demand: [Key] = [
    Key(
      "calls", .either([.listByInterval([.number]), .mapping(.dayTotal)]),
      "Expected calls, a list with one number per planning interval, or such a list for each day; or a day's "
        + "total with its profile.",
      "calls: [62, 84, 106, ...] with one number per interval, or rate: 120/h"),
    Key(
      "rate", .byInterval(.scalar(.rate)),
      "Expected calls per hour, minute, second or day, the same all day, by interval, or by day and interval.",
      "rate: 120/h"),
    Key(
      "erlangs", .byInterval(.number),
      "Offered load; the calls are this divided by the mean handling time of the interval (before "
        + "scale.handling).", "erlangs: 9.5"),
    Key(
      "csv", .mapping(.table), "Expected calls per interval from a column of a CSV file.",
      "csv: {file: volumes.csv, column: calls}"),
    Key(
      "replay", .either([.scalar(.file), .mapping(.replay)]),
      "A list of calls to repeat, with their times and perhaps their types, talk, wrap-up and "
        + "patience in seconds.", "replay: arrivals.csv"),
    Key(
      "shape", .choice(["constant", "linear"]),
      "How the rate goes within an interval: constant (the default), or in straight lines that "
        + "keep each interval's volume.", "shape: linear"),
    Key(
      "variability", .either([.choice(["poisson", "fixed"]), .mapping(.variability)]),
      "How the calls of an interval vary: at random (poisson, the default), exactly as expected "
        + "(fixed), or with a random factor besides.", "variability: {perInterval: 20 %}"),
    weekdays("calls", example: "weekdays: {monday: 130 %, saturday: 60 %}"),
    Key(
      "outsideHours", .list(.mapping(.outsideHours)),
      "Calls outside opening hours, on every day of the horizon.",
      "outsideHours: [{from: 18:00, to: 22:00, calls: 30}]"),
  ]

  static let dayTotal: [Key] = [
    Key(
      "perDay", .either([.number, .list(.number)]), required: true,
      "Expected calls in the opening hours of a day, or a list with those of each day.",
      "perDay: 1000"),
    Key(
      "profile", .either([.listByInterval([.number]), .mapping(.intervalTable)]),
      "What the intervals have of it, as weights; the same for all when left out.",
      "profile: [1, 3, 5, 4, ...] with one number per interval"),
  ]

  static let variability: [Key] = [
    Key(
      "perInterval", .scalar(.factor(.between(0, 10))), required: true,
      "Coefficient of variation of a gamma factor of mean 1 on each interval's calls.",
      "perInterval: 20 %")
  ]

  static let entry: [Key] =
    demand + [
      Key(
        "shares", .names(.share), required: true,
        "What the calls want: the share of each call type; they sum to 100 %.",
        "shares: {orders: 60 %, returns: 40 %}")
    ]

  static let tableColumn: [Key] =
    [
      Key(
        "file", .scalar(.file), required: true, "A CSV file with a header.", "file: volumes.csv"),
      Key(
        "column", .text,
        "The column's name in the header; not needed when there is only one, or when the columns' names are "
          + "times or days.", "column: calls"),
    ] + tableForms + [durations]

  static let replay: [Key] =
    [
      Key(
        "file", .scalar(.file), required: true,
        "Times of calls, one a line, or a CSV file with a header of time, type, talk, wrapUp (or "
          + "handling) and patience.", "file: arrivals.csv")
    ] + tableForms + [durations]

  /// What tables need said where they do not say it themselves.
  private static let tableForms: [Key] = [
    Key(
      "where", .columns(.text), "Only rows with these texts in these columns.",
      "where: {queue: orders}"),
    Key(
      "encoding", .choice(TextEncoding.allCases.map(\.rawValue)),
      "The file's encoding; UTF-8, UTF-16 or else CP932 (auto) when left out.", "encoding: cp932"),
    Key(
      "decimal", .choice(DecimalSign.allCases.map(\.rawValue)),
      "The decimal sign of its numbers; found out when left out, where it is plain.",
      "decimal: comma"),
    Key(
      "dates", .choice(DateOrder.allCases.map(\.rawValue)),
      "The order of day (d), month (m) and year (y) in its dates; needed for dates such as 04/01/2021.",
      "dates: dmy"),
    Key(
      "times", .choice(BareTime.allCases.map(\.rawValue)),
      "What bare numbers mean in its column of times; seconds after midnight when left out, in a list of "
        + "calls.", "times: dayFractions"),
    Key(
      "utcOffset", .scalar(.duration(.between(-50_400, 50_400))),
      "By how much the center's clock is ahead of UTC; needed for times that end in Z.",
      "utcOffset: 9 h"),
  ]

  private static let durations = Key(
    "durations", .choice(BareDuration.allCases.map(\.rawValue)),
    "What bare numbers mean in its lengths of time; seconds when left out.",
    "durations: milliseconds")

  static let dayFactor: [Key] = [
    Key(
      "distribution", .choice(["gamma", "lognormal"]), "Its distribution; gamma when left out.",
      "distribution: gamma"),
    Key(
      "cv", .scalar(.factor(.between(0, 10))), required: true, "Its coefficient of variation.",
      "cv: 12 %"),
    Key(
      "correlation", .share,
      "How far the sources of demand share it: 100 % (the default) is one factor for all.",
      "correlation: 100 %"),
  ]
}
