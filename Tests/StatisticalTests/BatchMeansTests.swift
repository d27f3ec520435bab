import ContactCenterModel
import Experiments
import QueueingTheory
import Statistics
import Testing

/// One long run in batches against exact values, with the warm-up that MSER-5 finds.
///
/// Would catch calls counted in the wrong batch, slices lost between batches, a batch taken for the
/// whole window, the empty start left in.
@Suite struct BatchMeansTests {
  @Test func `one long run by batch means agrees with Erlang C`() async throws {
    // 200,000 h of the center of ErlangCTests in a single run: 4 calls a minute of 3 min, 14 agents.
    let theory = try #require(ErlangC(arrivalRate: 4.0 / 60, meanHandling: 180, agents: 14))
    let run = LongRun(
      rate: 4.0 / 60, talk: 180, agents: 14,
      steady: SteadyState(warmUp: .automatic, length: 1.8e8, batches: 30))
    let outcome = await run.run(seed: 41)
    outcome.agrees(with: [
      "delayed": theory.probabilityOfWaiting, "asa": theory.meanWait,
      "queue.length": theory.meanQueue, "occupancy": theory.occupancy,
      "serviceLevel.offered": theory.serviceLevel(within: 20),
    ])
    #expect(outcome.batching?.isCorrelated == false)
    #expect(outcome.batching?.isSettled == true)
  }

  @Test func `one long run by batch means agrees with Erlang A`() async throws {
    let theory = try #require(
      ErlangA(arrivalRate: 0.05, meanHandling: 180, agents: 10, meanPatience: 120))
    let run = LongRun(
      rate: 0.05, talk: 180, agents: 10, patience: 120,
      steady: SteadyState(warmUp: .automatic, length: 4e7, batches: 30))
    await run.run(seed: 42).agrees(with: [
      "serviceLevel.offered": theory.serviceLevels(within: 20).offered,
      "asa": theory.meanWaitServed, "abandonment": theory.abandoned,
      "queue.length": theory.meanQueue, "occupancy": theory.occupancy,
    ])
  }

  @Test func `MSER-5 takes the empty start out of a busy center, and nothing else does`()
    async throws
  {
    // M/M/10 at 90 %: its memory is of the order of 180 / (10 (1 − √0.9)²) = 7,000 s, and a run of
    // 60,000 s that begins empty has too few delayed calls on the average. 2,400 runs together see that.
    let theory = try #require(ErlangC(arrivalRate: 0.05, meanHandling: 180, agents: 10))
    var run = LongRun(
      rate: 0.05, talk: 180, agents: 10,
      steady: SteadyState(warmUp: .fixed(0), length: 60_000, batches: 10))
    let whole = try await delayed(run)
    let bias = whole.value - theory.probabilityOfWaiting
    #expect(bias < -4.5 * whole.error, "\(whole)")
    run.steady = SteadyState(warmUp: .automatic, length: 60_000, batches: 10)
    let cut = try await delayed(run)
    #expect(abs(cut.value - theory.probabilityOfWaiting) < 4.5 * cut.error, "\(cut)")
  }

  /// The share of calls that wait in 2,400 runs; the error is that between runs, for ten batches of so
  /// short a run are not independent.
  private func delayed(_ run: LongRun) async throws -> (value: Double, error: Double) {
    let outcome = await run.run(replications: 2_400, seed: 43)
    let measure = try #require(Measure.named("delayed"))
    guard case .ratio(let above, let below)? = outcome.sample(MeasureAddress(measure)) else {
      throw NoRatio()
    }
    let sums = { (values: [Double]) in
      stride(from: 0, to: values.count, by: 10).map { values[$0..<$0 + 10].reduce(0, +) }
    }
    let estimate = RatioEstimator.estimate(
      numerators: sums(above), denominators: sums(below), confidence: 0.95)
    return (try #require(estimate).value, try #require(estimate?.standardError))
  }

  private struct NoRatio: Error {}
}
