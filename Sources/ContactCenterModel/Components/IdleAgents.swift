import DiscreteEvents

/// Who is idle in each group, in the order that the rule of choice asks for.
///
/// Longest idle: a list in order of idle time. Least occupied: a binary heap by time on calls, then
/// number. Random: an array in any order.
struct IdleAgents: ~Copyable {
  private let choice: AgentChoice
  private var lists: Buffer<List>
  private var array: Buffer<UInt32>
  /// Idle agents of all groups together.
  private(set) var total = 0

  struct List: BitwiseCopyable {
    /// Where the group's part of `array` begins.
    var start: Int
    var count = 0
    var first = Agent.none
    var last = Agent.none
  }

  init(groups: [Int], choice: AgentChoice) {
    self.choice = choice
    lists = Buffer(capacity: groups.count)
    var start = 0
    for size in groups {
      lists.append(List(start: start))
      start += size
    }
    array = Buffer(repeating: Agent.none, count: choice == .longestIdle ? 0 : start)
  }

  func count(_ group: Int) -> Int { lists[group].count }

  func agent(at position: Int, in group: Int) -> UInt32 { array[lists[group].start + position] }

  func preferred(in group: Int, agents: borrowing Buffer<Agent>) -> (place: UInt32, key: Double) {
    switch choice {
    case .longestIdle:
      let place = lists[group].first
      return (place, agents[Int(place)].idleSince)
    case .leastOccupied:
      let place = array[lists[group].start]
      return (place, agents[Int(place)].busyTime)
    case .random:
      return (array[lists[group].start], 0)
    }
  }

  @inline(__always)
  mutating func insert(_ place: UInt32, agents: inout Buffer<Agent>) {
    let group = Int(agents[Int(place)].group)
    if choice == .longestIdle {
      append(place, to: group, agents: &agents)
    } else {
      put(place, at: lists[group].count, in: group, agents: &agents)
    }
    lists[group].count &+= 1
    total &+= 1
    if choice == .leastOccupied { rise(lists[group].count - 1, in: group, agents: &agents) }
  }

  @inline(__always)
  mutating func remove(_ place: UInt32, agents: inout Buffer<Agent>) {
    let group = Int(agents[Int(place)].group)
    lists[group].count &-= 1
    total &-= 1
    guard choice != .longestIdle else { return unlink(place, from: group, agents: &agents) }
    let position = Int(agents[Int(place)].position)
    let last = lists[group].count
    guard position < last else { return }
    put(agent(at: last, in: group), at: position, in: group, agents: &agents)
    guard choice == .leastOccupied else { return }
    rise(position, in: group, agents: &agents)
    sink(position, in: group, agents: &agents)
  }

  /// Agents who are idle since the same moment stand in the order of their numbers.
  @inline(__always)
  private mutating func append(_ place: UInt32, to group: Int, agents: inout Buffer<Agent>) {
    let last = lists[group].last
    if last != Agent.none, agents[Int(last)].idleSince == agents[Int(place)].idleSince, last > place
    {
      return insertEarlier(place, in: group, agents: &agents)
    }
    agents[Int(place)].previous = last
    agents[Int(place)].next = Agent.none
    if last == Agent.none { lists[group].first = place } else { agents[Int(last)].next = place }
    lists[group].last = place
  }

  @inline(never)
  private mutating func insertEarlier(
    _ place: UInt32, in group: Int, agents: inout Buffer<Agent>
  ) {
    let since = agents[Int(place)].idleSince
    var next = lists[group].last
    var previous = agents[Int(next)].previous
    while previous != Agent.none, agents[Int(previous)].idleSince == since, previous > place {
      next = previous
      previous = agents[Int(next)].previous
    }
    agents[Int(place)].next = next
    agents[Int(place)].previous = previous
    agents[Int(next)].previous = place
    if previous == Agent.none {
      lists[group].first = place
    } else {
      agents[Int(previous)].next = place
    }
  }

  @inline(__always)
  private mutating func unlink(_ place: UInt32, from group: Int, agents: inout Buffer<Agent>) {
    let (previous, next) = (agents[Int(place)].previous, agents[Int(place)].next)
    if previous == Agent.none {
      lists[group].first = next
    } else {
      agents[Int(previous)].next = next
    }
    if next == Agent.none {
      lists[group].last = previous
    } else {
      agents[Int(next)].previous = previous
    }
  }

  private mutating func put(
    _ place: UInt32, at position: Int, in group: Int, agents: inout Buffer<Agent>
  ) {
    array[lists[group].start + position] = place
    agents[Int(place)].position = UInt32(position)
  }

  private mutating func rise(_ position: Int, in group: Int, agents: inout Buffer<Agent>) {
    var child = position
    while child > 0, isBefore(child, (child - 1) / 2, in: group, agents: agents) {
      swap(child, (child - 1) / 2, in: group, agents: &agents)
      child = (child - 1) / 2
    }
  }

  private mutating func sink(_ position: Int, in group: Int, agents: inout Buffer<Agent>) {
    var parent = position
    while true {
      var first = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < lists[group].count && isBefore(child, first, in: group, agents: agents) {
        first = child
      }
      if first == parent { return }
      swap(first, parent, in: group, agents: &agents)
      parent = first
    }
  }

  private mutating func swap(_ a: Int, _ b: Int, in group: Int, agents: inout Buffer<Agent>) {
    let (first, second) = (agent(at: a, in: group), agent(at: b, in: group))
    put(second, at: a, in: group, agents: &agents)
    put(first, at: b, in: group, agents: &agents)
  }

  private func isBefore(_ a: Int, _ b: Int, in group: Int, agents: borrowing Buffer<Agent>) -> Bool
  {
    let (first, second) = (agent(at: a, in: group), agent(at: b, in: group))
    let (left, right) = (agents[Int(first)].busyTime, agents[Int(second)].busyTime)
    return left == right ? first < second : left < right
  }
}
