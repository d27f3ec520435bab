import ContactCenterModel

extension KeyTable {
  static let balkingStep: [Key] = [
    Key("waiting", .count, "From so many callers in the queue on.", "waiting: 10"),
    Key("expectedWait", .duration, "From such an expected wait on.", "expectedWait: 2 min"),
    Key(
      "probability", .share, required: true, "Probability to leave at once.", "probability: 30 %"),
  ]

  static let queueRule: [Key] = [
    Key(
      "after", .duration,
      "After so long in the queue; when the call has found that it must wait when left out.",
      "after: 5 min"),
    Key(
      "when", .condition, "Only if this holds at that moment; always when left out.",
      "when: queueLength >= 5"),
    Key(
      "do", .choice(QueueWord.allCases.map(\.rawValue)), required: true,
      "Offer to leave a message, which becomes a ticket (message), an SMS (sms) or a callback; end "
        + "the call (disconnect); or let another group take it, too (overflow).", "do: message"),
    Key(
      "accepted", .share, "message: share of the callers who leave one; 100 % when left out.",
      "accepted: 30 %"),
    Key(
      "for", .time,
      "message: how long callers speak; a time alone is always the same. 30 s when left out.",
      "for: 30 s"),
    Key("message", .name, "sms: which one.", "message: faq"),
    Key(
      "to", .name,
      "overflow: the group, which comes after all others in preference.", "to: reserve"),
  ]
}

/// What a rule of the queue does.
enum QueueWord: String, CaseIterable {
  case message, sms, callback, disconnect, overflow

  /// The keys that it has besides `after`, `when` and `do`.
  var keys: [String] {
    switch self {
    case .message: ["accepted", "for"]
    case .sms: ["message"]
    case .callback, .disconnect: []
    case .overflow: ["to"]
    }
  }
}
