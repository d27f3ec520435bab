import ContactCenterModel
import Experiments
import Probability

/// Long runs of M/M/n or M/M/n+M, started empty.
struct LongRun {
  /// Calls per second.
  var rate: Double
  /// Mean seconds.
  var talk: Double
  var agents: Int
  var patience: Double?
  var steady: SteadyState

  func run(replications: Int = 1, seed: UInt64) async -> RunOutcome {
    let center = SteadySkillCenter(
      rates: [rate],
      types: [
        SteadySkillCenter.type("calls", talk: .exponential(mean: talk), patience: patience)
      ],
      groups: [SteadySkillCenter.group("team", agents: agents, types: [0])])
    return await Run.run(
      center.scenario(steady), plan: RunPlan(seed: seed, replications: replications, threads: 2))
  }
}
