import ContactCenterModel
import Experiments
import Testing

/// With every policy on, the same scenario and seed still give the same bits.
@Suite struct PolicyReproducibilityTests {
  @Test(arguments: RandomPolicyScenario.numbers)
  func `one thread and two give the same bits`(number: Int) async {
    let scenario = RandomPolicyScenario.make(number)
    let one = await Run.run(scenario, plan: RunPlan(seed: 4, replications: 6, threads: 1))
    let two = await Run.run(scenario, plan: RunPlan(seed: 4, replications: 6, threads: 2))
    #expect(one.records.map(\.bits) == two.records.map(\.bits))
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `a replication alone is the same as among others, in any order`(number: Int) {
    let scenario = RandomPolicyScenario.make(number)
    let simulator = Simulator(scenario)
    let upwards = (0..<4).map { simulator.run(replication: $0, seed: 4).bits }
    let downwards = (0..<4).reversed().map { simulator.run(replication: $0, seed: 4).bits }
    #expect(upwards == downwards.reversed())
    #expect(Simulator(scenario).run(replication: 3, seed: 4).bits == upwards[3])
  }

  @Test(arguments: RandomPolicyScenario.numbers)
  func `listening changes nothing`(number: Int) {
    let simulator = Simulator(RandomPolicyScenario.make(number))
    let silent = simulator.run(replication: 0, seed: 4)
    #expect(silent.bits == simulator.traced(replication: 0, seed: 4).record.bits)
  }

  @Test func `the scenarios use every way there is`() {
    // Else the laws that these scenarios keep would say nothing of a way never gone.
    var seen = [Double](repeating: 0, count: CustomerCount.allCases.count)
    for number in RandomPolicyScenario.numbers {
      let record = Simulator(RandomPolicyScenario.make(number)).run(replication: 0, seed: 4)
      for type in 0..<record.layout.types {
        for (index, count) in CustomerCount.allCases.enumerated() {
          seen[index] += abs(record.total(count, type: type))
        }
      }
    }
    // Repeats at once are cut where probabilities are 1, which these scenarios keep away from.
    for (count, amount) in zip(CustomerCount.allCases, seen) where count != .repeatsCut {
      #expect(amount > 0, "\(count)")
    }
  }
}
