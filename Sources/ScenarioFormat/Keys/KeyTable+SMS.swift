import ContactCenterModel

extension KeyTable {
  static let sms: [Key] = [
    Key(
      "delivered", .share, "Share of the messages that arrive; 99 % when left out.",
      "delivered: 95 %"),
    Key(
      "opened", .either([.share, .mapping(.opened)]),
      "Share of the messages that arrive whose link is opened; 90 % at once when left out.",
      "opened: {probability: 90 %, delay: {mean: 3 min}}"),
    Key(
      "price", .list(.mapping(.smsPrice)),
      "Prices by length, the shorter first; a longer message is charged in parts.",
      "price: [{upTo: 70, cost: 3}, {upTo: 670, cost: 30}]"),
    Key(
      "messages", .names(.mapping(.message)), required: true,
      "The messages, by name: those with a link to a web page, and one that announces a callback.",
      "messages: {faq: {accepted: 80 %, resolved: 55 %}}"),
    Key(
      "missedCall", .mapping(.missedCall), "The message that follows a call which nobody answered.",
      "missedCall: {message: sorry, after: [blocked], leadsTo: callback}"),
  ]

  static let opened: [Key] = [
    Key("probability", .share, required: true, "Share that is opened.", "probability: 90 %"),
    Key(
      "delay", .time,
      "Time from sending to opening; a time alone is the mean of an exponential distribution.",
      "delay: {mean: 3 min}"),
  ]

  static let smsPrice: [Key] = [
    Key(
      "upTo", .scalar(.wholeNumber(.positive)), required: true,
      "The longest message at this price.",
      "upTo: 70"),
    Key("cost", .number, required: true, "Price of a message, in the currency.", "cost: 3"),
  ]

  static let message: [Key] = [
    Key(
      "length", .scalar(.wholeNumber(.between(1, 100_000))), "Characters; 70 when left out.",
      "length: 68"),
    Key(
      "types", .list(.name), "The call types whose callers it is for; all when left out.",
      "types: [orders]"),
    Key(
      "offer", .condition,
      "When it is offered where the IVR or a rule would; always when left out.",
      "offer: any(busy, closed)"),
    Key(
      "accepted", .sharesByType,
      "Share of the callers who accept the offer, for all types or by type; 100 % when left out.",
      "accepted: 80 %"),
    Key("delivered", .share, "Where it differs from the other messages'.", "delivered: 85 %"),
    Key(
      "opened", .either([.share, .mapping(.opened)]), "Where it differs from the other messages'.",
      "opened: 70 %"),
    Key(
      "resolved", .sharesByType,
      "Share of those who open it whose need the web page meets, for all types or by type; none "
        + "when left out.", "resolved: {orders: 55 %, returns: 25 %}"),
    Key(
      "webTime", .time,
      "Time on the web page; a time alone is the mean of an exponential distribution.",
      "webTime: 4 min"),
    Key(
      "caller", .choice(["leaves", "stays"]),
      "Whether a caller who accepts hangs up (leaves, the default) or stays on the line until the "
        + "page has helped.", "caller: stays"),
    Key(
      "otherwise", .either([.share, .mapping(.otherwise)]),
      "How customers whom it did not help call again, perhaps by cause; as the call type says when "
        + "left out.", "otherwise: {probability: 60 %, delay: 10 min}"),
  ]

  /// The keys of a way to call again for all causes, and a way for each cause.
  static let otherwise: [Key] =
    repeatRule.map { Key($0.name, $0.shape, $0.documentation, $0.example) } + [
      Key(
        "notDelivered", .repeatRule, "The message did not arrive.",
        "notDelivered: {probability: 80 %, delay: 20 min}"),
      Key(
        "notOpened", .repeatRule, "It was not opened.",
        "notOpened: {probability: 30 %, delay: 1 h}"),
      Key(
        "notResolved", .repeatRule, "The web page did not help.",
        "notResolved: {probability: 60 %, delay: 5 min}"),
    ]

  static let missedCall: [Key] = [
    Key("message", .name, required: true, "The message.", "message: sorry"),
    Key(
      "after", .list(.choice(["blocked", "abandoned", "turnedAway", "disconnected"])),
      "The calls it follows; blocked and abandoned when left out.", "after: [blocked, turnedAway]"),
    Key(
      "leadsTo", .choice(MissedCallPath.allCases.map(\.rawValue)), required: true,
      "What those who open it and accept get: a callback, a ticket, or a web page.",
      "leadsTo: callback"),
  ]
}
