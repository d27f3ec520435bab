import DiscreteEvents

/// The operators of all groups: who is at work, who of them is idle, and who is to leave.
///
/// A group's agents have numbers 0, 1, …; its places follow those of the group before. Where a group has
/// shifts, each agent is a person with the own shift and breaks (`Floor+Persons.swift`).
struct Floor: ~Copyable {
  private(set) var groups: Buffer<GroupState>
  private var agents: Buffer<Agent>
  private var idle: IdleAgents
  /// `[place]`: the persons of shifts; empty where no group has any.
  private var persons: Buffer<Person>

  /// The state of a group.
  struct GroupState: BitwiseCopyable {
    /// The place of its agent number 0.
    var first: Int
    var size: Int
    /// Productive agents whom the schedule has on duty now.
    var scheduled = 0
    /// Agents who should be at work now where a number says: as scheduled, or after close as long as
    /// calls wait.
    var target = 0
    /// Agents at work: idle, busy, or finishing a call after their shift.
    var present = 0
    /// Agents at work who leave, or pause, once free.
    var leaving = 0
    /// Whether its agents are the persons of shifts.
    var isOfPersons: Bool
    /// Whether a number decides who is at work, not the shifts of persons.
    var isCounted: Bool
    /// Persons at work who are not on shift.
    var late = 0
    /// Persons whose time is paid as their own shift.
    var earning = 0
    /// Persons at work on a shift whose hours are paid in the row of another time.
    var repaid = 0

    /// Agents at work beyond the schedule.
    var overtime: Int { isOfPersons ? late : max(0, present - scheduled) }

    /// Counts those again who are one too many.
    mutating func countLeaving() { if isCounted { leaving = max(0, present - target) } }
  }

  /// - Parameter ofPersons: for each group, whether its agents are the persons of shifts.
  init(sizes: [Int], ofPersons: [Bool], choice: AgentChoice) {
    groups = Buffer(capacity: sizes.count)
    agents = Buffer(capacity: sizes.reduce(0, +))
    for (group, size) in sizes.enumerated() {
      let isOfPersons = ofPersons[group]
      groups.append(
        GroupState(
          first: agents.count, size: size, isOfPersons: isOfPersons, isCounted: !isOfPersons))
      for _ in 0..<size { agents.append(Agent(group: UInt16(group))) }
    }
    idle = IdleAgents(groups: sizes, choice: choice)
    persons = Buffer(repeating: Person(), count: ofPersons.contains(true) ? agents.count : 0)
  }

  /// The agent at a place.
  subscript(place: UInt32) -> Agent {
    @inline(__always) get { agents[Int(place)] }
  }

  /// Fetches the agent at a place, if there is one, for use in a little while.
  @inline(__always)
  func prefetch(_ place: UInt32) {
    if Int(place) < agents.count { agents.prefetch(Int(place)) }
  }

  /// The group of an agent.
  func group(_ place: UInt32) -> Int { Int(agents[Int(place)].group) }

  /// The agent's number within the group.
  func number(_ place: UInt32) -> Int { Int(place) - groups[group(place)].first }

  /// The places of a group's agents, in order of their numbers.
  func places(of group: Int) -> Range<Int> {
    groups[group].first..<groups[group].first + groups[group].size
  }

  /// Nobody has spent time on calls yet; nobody may be idle, for the idle are ranked by it.
  mutating func beginDay() {
    for place in 0..<agents.count { agents[place].busyTime = 0 }
  }

  // MARK: Idle and busy

  /// Whether nobody at all is idle.
  var noneIdle: Bool { idle.total == 0 }

  /// How many of a group are idle.
  func idleCount(_ group: Int) -> Int { idle.count(group) }

  /// The place of the agent whom the rule of choice prefers in a group that has idle ones, and the
  /// figure by which agents of several groups compare: the lowest is preferred.
  func preferred(in group: Int) -> (place: UInt32, key: Double) {
    idle.preferred(in: group, agents: agents)
  }

  /// The idle agent at a position of a group's list, for the random choice.
  func idle(at position: Int, in group: Int) -> UInt32 { idle.agent(at: position, in: group) }

  /// Makes an agent idle.
  @inline(__always)
  mutating func rest(_ place: UInt32, at now: Double) {
    agents[Int(place)].state = .idle
    agents[Int(place)].idleSince = now
    idle.insert(place, agents: &agents)
  }

  /// Takes an idle agent for a call, on a break or home.
  @inline(__always)
  mutating func rouse(_ place: UInt32) { idle.remove(place, agents: &agents) }

  /// An agent takes a contact that lasts `length` as far as is known.
  @inline(__always)
  mutating func occupy(_ place: UInt32, for length: Double) {
    agents[Int(place)].state = .busy
    agents[Int(place)].busyTime += length
  }

  /// An agent's contact will last longer.
  mutating func lengthen(_ place: UInt32, by length: Double) {
    agents[Int(place)].busyTime += length
  }

  /// An agent has come free; the next dispatch decides what then.
  @inline(__always)
  mutating func free(_ place: UInt32) { agents[Int(place)].state = .freed }

  // MARK: Coming and going

  /// Sets how many agents should be at work.
  mutating func setTarget(_ target: Int, group: Int) {
    groups[group].target = target
    groups[group].countLeaving()
  }

  /// Sets how many agents the schedule has on duty.
  mutating func setScheduled(_ agents: Int, group: Int) { groups[group].scheduled = agents }

  /// Whether an agent who has come free stays no longer.
  @inline(__always)
  func mustLeave(_ place: UInt32) -> Bool {
    let group = group(place)
    return groups[group].leaving > 0 && (groups[group].isCounted || agents[Int(place)].isDue)
  }

  /// Brings an absent agent in; the next dispatch finds something to do.
  mutating func enter(_ place: UInt32) {
    changing(place) { floor in
      let group = floor.group(place)
      floor.agents[Int(place)].state = .freed
      floor.groups[group].present += 1
      floor.groups[group].countLeaving()
    }
  }

  /// Takes an agent off the floor.
  mutating func leave(_ place: UInt32) {
    changing(place) { floor in
      let group = floor.group(place)
      floor.setDue(false, place)
      floor.agents[Int(place)].state = .absent
      floor.groups[group].present -= 1
      floor.groups[group].countLeaving()
    }
  }

  /// Whether a person at work is to leave, or pause, once free.
  mutating func setDue(_ isDue: Bool, _ place: UInt32) {
    guard agents[Int(place)].isDue != isDue else { return }
    agents[Int(place)].isDue = isDue
    let group = group(place)
    if !groups[group].isCounted { groups[group].leaving += isDue ? 1 : -1 }
  }

  /// From now on a number decides who of a group is at work, or the shifts of its persons do.
  mutating func setCounted(_ isCounted: Bool, group: Int) {
    for place in places(of: group) { agents[place].isDue = false }
    groups[group].isCounted = isCounted
    groups[group].leaving = 0
    groups[group].countLeaving()
  }

  // MARK: Persons

  /// The person at a place of a group of persons.
  func person(_ place: UInt32) -> Person { persons[Int(place)] }

  /// Changes what is known of a person.
  mutating func changePerson(_ place: UInt32, _ change: (inout Person) -> Void) {
    changing(place) { floor in change(&floor.persons[Int(place)]) }
  }

  /// Keeps count of who is late and who earns, over a change of an agent.
  private mutating func changing(_ place: UInt32, _ change: (inout Floor) -> Void) {
    let before = standing(place)
    change(&self)
    let after = standing(place)
    let group = group(place)
    groups[group].late += after.late - before.late
    groups[group].earning += after.earning - before.earning
    groups[group].repaid += after.repaid - before.repaid
  }

  /// Whether (1) or not (0) an agent counts as a person who is late, as one who earns, and as one who works
  /// hours that are paid in another row.
  private func standing(_ place: UInt32) -> (late: Int, earning: Int, repaid: Int) {
    guard groups[group(place)].isOfPersons else { return (0, 0, 0) }
    let isAtWork = agents[Int(place)].state != .absent
    let person = persons[Int(place)]
    let isUnpaid = isAtWork && person.isOnShift && !person.isPaid
    return (isAtWork && !person.isOnShift ? 1 : 0, person.earns ? 1 : 0, isUnpaid ? 1 : 0)
  }
}
