/// What each policy of a mail-order center costs, and all of them together.
struct PolicyCosts {
  var place: Place

  private static let days = 20

  func show(rounds: Int) throws(BenchmarkError) {
    var sides: [PolicySide] = [try side("none", with: [])]
    for policy in Policy.allCases { sides.append(try side(policy.rawValue, with: [policy])) }
    sides.append(try side("all", with: Policy.allCases))
    try PolicySide.show(
      "What policies of a mail-order center cost, user time against none; medians of \(rounds)",
      sides, rounds: rounds)
  }

  private func side(_ name: String, with policies: [Policy]) throws(BenchmarkError) -> PolicySide {
    PolicySide(
      name: name,
      work: try EngineWork(
        place.scenario("policies"), replications: Self.days,
        Policy.allCases.filter { !policies.contains($0) }.flatMap(\.absence)),
      encounters: policies.map(\.encounters))
  }
}
