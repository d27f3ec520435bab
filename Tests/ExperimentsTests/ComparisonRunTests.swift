import ContactCenterModel
import Experiments
import Synchronization
import Testing

/// Running scenarios side by side.
@Suite struct ComparisonRunTests {
  private let scenarios = [InventedPair.scenario(), InventedPair.scenario(agents: 6)]

  private func plan(
    _ measures: [String] = ["serviceLevel.offered", "asa", "abandonment"],
    toDecide: [String] = [], replications: Int = 20, most: Int = 60, threads: Int = 1
  ) -> ComparisonPlan {
    ComparisonPlan(
      seed: 3, replications: replications, threads: threads,
      measures: measures.map(NamedAddress.of), toDecide: toDecide.map(NamedAddress.of),
      mostReplications: most)
  }

  @Test func `pairing reduces the variance of real differences`() async throws {
    let outcome = await Comparison.run(
      [InventedPair.scenario(), InventedPair.scenario(talk: 105)], plan: plan(replications: 40))
    for difference in outcome.differences[0] {
      #expect(try #require(difference.varianceReduction) > 3)
    }
  }

  @Test func `a scenario does not differ from itself`() async {
    let outcome = await Comparison.run([scenarios[0], scenarios[0]], plan: plan())
    for difference in outcome.differences[0] {
      #expect(difference.interval == 0...0 && difference.verdict == .same)
    }
  }

  @Test func `each scenario gives what it gives alone`() async {
    let outcome = await Comparison.run(scenarios, plan: plan())
    for (scenario, run) in zip(scenarios, outcome.runs) {
      let alone = await Run.run(scenario, plan: RunPlan(seed: 3, replications: 20))
      #expect(run.records.map(\.typeCounts) == alone.records.map(\.typeCounts))
    }
  }

  @Test func `threads do not matter`() async {
    let one = await Comparison.run(scenarios, plan: plan(toDecide: ["asa"], replications: 5))
    for threads in [2, 3, 8] {
      let many = await Comparison.run(
        scenarios, plan: plan(toDecide: ["asa"], replications: 5, threads: threads))
      #expect(many.looks == one.looks)
      #expect(many.differences[0].map(\.interval) == one.differences[0].map(\.interval))
    }
  }

  @Test func `replications end at the first look that decides`() async throws {
    let outcome = await Comparison.run(
      scenarios, plan: plan(toDecide: ["asa"], replications: 4, most: 60))
    let looks = outcome.plan.looks
    #expect(looks == [4, 6, 9, 14, 21, 32, 48, 60])
    #expect(outcome.isDecided && outcome.looks < looks.count)
    #expect(outcome.runs[0].records.count == looks[outcome.looks - 1])
    // One look earlier the verdict was open.
    let before = looks[outcome.looks - 2]
    let earlier = ComparisonOutcome(
      scenarios, plan: outcome.plan,
      records: outcome.runs.map { Array($0.records.prefix(before)) }, looks: outcome.looks - 1)
    #expect(!earlier.isDecided)
  }

  @Test func `what cannot be decided ends with the budget and says so`() async {
    // So many operators that nobody has waited yet in either.
    let pair = [InventedPair.scenario(agents: 40), InventedPair.scenario(agents: 41)]
    let outcome = await Comparison.run(
      pair, plan: plan(["asa"], toDecide: ["asa"], replications: 10, most: 20))
    #expect(outcome.runs.map(\.records.count) == [20, 20])
    #expect(!outcome.isDecided && !outcome.wasInterrupted)
    #expect(outcome.undecided[0].map(\.address) == [.of("asa")])
  }

  @Test(arguments: [1, 2], [0, 1, 7, 20])
  func `an interrupted comparison keeps about as much of each scenario`(
    threads: Int, limit: Int
  ) async {
    let asked = Mutex(0)
    let outcome = await Comparison.run(
      scenarios, plan: plan(replications: 50, threads: threads),
      isCancelled: {
        asked.withLock {
          $0 += 1
          return $0 > limit
        }
      })
    let counts = outcome.runs.map(\.records.count)
    #expect(outcome.wasInterrupted)
    #expect(counts.reduce(0, +) == limit && counts[0] - counts[1] == limit % 2)
    for run in outcome.runs {
      #expect(run.records.map(\.replication) == Array(0..<run.records.count))
    }
  }

  @Test func `it is told where the demand differs`() async throws {
    let more = InventedPair.scenario(calls: 33)
    let outcome = await Comparison.run([scenarios[0], scenarios[1], more], plan: plan())
    #expect(outcome.findings(on: 1).demand == nil)
    let demand = try #require(outcome.findings(on: 2).demand)
    #expect(demand.second > demand.first)
    #expect(outcome.findings(on: 2).deflection == nil)
  }
}
