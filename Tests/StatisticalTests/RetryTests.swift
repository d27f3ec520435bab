import ContactCenterModel
import Experiments
import Probability
import Testing

/// Callers who hang up and call again later.
///
/// Would catch a second attempt that waits with what patience the first had left, a delay that begins at
/// the arrival instead of the hang-up, and waits of several attempts taken for one.
@Suite struct RetryTests {
  private static let patience = 300.0
  private static let delay = 600.0

  private func run(_ row: RetryRow) async -> RunOutcome {
    var type = SteadySkillCenter.type(
      "calls", talk: .exponential(mean: row.handling), patience: Self.patience)
    var again = Again()
    again[.abandoned] = Repeat(probability: 0.2, delay: .exponential(mean: Self.delay))
    type.again = again
    let center = SteadySkillCenter(
      rates: [0.01], types: [type],
      groups: [SteadySkillCenter.group("agent", agents: 1, types: [0])])
    return await center.run(calls: 1.2e6)
  }

  @Test(arguments: RetryRow.all)
  func `one in five of those who hang up calls again after ten minutes`(row: RetryRow) async {
    let outcome = await run(row)
    outcome.agrees(with: [
      "queue.length": row.waiting, "abandonment": row.abandonment,
      "load.operators": row.inCenter - row.waiting,
    ])
    outcome.ratioAgrees("wait of a customer", with: row.waitPerCustomer) {
      (
        $0.window(.waitAnswered) + $0.window(.waitAbandoned),
        $0.window(.arrived) - $0.window(.repeatAbandoned)
      )
    }
    outcome.ratioAgrees("customers between attempts", with: row.orbit) {
      ($0.window(.repeatAbandoned) * Self.delay, $0.durations[1])
    }
    #expect(abs(row.published - row.abandonment) <= 0.03 * row.abandonment, "published, coarsely")
  }
}
