/// Money: what a replication costs, item by item.
extension Measure {
  static let money: [Measure] = [
    Measure(
      "cost.staff", .money, .lower, "paid hours · wage + overtime · wage · (overtimeFactor − 1)",
      basis: [.money], groupRule: .perReplication([.worth(.staff)])),
    cost("cost.telephone", "∫ lines of incoming calls · tariff", .telephone),
    cost(
      "cost.outbound", "∫ answered lines of callbacks · tariff + dials · outboundAttempt", .outbound
    ),
    cost("cost.ivr", "calls that enter the IVR · tariff", .ivr),
    cost("cost.sms", "Σ price of messages sent", .sms),
    Measure(
      "cost.outsourced", .money, .lower, "(S + callbacks + tickets) · pricePerCall",
      basis: [.money], groupRule: .perReplication([.worth(.outsourced)])),
    Measure(
      "cost.attrition", .money, .lower,
      "attrition.monthly · scheduled paid hours / (hoursPerWeek / 5 · daysPerMonth) · costPerLeaver",
      basis: [.money],
      groupRule: .perReplication([.worth(.attrition)])),
    cost("lostSales", "needs lost or not met · lostSale", .lostSales),
    Measure(
      "cost.total", .money, .lower,
      "staff + telephone + outbound + ivr + sms + outsourced + attrition + lostSales",
      basis: [.money], rule: .perReplication(Term.costs)),
    Measure(
      "cost.perNeed", .money, .lower, "cost.total / N", basis: [.money],
      rule: .ratio(Term.costs, Term.needs)),
    Measure(
      "customers.unmet", .customers, .lower, "needs lost or not met",
      rule: .perReplication(Term.lost + [.customers(.unresolved)])),
  ]

  private static func cost(_ id: String, _ formula: String, _ valuation: Valuation) -> Measure {
    Measure(
      id, .money, .lower, formula, basis: [.money], rule: .perReplication([.worth(valuation)]))
  }
}

extension Term {
  /// Every cost.
  static let costs = Valuation.costs.map { worth($0) }
}
