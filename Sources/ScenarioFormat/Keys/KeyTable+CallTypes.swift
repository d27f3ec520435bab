extension KeyTable {
  static let callType: [Key] =
    demand + [
      Key(
        "handling", .either([.positiveDuration, .mapping(.handling)]), required: true,
        "Talk and after-call work; a time alone is the mean of exponential talk.",
        "handling: {talk: 3 min, wrapUp: 60 s}"),
      Key(
        "patience",
        .either([.choice(["endless"]), .positiveDuration, .mapping(.law)]),
        "How long callers are willing to wait; a time alone is the mean of an exponential "
          + "distribution. endless (the default): they never hang up.", "patience: 2 min"),
      Key(
        "announcement", .either([.duration, .mapping(.law)]),
        "Time between the answer by the system and the queue; a time alone is always the same.",
        "announcement: 14 s"),
      Key(
        "serviceLevel", .scalar(.serviceLevel),
        "The share of calls to answer within a time; 80 % in 20 s when left out.",
        "serviceLevel: 80 % in 20 s"),
      Key(
        "shortAbandonment", .duration,
        "Abandonments within this time are forgiven by net measures; 5 s when left out.",
        "shortAbandonment: 5 s"),
      Key(
        "priority", .scalar(.wholeNumber(.positive)),
        "Rank among waiting calls for a freed agent; 1 (the default) is served first.",
        "priority: 1"),
      Key(
        "aging", .positiveDuration,
        "Time of waiting that improves the priority of a waiting call by one rank; it stays when left "
          + "out.", "aging: 2 min"),
      Key(
        "balking", .either([.share, .list(.mapping(.balkingStep))]),
        "Probability that a caller who would have to wait leaves at once; or by the number waiting and the expected wait.",
        "balking: 5 %"),
      Key("queue", .mapping(.queue), "Limits of the type's own queue.", "queue: {capacity: 20}"),
    ] + policies

  static let handling: [Key] = [
    Key(
      "talk", .either([.positiveDuration, .mapping(.law)]), required: true,
      "Talk time, hold included; a time alone is the mean of an exponential distribution.",
      "talk: {distribution: lognormal, mean: 4 min, cv: 110 %}"),
    Key(
      "wrapUp", .either([.duration, .mapping(.law)]),
      "After-call work; a time alone is the mean of an exponential distribution.", "wrapUp: 45 s"),
  ]

  static let law: [Key] = [
    Key(
      "distribution", .choice(DistributionName.allCases.map(\.rawValue)),
      "The distribution of a time; exponential when only the mean is given (constant for an "
        + "announcement).", "distribution: lognormal"),
    Key("mean", .duration, "The mean.", "mean: 4 min"),
    Key("cv", .factor, "Standard deviation divided by mean.", "cv: 110 %"),
    Key(
      "shape", .scalar(.number(.positive)), "Shape of a gamma or Weibull distribution.",
      "shape: 0.8"),
    Key("scale", .positiveDuration, "Scale of a gamma or Weibull distribution.", "scale: 3 min"),
    Key(
      "phases", .scalar(.wholeNumber(.positive)), "Number of phases of an Erlang distribution.",
      "phases: 2"),
    Key("low", .duration, "Smallest value of a uniform or triangular distribution.", "low: 1 min"),
    Key("mode", .duration, "Most likely value of a triangular distribution.", "mode: 3 min"),
    Key("high", .duration, "Largest value of a uniform or triangular distribution.", "high: 9 min"),
    Key("median", .positiveDuration, "Median of a lognormal distribution.", "median: 3 min"),
    Key(
      "mu", .scalar(.number(.between(-100, 100))),
      "Mean of the natural logarithm of seconds of a lognormal distribution.", "mu: 5.2"),
    Key(
      "sigma", .number, "Standard deviation of the natural logarithm of a lognormal distribution.",
      "sigma: 0.9"),
    Key(
      "values", .list(.duration), "Values of an empirical distribution.", "values: [1 min, 3 min]"),
    Key(
      "weights", .list(.number), "Weights of the values, or of the parts of a mixture.",
      "weights: [3, 1]"),
    Key(
      "csv", .mapping(.table), "Values of an empirical distribution, a column of seconds.",
      "csv: {file: talk.csv, column: seconds}"),
    Key(
      "of", .list(.either([.positiveDuration, .mapping(.law)])), "The parts of a mixture.",
      "of: [2 min, 9 min]"),
    Key("shift", .scalar(.duration(.nonnegative)), "A time added to every value.", "shift: 10 s"),
    Key(
      "byInterval",
      .either([.listByInterval([.positiveDuration, .mapping(.law)]), .mapping(.intervalTable)]),
      "One entry per interval of arrival, or such a list for each day: a mean, everything else as said "
        + "beside, or a whole distribution; or the means from a table.",
      "byInterval: [2 min, 100 s, ...] with one entry per interval"),
  ]

  static let queue: [Key] = [
    Key(
      "capacity", .count, required: true, "How many may wait; the next is blocked.", "capacity: 20")
  ]

  static let linePool: [Key] = [
    Key(
      "lines", .either([.count, .listByInterval([.count]), .mapping(.intervalTable)]),
      required: true, "Lines, the same all day, by interval, or by day and interval.",
      "lines: 48"),
    Key("types", .list(.name), required: true, "The call types that use them.", "types: [orders]"),
  ]

  static let waitingRoom: [Key] = [
    Key(
      "types", .list(.name), required: true, "The call types that wait there.", "types: [orders]"),
    Key(
      "capacity", .count, required: true, "How many may wait; the next is blocked.", "capacity: 30"),
  ]
}
