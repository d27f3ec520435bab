/// One policy, callbacks, offered to a growing share of the callers who have to wait.
struct PolicyShares {
  var place: Place

  private static let days = 10

  func show(rounds: Int) throws(BenchmarkError) {
    var pairs: [PolicyPair] = []
    for share in [0, 25, 50, 75, 100] {
      pairs.append(
        PolicyPair(
          name: "callbacks for \(share) % of the callers",
          without: try work(share, [("callback", "null")]), with: try work(share, []),
          encounters: ["callback.offered"]))
    }
    try PolicyPair.show(
      "What a policy costs by the share of calls that meet it, against none", pairs,
      rounds: rounds)
  }

  private func work(
    _ share: Int, _ values: [(String, String)]
  ) throws(BenchmarkError) -> EngineWork {
    let shares = "{offered: \(share) %, notOffered: \(100 - share) %}"
    return try EngineWork(
      place.scenario("callback-share"), replications: Self.days,
      [("entries.main.shares", shares)] + values)
  }
}
