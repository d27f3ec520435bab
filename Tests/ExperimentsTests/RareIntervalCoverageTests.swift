import ContactCenterModel
import Experiments
import Probability
import Statistics
import Testing

/// Intervals of what hardly ever happens promise at least 95 %, and keep it.
///
/// 2,000 experiments of 20 days, each of 100 calls of which 0.2 are lost on the average: none at all in
/// 2 % of the experiments, four as a rule. At least 1,867 must hold the truth (binomial, 0.95, but for
/// 1 in 2,000); they are wider than they must be, and may all hold it.
@Suite struct RareIntervalCoverageTests {
  private static let lost = 0.002

  @Test(arguments: [("abandonment", lost), ("calls.abandoned", 100 * lost)])
  func `the truth is held`(id: String, truth: Double) {
    let held = (0..<2_000).count { experiment in
      outcome(experiment).estimate(.of(id)).estimate?.interval?.contains(truth) == true
    }
    #expect(held >= 1_867, "\(held)")
  }

  @Test func `the mirrored share is held as well`() {
    let held = (0..<2_000).count { experiment in
      let figure = outcome(experiment).estimate(.of("serviceLevel.offered"))
      return figure.estimate?.interval?.contains(1 - Self.lost) == true
    }
    #expect(held >= 1_867, "\(held)")
  }

  @Test func `the spread alone would not hold it`() {
    let held = (0..<2_000).count { experiment in
      let lost = days(experiment)
      return Tally(lost).interval(confidence: 0.95)?.contains(100 * Self.lost) == true
    }
    #expect(held < 1_867, "\(held)")
  }

  private func outcome(_ experiment: Int) -> RunOutcome {
    let lost = days(experiment)
    var run = InventedRun(within: lost.map { 100 - $0 })
    for day in lost.indices { run.days[day].abandoned = lost[day] }
    return run.outcome
  }

  /// Calls lost on each of twenty days.
  private func days(_ experiment: Int) -> [Double] {
    let chance = Chance(seed: 77, replication: UInt32(experiment))
    return (0..<20).map { day in
      let who = Who(source: 0, day: UInt16(day), interval: 0, ordinal: 0)
      var stream = chance.stream(who, .patience)
      return Double((0..<100).count { _ in stream.uniform() < Self.lost })
    }
  }
}
