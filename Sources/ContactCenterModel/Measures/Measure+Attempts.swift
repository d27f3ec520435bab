/// Attempts: calls as fresh or repeated ones, and their ways past an operator.
extension Measure {
  static let attempts: [Measure] =
    [
      Measure(
        "calls.fresh", .calls, .neither, "A − repeats", rule: .perReplication(Term.fresh)),
      Measure(
        "calls.repeated", .calls, .lower, "repeats", rule: .perReplication(Term.repeats)),
      attempts("calls.repeated.blocked", "repeats after B", .repeatBlocked, .lower),
      attempts("calls.repeated.abandoned", "repeats after L or K", .repeatAbandoned, .lower),
      attempts("calls.repeated.turnedAway", "repeats after T", .repeatTurnedAway, .lower),
      attempts(
        "calls.repeated.disconnected", "repeats after H", .repeatDisconnected, .lower),
      attempts("calls.repeated.ivr", "repeats after the IVR", .repeatIVR, .lower),
      attempts("calls.repeated.sms", "repeats after an SMS", .repeatSMS, .lower),
      attempts("calls.repeated.callback", "repeats around a callback", .repeatCallback, .lower),
      attempts(
        "calls.repeated.unresolved", "repeats after a service", .repeatUnresolved, .lower),
      attempts("calls.leftForCallback", "D(callback)", .leftForCallback, .neither),
      attempts("calls.leftForSMS", "D(SMS)", .leftForSMS, .neither),
      attempts("calls.leftMessage", "M", .leftMessage, .neither),
      attempts("calls.endedInIVR", "E", .ivrEnded, .neither),
      attempts("calls.transferred", "calls that came from another type", .transferredIn, .neither),
      attempts(
        "calls.transferredAway", "calls that went to another type", .transferredOut, .neither),
    ]

  private static func attempts(
    _ id: String, _ formula: String, _ count: CustomerCount, _ better: BetterDirection
  ) -> Measure {
    Measure(id, .calls, better, formula, rule: .perReplication([.customers(count)]))
  }
}
