/// Written requests.
extension Measure {
  static let tickets: [Measure] = [
    number("tickets.created", "created", .ticketsCreated, .neither),
    number("tickets.worked", "worked on", .ticketsWorked, .higher),
    number("tickets.pending", "pending at the end", .ticketsPending, .lower),
    Measure(
      "tickets.atClose", .tickets, .lower, "pending at close / closes",
      rule: .ratio([.customers(.ticketsAtClose)], [.closes])),
    Measure(
      "tickets.delay", .seconds, .lower, "Σ creation to work / worked on",
      rule: .ratio([.customers(.ticketDelay)], [.customers(.ticketsWorked)])),
    Measure(
      "tickets.work", .hours, .neither, "∫ busy with tickets, in hours",
      rule: .perReplication([.customers(.ticketWorkIntegral, 1.0 / 3600)])),
  ]

  private static func number(
    _ id: String, _ formula: String, _ count: CustomerCount, _ better: BetterDirection
  ) -> Measure {
    Measure(id, .tickets, better, formula, rule: .perReplication([.customers(count)]))
  }
}
