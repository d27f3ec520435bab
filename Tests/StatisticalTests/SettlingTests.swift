import ContactCenterModel
import Experiments
import QueueingTheory
import Statistics
import Testing

/// Independent replications of a steady state whose warm-up is too short say so, and others do not.
///
/// 10 agents at 9 Erl with calls of 300 s: the number of calls in the center takes hours to come to what it will
/// be. The mean wait of 100 replications is set against Erlang C.
@Suite struct SettlingTests {
  private static let (agents, load, talk) = (10, 9.0, 300.0)

  /// How many of 60 experiments note a warm-up that is too short, and how many intervals hold the exact mean wait.
  private func experiments(
    warmUp: Double, length: Double
  ) async throws -> (noted: Int, holding: Int) {
    let rate = Self.load / Self.talk
    let theory = try #require(
      ErlangC(arrivalRate: rate, meanHandling: Self.talk, agents: Self.agents))
    let asa = MeasureAddress(try #require(Measure.named("asa")))
    var (noted, holding) = (0, 0)
    for seed in 0..<60 {
      let outcome = await LongRun(
        rate: rate, talk: Self.talk, agents: Self.agents,
        steady: SteadyState(warmUp: warmUp, length: length)
      ).run(replications: 100, seed: 1_000 + UInt64(seed))
      if try #require(outcome.settling).isTooShort { noted += 1 }
      let interval = outcome.estimate(asa).estimate?.interval
      if interval?.contains(theory.meanWait) ?? false { holding += 1 }
    }
    return (noted, holding)
  }

  @Test func `where waits are far too short, nearly all runs note the warm-up`() async throws {
    // 40 minutes: the queue is still short, whether the window is long or a minute.
    for length in [60, 7_200] as [Double] {
      let found = try await experiments(warmUp: 2_400, length: length)
      #expect(found.holding <= 30, "\(found)")
      #expect(found.noted >= 50, "\(found)")
    }
  }

  @Test func `after a long warm-up little is noted and intervals hold`() async throws {
    let found = try await experiments(warmUp: 64_000, length: 7_200)
    #expect(found.noted <= 6, "\(found)")
    // 95 % of 60 are 57; 4.5 standard errors less are 49.
    #expect(found.holding >= 49, "\(found)")
  }
}
