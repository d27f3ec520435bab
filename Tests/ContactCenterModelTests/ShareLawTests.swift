import ContactCenterModel
import Statistics
import Testing

/// No share exceeds its whole: of no type, group, node, interval or day, and not in total, in any replication.
@Suite struct ShareLawTests {
  /// Random centers: a sample, or, where everything is to be proved, several hundreds.
  static let numbers = 0..<(isProving ? 400 : 60)

  @Test(arguments: numbers) func `with every policy on`(number: Int) {
    check(RandomPolicyScenario.make(number))
  }

  @Test(arguments: numbers) func `in a plain center`(number: Int) {
    check(RandomScenario.make(number))
  }

  @Test(arguments: numbers) func `with shifts and a backlog`(number: Int) {
    check(RandomFairCenter.make(number))
  }

  @Test(arguments: numbers) func `with shifts and a backlog in a plain center`(number: Int) {
    check(RandomFairCenter.makePlain(number))
  }

  @Test(arguments: numbers) func `with a backlog of every kind`(number: Int) {
    check(RandomPolicyScenario.make(number).withBacklog())
  }

  @Test func `with overtime past midnight`() {
    check(SeveralDaysTests.overtimePastMidnight.scenario)
  }

  private func check(_ scenario: Scenario) {
    let simulator = Simulator(scenario)
    let addresses = Self.shares.flatMap { Self.addresses(of: $0, in: scenario) }
    for replication in 0..<2 {
      let record = simulator.run(replication: replication, seed: 6)
      for (address, above, below) in addresses {
        let part = record.sum(above, of: address, in: scenario)
        let whole = record.sum(below, of: address, in: scenario)
        let rounding = 1e-9 * max(1, abs(whole))
        #expect(part >= -rounding, "\(address.measure.id) of \(address): \(part)")
        #expect(part <= whole + rounding, "\(address.measure.id) of \(address): \(part)/\(whole)")
      }
    }
  }

  /// Measures whose values are shares of one sum in another.
  private static let shares = Measure.all.filter { $0.unit == .share }

  private typealias Place = (MeasureAddress, [Term], [Term])

  /// Every address of a measure in every breakdown, with what stands above and below its line.
  private static func addresses(of measure: Measure, in scenario: Scenario) -> [Place] {
    let total = MeasureAddress(measure)
    var places = parts(of: measure.rule ?? measure.groupRule, [total], in: scenario)
    if measure.appliesToTypes {
      let types = scenario.callTypes.indices.map { MeasureAddress(measure, type: CallTypeID($0)) }
      places += parts(of: measure.rule, types, in: scenario)
    }
    if measure.appliesToGroups {
      let groups = scenario.groups.indices.map { MeasureAddress(measure, group: AgentGroupID($0)) }
      places += parts(of: measure.groupRule, groups, in: scenario)
    }
    let nodes = scenario.ivr?.nodes.indices ?? 0..<0
    if measure.appliesToNodes {
      places += parts(
        of: measure.nodeRule, nodes.map { MeasureAddress(measure, node: IVRNodeID($0)) },
        in: scenario)
    }
    return places
  }

  /// The same addresses, and those of their days, intervals, and intervals of days.
  private static func parts(
    of rule: MeasureRule?, _ whole: [MeasureAddress], in scenario: Scenario
  ) -> [Place] {
    guard case .ratio(let above, let below) = rule else { return [] }
    let layout = RecordLayout(scenario)
    let parts: [PartOfDay] =
      [.before] + (1...layout.intervals).map { .interval($0) } + [.after]
    let days = scenario.horizon.days == nil ? [] : Array(1...layout.days)
    var found: [Place] = []
    for address in whole {
      found.append((address, above, below))
      for day in [nil] + days.map(Optional.some) {
        for part in [nil] + parts.map(Optional.some) {
          var place = address
          if address.measure.appliesToDays { place.day = day }
          if address.measure.appliesToIntervals { place.interval = part }
          found.append((place, above, below))
        }
      }
    }
    return found
  }
}
