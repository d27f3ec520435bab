/// What each policy of a mail-order center costs, and all of them together.
struct PolicyCosts {
  var place: Place

  private static let days = 20

  func show(rounds: Int) throws(BenchmarkError) {
    var pairs: [PolicyPair] = []
    for policy in Policy.allCases { pairs.append(try pair(policy.rawValue, with: [policy])) }
    pairs.append(try pair("all", with: Policy.allCases))
    try PolicyPair.show(
      "What policies of a mail-order center cost against none", pairs, rounds: rounds)
  }

  private func pair(_ name: String, with policies: [Policy]) throws(BenchmarkError) -> PolicyPair {
    PolicyPair(
      name: name, without: try center(with: []), with: try center(with: policies),
      encounters: policies.map(\.encounters))
  }

  private func center(with policies: [Policy]) throws(BenchmarkError) -> EngineWork {
    try EngineWork(
      place.scenario("policies"), replications: Self.days,
      Policy.allCases.filter { !policies.contains($0) }.flatMap(\.absence))
  }
}
