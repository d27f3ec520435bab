import ContactCenterModel
import Experiments
import Testing

/// A published multi-skill center.
///
/// Would catch a wrong order of groups or of waiting calls (the good calls of the types trade places),
/// types with day factors of their own (the spread of totals halves, their mean abandonment falls), and
/// service by the period of answer instead of arrival.
@Suite struct SimpleMultiSkillTests {
  @Test func `three types and two groups do as published`() async throws {
    let outcome = await Run.run(
      try SimpleMultiSkill.scenario(), plan: RunPlan(seed: 1, replications: 5_000, threads: 2))
    checkTotals(outcome)
    for (type, periods) in SimpleMultiSkill.published.enumerated() {
      for (period, good) in periods.enumerated() {
        let again = SimpleMultiSkill.replicated[type][period]
        outcome.agrees(
          "calls.answeredWithin", withPublished: good.value, standardError: good.halfWidth / 1.96,
          type: type, row: period + 1)
        outcome.agrees(
          "calls.answeredWithin", withPublished: again.value,
          standardError: again.halfWidth / 1.96, type: type, row: period + 1)
      }
    }
  }

  private func checkTotals(_ outcome: RunOutcome) {
    outcome.agrees("calls.answered", withPublished: 4_297.305, standardError: 27.155 / 1.96)
    outcome.agrees("calls.answered", withPublished: 4_297.58, standardError: 26.617 / 1.96)
    outcome.agrees("calls.abandoned", withPublished: 910.335, standardError: 34.202 / 1.96)
    outcome.agrees("calls.abandoned", withPublished: 915.031, standardError: 34.959 / 1.96)
    outcome.agrees(
      "serviceLevel.abandonedIgnored", withPublished: 0.501, standardError: 0.0075 / 1.96)
    outcome.agrees(
      "serviceLevel.abandonedIgnored", withPublished: 0.50136, standardError: 0.00812 / 1.96)
  }

  /// In the published program agents stay until the last call ends, here they go home when none waits. So
  /// the calls are followed one by one, and the time that agents stand idle after close is added.
  @Test func `agents who stay until the last call ends are as occupied as published`() throws {
    let scenario = try SimpleMultiSkill.scenario()
    let days = (0..<2_000).map { StayingAgents(scenario, replication: $0) }
    for (group, error, published) in [
      (0, 0.0035, 0.881), (0, 0.00353, 0.88027), (1, 0.00533, 0.75902),
    ] {
      let ours = StayingAgents.occupancy(days, group: group)
      let theirs = error / 1.96
      let together = (ours.error * ours.error + theirs * theirs).squareRoot()
      #expect(abs(ours.value - published) <= 4.5 * together, "\(ours), published \(published)")
      #expect(ours.error < theirs)
    }
  }
}
