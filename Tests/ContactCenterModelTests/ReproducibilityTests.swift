import ContactCenterModel
import Experiments
import Probability
import Statistics
import Testing

/// The same scenario and seed give the same bits, however they are run.
@Suite struct ReproducibilityTests {
  private static let some = RandomScenario.numbers.filter { $0 % 5 != 0 }

  @Test(arguments: some)
  func `one thread and two give the same bits`(number: Int) async {
    let scenario = RandomScenario.make(number)
    let one = await Run.run(scenario, plan: RunPlan(seed: 4, replications: 8, threads: 1))
    let two = await Run.run(scenario, plan: RunPlan(seed: 4, replications: 8, threads: 2))
    #expect(one.records.map(\.bits) == two.records.map(\.bits))
    #expect(one.records.map(\.replication) == Array(0..<8))
  }

  @Test(arguments: some)
  func `a replication alone is the same as among others, in any order`(number: Int) {
    let scenario = RandomScenario.make(number)
    let simulator = Simulator(scenario)
    let upwards = (0..<4).map { simulator.run(replication: $0, seed: 4).bits }
    let downwards = (0..<4).reversed().map { simulator.run(replication: $0, seed: 4).bits }
    #expect(upwards == downwards.reversed())
    #expect(Simulator(scenario).run(replication: 3, seed: 4).bits == upwards[3])
  }

  @Test func `replications and seeds differ`() {
    let simulator = Simulator(RandomScenario.make(1))
    let first = simulator.run(replication: 0, seed: 4).typeCounts
    #expect(first != simulator.run(replication: 1, seed: 4).typeCounts)
    #expect(first != simulator.run(replication: 0, seed: 5).typeCounts)
  }
}
