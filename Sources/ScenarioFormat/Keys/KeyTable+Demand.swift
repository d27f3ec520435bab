extension KeyTable {
  /// The ways to say how many calls come, one of which a call type or an entry has.
  static let demandSources = ["calls", "rate", "erlangs", "csv", "replay"]

  static let demand: [Key] = [
    Key(
      "calls", .list(.number), "Expected calls, a list with one number per planning interval.",
      "calls: [62, 84, 106, ...] with one number per interval, or rate: 120/h"),
    Key(
      "rate", .byInterval(.scalar(.rate)),
      "Expected calls per hour, minute, second or day, the same all day or by interval.",
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

  static let tableColumn: [Key] = [
    Key("file", .scalar(.file), required: true, "A CSV file with a header.", "file: volumes.csv"),
    Key(
      "column", .text, "The column's name in the header; not needed when there is only one.",
      "column: calls"),
    Key(
      "encoding", .choice(TextEncoding.allCases.map(\.rawValue)),
      "The file's encoding; UTF-8 or else CP932 (auto) when left out.", "encoding: cp932"),
  ]

  static let replay: [Key] = [
    Key(
      "file", .scalar(.file), required: true,
      "Times of calls, one a line, or a CSV file with a header of time, type, talk, wrapUp (or "
        + "handling) and patience.", "file: arrivals.csv"),
    Key(
      "encoding", .choice(TextEncoding.allCases.map(\.rawValue)),
      "The file's encoding; UTF-8 or else CP932 (auto) when left out.", "encoding: cp932"),
  ]

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
