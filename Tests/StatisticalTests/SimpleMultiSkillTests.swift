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
    // The published occupancies seem to go on until the last call ends, while here agents go home when no
    // call waits. All 20 agents talk for 2.5 min on average at close, the last of them for
    // 2.5 min · Σ 1/k = 9 min. So the first group's 9 agents add 81 min to its 4,680, of which they talk
    // 22.5, the second's 11 add 99 to its 5,520, of which they talk 27.5: 0.89 becomes 0.0104 less and
    // 0.763 becomes 0.0086 less.
    outcome.agrees(
      "occupancy", withPublished: 0.881 + 0.0104, standardError: 0.0035 / 1.96, group: 0)
    outcome.agrees(
      "occupancy", withPublished: 0.88027 + 0.0104, standardError: 0.00353 / 1.96, group: 0)
    outcome.agrees(
      "occupancy", withPublished: 0.75902 + 0.0086, standardError: 0.00533 / 1.96, group: 1)
  }
}
