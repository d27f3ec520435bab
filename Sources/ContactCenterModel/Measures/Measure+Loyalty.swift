/// What customers are expected to do after their needs have ended.
extension Measure {
  static let loyalty: [Measure] = [
    expected("customers.satisfied", .customers, "Σ ended · satisfied", .satisfied, .higher),
    expected(
      "customers.dissatisfied", .customers, "Σ ended · (1 − satisfied)", .dissatisfied, .lower),
    Measure(
      "repurchase", .share, .higher, "expected to buy again / (N − open)", basis: [.loyalty],
      rule: .ratio([.worth(.rebuyers)], Term.needs + [.customers(.stillOpen, -1)])),
    Measure(
      "repurchase.value", .money, .higher, "expected to buy again · value",
      basis: [.loyalty, .money], rule: .perReplication([.worth(.repurchases)])),
    expected("wordOfMouth", .people, "dissatisfied · dissatisfiedTells", .toldOfBad, .lower),
    expected("wordOfMouth.good", .people, "satisfied · satisfiedTells", .toldOfGood, .higher),
  ]

  private static func expected(
    _ id: String, _ unit: MeasureUnit, _ formula: String, _ valuation: Valuation,
    _ better: BetterDirection
  ) -> Measure {
    Measure(
      id, unit, better, formula, basis: [.loyalty], rule: .perReplication([.worth(valuation)]))
  }
}
