import ContactCenterModel
import Experiments
import Probability
import QueueingTheory
import Statistics
import Testing

/// Whether the intervals of what hardly ever happens hold the truth at least as often as promised.
///
/// One Erlang on six lines: B(6, 1) = 1/1957 of the calls are blocked, 0.07 in each window, 1.4 in an
/// experiment of 20 replications, and none at all in a quarter of the experiments. 500 experiments;
/// at least 95 % − 4.5 standard errors of their share must hold the truth, all of them may. Would
/// catch an interval from the spread alone: 0 ± 0 in a quarter of the experiments.
@Suite struct RareCoverageTests {
  private static let experiments = 500
  private static let blocking = 1.0 / 1957
  private static let calls = 0.07 * 1957

  @Test func `intervals of rare blocking hold the truth`() async throws {
    #expect(abs(ErlangB.blocking(servers: 6, load: 1) - Self.blocking) < 1e-12)
    let truths = [("calls.blocked", 0.07), ("blocking", Self.blocking)]
    var held = truths.map { _ in 0 }
    var nothing = 0
    for experiment in 0..<Self.experiments {
      let outcome = await run(seed: 5_000 + UInt64(experiment))
      for (index, (id, truth)) in truths.enumerated() {
        let measure = try #require(Measure.named(id))
        let figure = outcome.estimate(MeasureAddress(measure))
        if figure.numerator == 0, index == 0 { nothing += 1 }
        if figure.estimate?.interval?.contains(truth) ?? false { held[index] += 1 }
      }
    }
    // 475 − 4.5 √(500 · 0.95 · 0.05) = 453.1.
    for (truth, count) in zip(truths, held) {
      #expect(count >= 454, "\(truth.0): \(count) of \(Self.experiments)")
    }
    #expect(nothing > 50, "the test has power: nothing was blocked in \(nothing) experiments")
  }

  private func run(seed: UInt64) async -> RunOutcome {
    var type = SteadySkillCenter.type("calls", talk: .exponential(mean: 180))
    type.linePool = LinePoolID(0)
    var center = SteadySkillCenter(
      rates: [1.0 / 180], types: [type],
      groups: [SteadySkillCenter.group("team", agents: 6, types: [0])])
    center.linePools = [LinePool(name: "lines", lines: ByInterval(6))]
    return await Run.run(
      center.scenario(SteadyState(warmUp: 2_000, length: 180 * Self.calls)),
      plan: RunPlan(seed: seed, replications: 20, threads: 2))
  }
}
