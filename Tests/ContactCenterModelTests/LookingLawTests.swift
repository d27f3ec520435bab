import ContactCenterModel
import Probability
import Testing

/// What is only measured changes nothing that happens, and neither does the order of keys in a file.
@Suite struct LookingLawTests {
  @Test(arguments: RandomFairCenter.numbers)
  func `the goal of the service level changes nothing that happens`(number: Int) {
    let scenario = RandomFairCenter.make(number)
    let told = scenario.told()
    for within in [0, 35, 5_000] as [Double] {
      let other = scenario.changingTypes { $0.serviceLevel.within = within }
      #expect(firstDifference(told, other.told()) == nil)
    }
  }

  @Test(arguments: RandomFairCenter.numbers)
  func `the goal of the service level changes no calls that nothing else follows`(number: Int) {
    let scenario = RandomFairCenter.makePlain(number)
    let told = scenario.told()
    for within in [0, 5_000] as [Double] {
      let other = scenario.changingTypes { $0.serviceLevel.within = within }
      #expect(firstDifference(told, other.told()) == nil)
    }
  }

  @Test(arguments: RandomFairCenter.numbers)
  func `measures, predictions and strain change nothing that happens`(number: Int) {
    for scenario in [RandomFairCenter.makePlain(number), RandomFairCenter.make(number)] {
      let looking = scenario.changed(
        measuresPredictions: true, strain: OperatorStrain(angryWait: 20, angryAttempt: 2))
      let measured = looking.changingTypes {
        $0.shortAbandonment = 12
        $0.contactWithin = 40
        $0.lostSale = 1_000
      }
      #expect(firstDifference(scenario.told(), looking.told()) == nil)
      #expect(firstDifference(scenario.told(), measured.told()) == nil)
    }
  }

  @Test(arguments: RandomFairCenter.numbers)
  func `prices, wages, loyalty, attrition and targets change nothing that happens`(number: Int) {
    let scenario = RandomFairCenter.make(number)
    let dear = scenario.changed(
      groups: scenario.groups.map {
        var group = $0
        group.wage = 0.5
        return group
      },
      strain: OperatorStrain(
        stressOccupancy: 0.5, angryWait: 5, attrition: Attrition(monthly: 0.1, perStress: 2)),
      targets: [
        Target(address: MeasureAddress(Measure.named("asa")!), bound: .atMost(1)),
        Target(
          address: MeasureAddress(Measure.named("blocking")!), bound: .atMost(0.1), onDays: 0.9),
      ],
      tariffs: Tariffs(telephone: 1, outbound: 2, outboundAttempt: 10, ivr: 5, overtimeFactor: 3),
      loyalty: Loyalty(satisfied: [.servedAtOnce: 0.5], repurchaseSatisfied: 0.9, complains: 0.3))
    #expect(firstDifference(scenario.told(), dear.told()) == nil)
  }

  @Test(arguments: RandomFairCenter.numbers)
  func `the order of types, groups and sources changes nothing that happens`(number: Int) {
    for scenario in [RandomFairCenter.makePlain(number), RandomFairCenter.make(number)] {
      let told = scenario.told()
      for other in 0..<2 {
        #expect(firstDifference(told, scenario.shuffled(7 * number + other).told()) == nil)
      }
    }
  }

  @Test(arguments: RandomFairCenter.numbers)
  func `the order of lines, waiting rooms and nodes changes no number`(number: Int) {
    let scenario = RandomFairCenter.make(number)
    let other = scenario.reversingParts
    #expect(firstDifference(scenario.told(), other.told()) == nil)
    let (one, two) = (
      Simulator(scenario).run(replication: 0, seed: 5),
      Simulator(other).run(replication: 0, seed: 5)
    )
    #expect(one.digest(in: scenario) == two.digest(in: other))
    var changed = one
    changed.lineCounts[changed.lineCounts.count - 1] += 1
    #expect(one.digest(in: scenario) != changed.digest(in: scenario))
  }

  @Test(arguments: RandomFairCenter.numbers)
  func `each count stands where its type and group stand in the file`(number: Int) {
    let scenario = RandomFairCenter.make(number)
    let order = ScenarioOrder(
      types: scenario.callTypes.indices.reversed(), groups: scenario.groups.indices.reversed(),
      demands: Array(scenario.demands.indices))
    let one = Simulator(scenario).run(replication: 0, seed: 5)
    let reversed = scenario.inOrder(order)
    let other = Simulator(reversed).run(replication: 0, seed: 5)
    #expect(one.digest(in: scenario) == other.digest(in: reversed))
    for (place, before) in order.types.enumerated() {
      for count in TypeCount.allCases {
        #expect(one.total(count, type: before) == other.total(count, type: place))
      }
      let rows = 0..<one.layout.rows
      #expect(
        rows.allSatisfy {
          one.answeredWaits[before * rows.count + $0]
            == other.answeredWaits[place * rows.count + $0]
        })
    }
    for (place, before) in order.groups.enumerated() {
      for count in GroupCount.allCases {
        #expect(one.total(count, group: before) == other.total(count, group: place))
      }
    }
  }

  @Test func `an entry's shares may be listed in any order`() {
    func told(_ order: [Int]) -> [ToldContact] {
      var center = ScriptedCenter.pair(1)
      let shares = [0.3, 0.7].enumerated().map {
        DemandShare(type: CallTypeID($0.offset), share: $0.element)
      }
      center.source = .entry(name: "number", shares: order.map { shares[$0] })
      center.calls = (0..<20).map { ReplayedCall(time: Double(20 * $0)) }
      return center.scenario.told()
    }
    #expect(told([0, 1]) == told([1, 0]))
  }
}
