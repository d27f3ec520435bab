import ContactCenterModel
import Experiments

/// A center with some policies, measured beside the same center without.
struct PolicySide {
  var name: String
  var work: EngineWork
  /// Measures that count how often calls meet the policies.
  var encounters: [String]

  /// Runs all in turn, and shows what each takes, as a multiple of the first.
  static func show(_ title: String, _ sides: [PolicySide], rounds: Int) throws(BenchmarkError) {
    let trials = try Turns.run("policies", rounds: rounds, sides) {
      side throws(BenchmarkError) in side.work.outcome()
    }
    var table = Table(
      ["policies", "met by a call"] + Spread.heads + ["calls", "events", "more for each met"])
    for (place, side) in sides.enumerated() {
      let ratios = Spread(trials.map { $0[place].cost.user / $0[0].cost.user })
      table.add(side.row(trials[0][place].outcome, against: trials[0][0].outcome, ratios))
    }
    table.show(title)
  }

  /// "more for each met": user time beyond the first side's for each call that meets a policy, in calls of
  /// the first side.
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
