/// Customers: how needs end, whatever number of attempts they take.
extension Measure {
  static let customers: [Measure] =
    [
      needs("customers.needs", "N", Term.needs, .neither),
      needs("customers.served", "needs met by operators", Term.served, .higher),
      needs(
        "customers.served.calledBack", "needs met in a callback made as promised",
        [.customers(.calledBack)], .higher),
      needs(
        "customers.served.promiseBroken", "needs met after a broken promise",
        [.customers(.promiseBroken)], .lower),
      needs(
        "customers.contained", "needs met in the IVR or on the web", [.customers(.contained)],
        .higher),
      needs(
        "customers.unresolved", "needs served but not met", [.customers(.unresolved)], .lower),
      needs("customers.lost", "needs lost", Term.lost, .lower),
      lost("blocked", "needs lost after B", .lostBlocked),
      lost("abandoned", "needs lost after L or K", .lostAbandoned),
      lost("turnedAway", "needs lost after T", .lostTurnedAway),
      lost("disconnected", "needs lost after H", .lostDisconnected),
      lost("ivr", "needs lost after the IVR", .lostIVR),
      lost("sms", "needs lost after an SMS", .lostSMS),
      lost("callback", "needs lost after a callback", .lostCallback),
      needs("customers.open", "needs open at the end", [.customers(.stillOpen)], .lower),
      Measure(
        "customers.atClose", .customers, .lower, "needs open at close / closes",
        rule: .ratio([.customers(.openAtClose)], [.closes])),
      share("customers.served.share", "needs met by operators / N", Term.served, .higher),
      share(
        "customers.contained.share", "needs met in the IVR or on the web / N",
        [.customers(.contained)], .higher),
      share(
        "customers.unresolved.share", "needs served but not met / N", [.customers(.unresolved)],
        .lower),
      share("customers.lost.share", "needs lost / N", Term.lost, .lower),
      share(
        "customers.open.share", "needs open at the end / N", [.customers(.stillOpen)], .lower),
      Measure(
        "attempts.perNeed", .number, .lower, "attempts / N",
        rule: .ratio([.customers(.attempts)], Term.needs)),
      share(
        "need.answeredWithin", "needs with an operator in time / N",
        [.customers(.contactedWithin)], .higher),
    ]

  private static func needs(
    _ id: String, _ formula: String, _ terms: [Term], _ better: BetterDirection
  ) -> Measure {
    Measure(id, .customers, better, formula, rule: .perReplication(terms))
  }

  private static func lost(_ cause: String, _ formula: String, _ count: CustomerCount) -> Measure {
    needs("customers.lost." + cause, formula, [.customers(count)], .lower)
  }

  private static func share(
    _ id: String, _ formula: String, _ terms: [Term], _ better: BetterDirection
  ) -> Measure {
    Measure(id, .share, better, formula, rule: .ratio(terms, Term.needs))
  }
}
