import ContactCenterModel
import Probability

/// The centers of `RandomPolicyScenario`, or without policies of `RandomScenario`, with what makes fair
/// queues hard besides: ageing priorities, balking by the announced wait, more groups of equal preference,
/// persons of shifts, a backlog, and names in another order than the file has.
struct RandomFairCenter {
  /// A few of them always, all where `KORYO_PROVE` is set; one of ten is a steady state, which some laws say
  /// nothing of.
  static let numbers = 0..<(isProving ? 374 : 60)

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
    groups = groups.map { varied($0) }
    guard let days = base.horizon.days else { return base.changed(types: types, groups: groups) }
    for index in groups.indices where random.chance(0.4) {
      groups[index].staffing = shifts(days)
    }
    let backlog = types.indices.filter { _ in random.chance(0.2) }.map { type in
      Backlog(
        type: CallTypeID(type), calls: random.below(4), waited: Double(random.below(5)) * 10,
        callbacks: base.callback == nil ? 0 : random.below(2))
    }
    return base.changed(types: types, groups: groups, backlog: backlog)
  }

  /// A few shifts, the same on every day of opening, with breaks and fractions of persons.
  private mutating func shifts(_ days: PlanningDays) -> StaffingPlan {
    let step = days.day.interval / 3
    let (open, close) = (days.day.open, days.day.close)
    let lines = (0..<2 + random.below(3)).map { line -> Shift in
      let from = open + Double(random.below(9)) * step
      let to = min(close + step, from + Double(4 + random.below(12)) * step)
      let pause = ShiftBreak(
        at: from + 2 * step, length: step / 2, isPaid: random.chance(0.3),
        keeps: random.pick(BreakRule.allCases))
      return Shift(
        line: line, from: from, to: to, heads: random.pick([1, 2, 3, 1.5]),
        breaks: random.chance(0.6) ? [pause] : [])
    }
    let all = days.openDays.flatMap { day in
      lines.map { $0.moved(by: Double(day) * PlanningDays.length) }
    }
    return StaffingPlan(
      shifts: all, shrinkage: random.pick([0, 0, 0.2]),
      rounding: random.pick(StaffRounding.allCases))
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

extension Shift {
  /// The same so much later.
  func moved(by seconds: Double) -> Shift {
    var shift = self
    (shift.from, shift.to) = (from + seconds, to + seconds)
    for index in shift.breaks.indices { shift.breaks[index].at += seconds }
    return shift
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
