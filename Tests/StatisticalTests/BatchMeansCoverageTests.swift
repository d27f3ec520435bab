import ContactCenterModel
import Experiments
import QueueingTheory
import Statistics
import Testing

/// Whether intervals by batch means hold the truth as often as they promise.
///
/// 1,000 experiments of a single run of M/M/10+M from the empty start, with the warm-up that MSER-5
/// finds and 20 batches. Such a center forgets within about the mean patience, 120 s; batches of 8,000 s
/// are then correlated by about 120 / 8,000, which makes intervals 1.5 % too narrow: 95 % become 94.6 %.
/// Between 916 and 972 intervals hold the truth then with probability 0.9999 (binomial, 0.946).
@Suite struct BatchMeansCoverageTests {
  private static let experiments = 1_000
  private static let holding = 916...972

  private func run(_ batch: Double, experiment: Int) async -> RunOutcome {
    await LongRun(
      rate: 0.05, talk: 180, agents: 10, patience: 120,
      steady: SteadyState(warmUp: .automatic, length: 20 * batch, batches: 20)
    ).run(seed: 5_000 + UInt64(experiment))
  }

  private func truths() throws -> [(id: String, value: Double)] {
    let theory = try #require(
      ErlangA(arrivalRate: 0.05, meanHandling: 180, agents: 10, meanPatience: 120))
    return [
      ("serviceLevel.offered", theory.serviceLevels(within: 20).offered),
      ("asa", theory.meanWaitServed), ("abandonment", theory.abandoned),
      ("occupancy", theory.occupancy), ("queue.length", theory.meanQueue),
    ]
  }

  private func holds(_ outcome: RunOutcome, _ truth: (id: String, value: Double)) -> Bool {
    guard let measure = Measure.named(truth.id) else { return false }
    let interval = outcome.estimate(MeasureAddress(measure)).estimate?.interval
    return interval?.contains(truth.value) ?? false
  }

  @Test func `intervals by batch means hold the truth nearly as often as they promise`()
    async throws
  {
    let truths = try truths()
    var held = truths.map { _ in 0 }
    var told = 0
    for experiment in 0..<Self.experiments {
      let outcome = await run(8_000, experiment: experiment)
      for (index, truth) in truths.enumerated() where holds(outcome, truth) { held[index] += 1 }
      if outcome.batching?.isCorrelated == true { told += 1 }
    }
    // By chance in 5 %, and in a little more for what correlation there is.
    #expect((22...105).contains(told), "\(told)")
    for (truth, count) in zip(truths, held) {
      #expect(Self.holding.contains(count), "\(truth.id): \(count) of \(Self.experiments)")
    }
  }

  @Test func `batches too short to be independent are told apart`() async throws {
    // Batches of 100 s: intervals hold the truth far too seldom, and most runs say why.
    let truth = try truths()[4]
    var (held, told) = (0, 0)
    for experiment in 0..<Self.experiments {
      let outcome = await run(100, experiment: experiment)
      if holds(outcome, truth) { held += 1 }
      if outcome.batching?.isCorrelated == true { told += 1 }
    }
    #expect(held < 850, "\(held)")
    #expect(told > 500, "\(told)")
  }
}
