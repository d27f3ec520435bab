import ContactCenterModel

extension KeyTable {
  /// The keys of a call type that say what becomes of customers besides being served.
  static let policies: [Key] = [
    Key(
      "queueRules", .list(.mapping(.queueRule)),
      "Ways out of the queue besides an operator and lost patience, tried in their order.",
      "queueRules: [{after: 5 min, do: message, for: 30 s}]"),
    Key(
      "again", .mapping(.again),
      "How customers whose need was not met call again, by cause; nobody does when left out.",
      "again: {abandoned: {probability: 40 %, delay: 12 min}, attempts: 4}"),
    Key(
      "resolved", .share,
      "First contact resolution: share of the services by an operator that meet the need; 100 % "
        + "when left out.", "resolved: 88 %"),
    Key(
      "lostSale", .number, "What a need that is never met costs, in the currency.",
      "lostSale: 5200"),
    Key(
      "contactWithin", .duration,
      "The time from the first queue entry to the first operator of the measure "
        + "need.answeredWithin; that of serviceLevel when left out.", "contactWithin: 5 min"),
  ]

  static let repeatRule: [Key] = [
    Key(
      "probability", .share, required: true, "Share of the customers who call again.",
      "probability: 40 %"),
    Key(
      "delay", .time,
      "Time to the next call; a time alone is the mean of an exponential distribution. At once "
        + "when left out.", "delay: 12 min"),
    Key("as", .name, "The call type of the next call where it is another one.", "as: complaints"),
    Key(
      "channel", .choice(["call", "ticket"]),
      "Whether the customer calls again (call, the default) or writes (ticket).", "channel: ticket"),
    Key(
      "waitsForOpening", .yesNo,
      "Whether who would call outside opening hours waits for the next opening, from where the "
        + "delay counts; no when left out.", "waitsForOpening: yes"),
  ]

  static let again: [Key] =
    causes.map { Key($0.name, .repeatRule, $0.documentation, "\($0.name): \($0.example)") } + [
      Key(
        "attempts", .either([.scalar(.wholeNumber(attempts)), .choice(["unlimited"])]),
        "The most attempts of one need, the first included; unlimited when left out.",
        "attempts: 4"),
      Key(
        "nextAttempt", .mapping(.nextAttempt), "What later attempts have of the first.",
        "nextAttempt: {patience: same, handlingFactor: 90 %}"),
    ]

  private static let attempts = ValueRange.between(1, Double(Again.mostAttempts))

  /// What brings customers to call again; `sms` stands for all three causes of an SMS.
  private static let causes: [(name: String, documentation: String, example: String)] = [
    (
      "blocked", "After a busy line or a full queue; it needs a delay.",
      "{probability: 70 %, delay: 4 min}"
    ),
    ("abandoned", "After hanging up while waiting.", "{probability: 40 %, delay: 12 min}"),
    (
      "turnedAway", "After calling outside opening hours.",
      "{probability: 60 %, delay: 30 min, waitsForOpening: yes}"
    ),
    ("disconnected", "After being disconnected at close or by a rule of the queue.", "50 %"),
    ("ivr", "After leaving the IVR with the need unmet.", "{probability: 50 %, delay: 2 min}"),
    (
      "sms",
      "After an SMS that did not help: for smsNotDelivered, smsNotOpened and "
        + "smsNotResolved where they are not given.", "{probability: 60 %, delay: 10 min}"
    ),
    ("smsNotDelivered", "After an SMS that did not arrive.", "{probability: 80 %, delay: 20 min}"),
    ("smsNotOpened", "After an SMS that was not opened.", "{probability: 30 %, delay: 1 h}"),
    ("smsNotResolved", "After a web page that did not help.", "{probability: 60 %, delay: 5 min}"),
    (
      "callbackMissed", "After a callback that did not reach the customer or never came.",
      "{probability: 50 %, delay: 1 h}"
    ),
    (
      "unresolved", "After a service that did not meet the need.",
      "{probability: 12 %, delay: 1 day}"
    ),
  ]

  static let nextAttempt: [Key] = [
    Key(
      "patience", .choice(["same", "redrawn"]),
      "Whether it is that of the first attempt or drawn anew (redrawn, the default).",
      "patience: same"),
    Key(
      "patienceFactor", .timeFactor,
      "Patience of each later attempt as a multiple of the one before.", "patienceFactor: 80 %"),
    Key(
      "handling", .choice(["same", "redrawn"]),
      "Whether a later service takes the times drawn for the first, or new ones (redrawn, the "
        + "default).", "handling: same"),
    Key(
      "handlingFactor", .timeFactor,
      "Handling of every service after the first as a multiple.", "handlingFactor: 90 %"),
  ]
}
