/// What work does to operators: how it is spread among them, stress, anger and leaving.
extension Measure {
  static let operators: [Measure] = [
    Measure(
      "occupancy.agents.mean", .share, .neither, "Σ o / n over operators",
      groupRule: .ratio([.agents(.occupancySum)], [.agents(.agents)])),
    figure("occupancy.agents.spread", "√(Σ o² / n − (Σ o / n)²)", .spread, .lower),
    figure("occupancy.agents.highest", "highest o of an operator", .highest, .lower),
    figure("occupancy.agents.lowest", "lowest o of an operator", .lowest, .neither),
    Measure(
      "stress", .share, .lower, "∫ present under stress / ∫ (busy + available)",
      span: .openingHours, basis: [.strain], needsSchedule: true,
      groupRule: .ratio([.agents(.stressed)], [.agents(.present)])),
    Measure(
      "angryContacts", .number, .lower, "angry contacts / ∫ (busy + available), in hours",
      basis: [.strain],
      groupRule: .ratio([.agents(.angry)], [.agents(.present, 1.0 / 3600)])),
    Measure(
      "attrition.monthly", .share, .lower,
      "monthly × (1 + perStress·stress + perAngryContact·angryContacts), at most 1",
      basis: [.attrition], groupRule: .figure(.attrition)),
  ]

  private static func figure(
    _ id: String, _ formula: String, _ figure: OperatorFigure, _ better: BetterDirection
  ) -> Measure {
    Measure(id, .share, better, formula, groupRule: .figure(figure))
  }
}
