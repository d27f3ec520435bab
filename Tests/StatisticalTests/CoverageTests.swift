import ContactCenterModel
import Experiments
import Probability
import QueueingTheory
import Statistics
import Testing

/// Whether an interval that promises 95 % holds the truth that often.
///
/// 1,000 experiments of 6 replications. The truth of a window in steady state is Erlang A's: the ratio
/// of expected counts, and the wait that 90 % of the answered and abandoned do not exceed. Between 921
/// and 975 intervals hold it with probability 0.9999 (binomial, 0.95). Would catch z for t (893 of
/// 1,000), 90 % for 95 % (900), and an error of calls taken as independent.
@Suite struct CoverageTests {
  private static let experiments = 1_000
  private static let holding = 921...975
  private static let agents = 10
  private static let rate = 0.05

  @Test func `intervals of 95 percent hold the truth in 95 percent of experiments`() async throws {
    let theory = try #require(
      ErlangA(
        arrivalRate: Self.rate, meanHandling: 180, agents: Self.agents, meanPatience: 120))
    let truths: [(id: String, value: Double)] = [
      ("serviceLevel.offered", theory.serviceLevels(within: 20).offered),
      ("asa", theory.meanWaitServed), ("abandonment", theory.abandoned),
      ("wait.p90", quantile(0.9, theory)), ("occupancy", theory.occupancy),
      ("queue.length", theory.meanQueue),
    ]
    var held = truths.map { _ in 0 }
    for experiment in 0..<Self.experiments {
      let outcome = await run(seed: 1_000 + UInt64(experiment))
      for (index, truth) in truths.enumerated() where holds(outcome, truth) { held[index] += 1 }
    }
    for (truth, count) in zip(truths, held) {
      #expect(Self.holding.contains(count), "\(truth.id): \(count) of \(Self.experiments)")
    }
  }

  private func run(seed: UInt64) async -> RunOutcome {
    let center = SteadySkillCenter(
      rates: [Self.rate],
      types: [SteadySkillCenter.type("calls", talk: .exponential(mean: 180), patience: 120)],
      groups: [SteadySkillCenter.group("team", agents: Self.agents, types: [0])])
    return await Run.run(
      center.scenario(SteadyState(warmUp: 2_000, length: 20_000)),
      plan: RunPlan(seed: seed, replications: 6, threads: 2))
  }

  private func holds(_ outcome: RunOutcome, _ truth: (id: String, value: Double)) -> Bool {
    guard let measure = Measure.named(truth.id) else { return false }
    let interval = outcome.estimate(MeasureAddress(measure)).estimate?.interval
    return interval?.contains(truth.value) ?? false
  }

  /// The wait that a share of the answered and abandoned do not exceed, by halving.
  private func quantile(_ share: Double, _ theory: ErlangA) -> Double {
    var (low, high) = (0.0, 10_000.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      let within = theory.serviceLevels(within: middle).abandonedPositive
      if within < share { low = middle } else { high = middle }
    }
    return high
  }
}
