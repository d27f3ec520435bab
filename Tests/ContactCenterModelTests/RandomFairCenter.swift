import ContactCenterModel
import Probability

/// The centers of `RandomPolicyScenario`, or without policies of `RandomScenario`, with what makes fair
/// queues hard besides: ageing priorities, balking by the announced wait, more groups of equal preference,
/// and names in another order than the file has.
struct RandomFairCenter {
  /// A few of them always, all where `KORYO_PROVE` is set.
  static let numbers = 0..<(isProving ? 330 : 60)

  private var random: SeededGenerator
  private let base: Scenario
  private let number: Int

  /// The center of a number.
  static func make(_ number: Int) -> Scenario {
    var maker = RandomFairCenter(number, RandomPolicyScenario.make(number))
    return maker.scenario()
  }

  /// The center of a number in which nothing happens but calls.
  static func makePlain(_ number: Int) -> Scenario {
    var maker = RandomFairCenter(number, RandomScenario.make(number))
    return maker.scenario()
  }

  private init(_ number: Int, _ base: Scenario) {
    random = SeededGenerator(seed: UInt64(number) &* 15_485_863 &+ 41)
    self.base = base
    self.number = number
  }

  private mutating func scenario() -> Scenario {
    let letters = ["m", "c", "x", "a"]
    let types = base.callTypes.enumerated().map { index, plain in
      var type = plain
      type.name = letters[index]
      if random.chance(0.2) { type.aging = Double(30 + 30 * random.below(4)) }
      if random.chance(0.2) {
        type.balking.append(BalkingStep(waiting: 1, expectedWait: 60, probability: 0.3))
      }
      return type
    }
    var groups = base.groups
    while groups.count < 4, random.chance(0.5) { groups.append(groups[random.below(groups.count)]) }
    for index in groups.indices { groups[index].name = ["k", "b", "y", "e"][index] }
    return base.changed(types: types, groups: groups.map { varied($0) })
  }

  /// Skills under conditions and others with a wait; some groups have fewer agents.
  private mutating func varied(_ plain: AgentGroup) -> AgentGroup {
    var group = plain
    for index in group.skills.indices {
      if random.chance(0.15) { group.skills[index].preference = 1 + random.below(3) }
      if random.chance(0.15) {
        group.skills[index].condition = .compare(
          .expectedWait, random.pick([.above, .atLeast]), Double(random.below(4)) * 20)
      }
      if random.chance(0.1) {
        group.skills[index].condition = .compare(.queueLength, .atLeast, Double(random.below(3)))
      }
    }
    return group
  }
}

extension Scenario {
  /// The same center with types, groups and sources in an order of a number's own.
  func shuffled(_ number: Int) -> Scenario {
    var random = SeededGenerator(seed: UInt64(number) &* 32_452_843 &+ 7)
    func order(_ count: Int) -> [Int] {
      var rest = Array(0..<count)
      return (0..<count).map { _ in rest.remove(at: random.below(rest.count)) }
    }
    return inOrder(
      ScenarioOrder(
        types: order(callTypes.count), groups: order(groups.count), demands: order(demands.count)))
  }
}
