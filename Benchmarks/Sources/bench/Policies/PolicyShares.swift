/// One policy, callbacks, offered to a growing share of the callers who have to wait.
struct PolicyShares {
  var place: Place

  private static let days = 10

  func show(rounds: Int) throws(BenchmarkError) {
    var sides = [
      PolicySide(name: "none", work: try work(0, [("callback", "null")]), encounters: [])
    ]
    for share in [0, 25, 50, 100] {
      sides.append(
        PolicySide(
          name: "callbacks for \(share) % of the callers", work: try work(share, []),
          encounters: ["callback.offered"]))
    }
    try PolicySide.show(
      "What a policy costs by the share of calls that meet it; medians of \(rounds)", sides,
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
