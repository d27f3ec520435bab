import ContactCenterModel
import Testing

/// Whatever else goes on in a center, a group with several shifts is the same as equally preferred groups with
/// one shift each.
@Suite struct PersonPolicyPropertyTests {
  @Test(arguments: RandomFairCenter.numbers)
  func `with every policy on, several days and conditions, contacts go the same ways`(number: Int) {
    for center in [RandomFairCenter.makePlain(number), RandomFairCenter.make(number)] {
      guard let pair = ShiftsTogetherAndApart(center, number) else { continue }
      let (together, apart) = (pair.together.told(), pair.apart.told())
      #expect(firstDifference(together.map(\.anonymous), apart.map(\.anonymous)) == nil)
    }
  }

  @Test(arguments: RandomFairCenter.numbers)
  func `with every policy on, hours are the same`(number: Int) {
    guard let pair = ShiftsTogetherAndApart(RandomFairCenter.make(number), number) else { return }
    let together = Simulator(pair.together).run(replication: 0, seed: 5)
    let apart = Simulator(pair.apart).run(replication: 0, seed: 5)
    // The highest and the lowest operator are those of each group.
    for count in GroupCount.allCases where ![.occupancyHighest, .occupancyLowest].contains(count) {
      let sum = pair.groupsApart.reduce(0) { $0 + apart.total(count, group: $1) }
      #expect(abs(together.total(count, group: pair.group) - sum) < 1e-6, "\(count)")
    }
  }
}

/// A center one group of which has several shifts of whole persons on each of its days, and the same with a
/// group for each of these shifts.
struct ShiftsTogetherAndApart {
  let together: Scenario
  let apart: Scenario
  /// The group with several shifts, and in the other center those that stand for it.
  let group: Int
  let groupsApart: Range<Int>

  /// `nil` for a steady state, which has no shifts.
  init?(_ center: Scenario, _ number: Int) {
    guard let days = center.horizon.days else { return nil }
    var random = SeededGenerator(seed: UInt64(number) &* 49_979_687 &+ 11)
    let center = center.changed(agentChoice: .longestIdle)
    let shifts = Self.shifts(days, &random)
    let chosen = random.below(center.groups.count)
    func team(_ name: String, _ shifts: [Shift]) -> AgentGroup {
      var team = center.groups[chosen]
      team.name = name
      team.staffing = StaffingPlan(
        shifts: days.openDays.flatMap { day in
          shifts.map { $0.moved(by: Double(day) * PlanningDays.length) }
        })
      return team
    }
    let name = center.groups[chosen].name
    var (one, several) = (center.groups, center.groups)
    one[chosen] = team(name, shifts)
    several.replaceSubrange(
      chosen...chosen, with: shifts.enumerated().map { team("\(name) \($0)", [$1]) })
    together = center.changed(groups: one)
    apart = center.changed(groups: several)
    group = chosen
    groupsApart = chosen..<chosen + shifts.count
  }

  /// Shifts in the order by which persons are numbered; some end after close.
  private static func shifts(
    _ days: PlanningDays, _ random: inout SeededGenerator
  ) -> [Shift] {
    let step = days.day.interval / 3
    let shifts = (0..<2 + random.below(4)).map { line -> Shift in
      let from = days.day.open + Double(random.below(12) - 1) * step
      let to = from + Double(4 + random.below(10)) * step
      return Shift(
        line: line, from: from, to: to, heads: Double(1 + random.below(2)),
        breaks: random.breaks(from: from, to: to, step: step))
    }
    return StaffingPlan(shifts: shifts).shifts.sorted { $0.line < $1.line }
  }
}

extension ToldContact {
  /// The same without the name of the agent.
  fileprivate var anonymous: ToldContact {
    var contact = self
    contact.agent = nil
    return contact
  }
}
