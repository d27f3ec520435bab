import DiscreteEvents

/// The operators of all groups and who of them is idle.
///
/// A group's agents have numbers 0, 1, …; its places follow those of the group before.
struct Agents: ~Copyable {
  private(set) var groups: Buffer<GroupState>
  private var agents: Buffer<Agent>
  private var idle: IdleAgents

  /// The state of a group.
  struct GroupState: BitwiseCopyable {
    /// The place of its agent number 0.
    var first: Int
    var size: Int
    /// Productive agents whom the schedule has on duty now.
    var scheduled = 0
    /// Agents who should be at work now: as scheduled, or after close as long as calls wait.
    var target = 0
    /// Agents at work: idle, busy, or finishing a call after their shift.
    var present = 0

    /// Agents at work beyond the schedule.
    var overtime: Int { max(0, present - scheduled) }
  }

  init(sizes: [Int], choice: AgentChoice) {
    groups = Buffer(capacity: sizes.count)
    agents = Buffer(capacity: sizes.reduce(0, +))
    for (group, size) in sizes.enumerated() {
      groups.append(GroupState(first: agents.count, size: size))
      for _ in 0..<size { agents.append(Agent(group: UInt16(group))) }
    }
    idle = IdleAgents(groups: sizes, choice: choice)
  }

  /// The agent at a place.
  subscript(place: UInt32) -> Agent {
    @inline(__always) get { agents[Int(place)] }
    @inline(__always) _modify { yield &agents[Int(place)] }
  }

  /// Fetches the agent at a place, if there is one, for use in a little while.
  @inline(__always)
  func prefetch(_ place: UInt32) {
    if Int(place) < agents.count { agents.prefetch(Int(place)) }
  }

  /// The agent's number within the group.
  func number(_ place: UInt32) -> Int { Int(place) - groups[Int(agents[Int(place)].group)].first }

  /// Whether nobody at all is idle.
  var noneIdle: Bool { idle.total == 0 }

  /// How many of a group are idle.
  func idleCount(_ group: Int) -> Int { idle.count(group) }

  /// Sets how many agents should be at work.
  mutating func setTarget(_ target: Int, group: Int) { groups[group].target = target }

  /// Sets how many agents the schedule has on duty.
  mutating func setScheduled(_ agents: Int, group: Int) { groups[group].scheduled = agents }

  /// The places of a group's agents, in order of their numbers.
  func places(of group: Int) -> Range<Int> {
    groups[group].first..<groups[group].first + groups[group].size
  }

  /// Makes an agent idle.
  @inline(__always)
  mutating func rest(_ place: UInt32, at now: Double) {
    agents[Int(place)].state = .idle
    agents[Int(place)].idleSince = now
    idle.insert(place, agents: &agents)
  }

  /// Takes an idle agent for a call or home.
  @inline(__always)
  mutating func rouse(_ place: UInt32) { idle.remove(place, agents: &agents) }

  /// The place of the agent whom the rule of choice prefers in a group that has idle ones, and the
  /// figure by which agents of several groups compare: the lowest is preferred.
  func preferred(in group: Int) -> (place: UInt32, key: Double) {
    idle.preferred(in: group, agents: agents)
  }

  /// The idle agent at a position of a group's list, for the random choice.
  func idle(at position: Int, in group: Int) -> UInt32 { idle.agent(at: position, in: group) }

  /// Nobody has spent time on calls yet; nobody may be idle, for the idle are ranked by it.
  mutating func beginDay() {
    for place in 0..<agents.count { agents[place].busyTime = 0 }
  }

  /// Sends an agent home.
  mutating func leave(_ place: UInt32) {
    agents[Int(place)].state = .absent
    groups[Int(agents[Int(place)].group)].present -= 1
  }

  /// Brings an absent agent in; the next dispatch finds something to do.
  mutating func enter(_ place: UInt32) {
    agents[Int(place)].state = .freed
    groups[Int(agents[Int(place)].group)].present += 1
  }
}
