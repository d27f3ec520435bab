import ContactCenterModel
import Experiments

/// A center without some policies, and the same center with them.
struct PolicyPair {
  var name: String
  var without: EngineWork
  var with: EngineWork
  /// Measures that count how often calls meet the policies.
  var encounters: [String]

  /// Runs the sides of each pair in turn, and shows what the policies take.
  static func show(
    _ title: String, _ pairs: [PolicyPair], rounds: Int
  ) throws(BenchmarkError) {
    var table = Table(
      ["policies", "met by a call"] + Spread.heads + ["calls", "events", "more for each met"])
    for pair in pairs {
      let rows = try Turns.run(pair.name, rounds: rounds, [pair.without, pair.with]) {
        work throws(BenchmarkError) in work.outcome()
      }
      let ratios = Spread(rows.map { $0[1].cost.user / $0[0].cost.user })
      table.add(pair.row(rows[0][1].outcome, against: rows[0][0].outcome, ratios))
    }
    table.show("\(title), user time, medians of \(rounds) pairs")
  }

  /// "More for each met" is the user time beyond that without policies, for each call that meets them, in
  /// calls without policies.
  private func row(
    _ outcome: RunOutcome, against base: RunOutcome, _ ratios: Spread
  ) -> [String] {
    let calls = base.value("calls.arrived")
    let met = encounters.reduce(0) { $0 + outcome.value($1) } / calls
    return [name, met.rounded(to: 2)] + ratios.cells + [
      (outcome.value("calls.arrived") / calls).rounded(to: 2),
      (Self.events(outcome) / Self.events(base)).rounded(to: 2),
      met > 0 ? ((ratios.median - 1) / met).rounded(to: 2) : "–",
    ]
  }

  private static func events(_ outcome: RunOutcome) -> Double {
    outcome.records.reduce(0) { $0 + Double($1.events) }
  }
}
