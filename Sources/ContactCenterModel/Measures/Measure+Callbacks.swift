/// Callbacks: accepted = served + abandoned on return + given up + expired + cancelled + pending.
extension Measure {
  static let callbacks: [Measure] = [
    number("callback.offered", "offered", .callbackOffered, .neither),
    number("callback.accepted", "accepted", .callbackAccepted, .neither),
    number("callback.reached", "customers reached", .callbackReached, .higher),
    number("callback.served", "served", .callbackServed, .higher),
    number("callback.abandoned", "abandoned on return", .callbackAbandoned, .lower),
    number("callback.givenUp", "given up", .callbackGivenUp, .lower),
    number("callback.expired", "expired", .callbackExpired, .lower),
    number("callback.cancelled", "cancelled", .callbackCancelled, .lower),
    number("callback.pending", "pending at the end", .callbackPending, .lower),
    Measure(
      "callback.atClose", .callbacks, .lower, "open at close / closes",
      rule: .ratio([.customers(.callbackAtClose)], [.closes])),
    share(
      "callback.uptake", "accepted / offered", .callbackAccepted, of: .callbackOffered, .neither),
    share(
      "callback.servedShare", "served / accepted", .callbackServed, of: .callbackAccepted, .higher),
    share(
      "callback.promiseKept", "tried in time / promises due", .callbackKept, of: .callbackDue,
      .higher),
    share(
      "callback.reachedInTime", "reached in time / promises due", .callbackReachedInTime,
      of: .callbackDue, .higher),
    Measure(
      "callback.delay", .seconds, .lower, "Σ acceptance to operator / served",
      rule: .ratio([.customers(.callbackDelay)], [.customers(.callbackServed)])),
    Measure(
      "callback.attempts", .number, .lower, "dials / callbacks dialled",
      rule: .ratio([.customers(.callbackDials)], [.customers(.callbackDialled)])),
    Measure(
      "callback.failedAttempts", .calls, .lower, "dials that reach nobody",
      rule: .perReplication([.customers(.callbackFailed)])),
    Measure(
      "callback.work", .hours, .lower, "∫ busy with callbacks, in hours",
      rule: .perReplication([.customers(.callbackWorkIntegral, 1.0 / 3600)])),
    Measure(
      "callback.outstanding", .callbacks, .lower, "∫ open callbacks / T", span: .openingHours,
      rule: .ratio([.customers(.outstandingIntegral)], [.duration])),
  ]

  private static func number(
    _ id: String, _ formula: String, _ count: CustomerCount, _ better: BetterDirection
  ) -> Measure {
    Measure(id, .callbacks, better, formula, rule: .perReplication([.customers(count)]))
  }

  private static func share(
    _ id: String, _ formula: String, _ count: CustomerCount, of whole: CustomerCount,
    _ better: BetterDirection
  ) -> Measure {
    Measure(
      id, .share, better, formula, rule: .ratio([.customers(count)], [.customers(whole)]))
  }
}
