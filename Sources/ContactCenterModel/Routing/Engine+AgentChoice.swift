import DiscreteEvents
import Probability

/// Which idle agent gets a call.
extension Engine {
  /// The idle agent whom routing prefers for a call: of the most preferred groups that may take it
  /// now and have somebody idle, by the rule of choice; `nil` when nobody is idle.
  mutating func chooseAgent(for place: UInt32) -> UInt32? {
    if floor.noneIdle { return nil }
    if let group = plan.types[Int(calls[place].type)].soleGroup {
      return floor.idleCount(group) > 0 ? floor.preferred(in: group).place : nil
    }
    return chooseAmongGroups(for: place)
  }

  /// The same for a type that several groups may take.
  @inline(never)
  private mutating func chooseAmongGroups(for place: UInt32) -> UInt32? {
    let type = plan.types[Int(calls[place].type)]
    var best: UInt32?
    var bestKey = Double.infinity
    var preference = Int.max
    var index = type.firstRoute
    while index < type.endRoute {
      let route = plan.routes[index]
      index &+= 1
      if route.preference > preference { break }
      guard floor.idleCount(route.group) > 0, isOpen(route, to: place) else { continue }
      preference = route.preference
      let candidate = floor.preferred(in: route.group)
      if candidate.key < bestKey { (best, bestKey) = (candidate.place, candidate.key) }
    }
    guard best != nil, plan.choosesAtRandom else { return best }
    return drawAgent(for: place, preference: preference)
  }

  @inline(__always)
  mutating func isOpen(_ route: Route, to place: UInt32) -> Bool {
    if route.after > 0, now < calls[place].queueEntry + route.after { return false }
    guard let condition = route.condition else { return true }
    return holds(condition, for: place)
  }

  /// One of the idle agents of equally preferred groups, each with the same probability.
  @inline(never)
  private mutating func drawAgent(for place: UInt32, preference: Int) -> UInt32? {
    let pool = idleAgents(for: place, preference: preference)
    var stream = chance.stream(
      calls[place].who, .agentChoice, occurrence: Int(calls[place].attempt))
    var position = Int(stream.uniform() * Double(pool))
    let type = plan.types[Int(calls[place].type)]
    for index in type.firstRoute..<type.endRoute {
      let route = plan.routes[index]
      guard route.preference == preference, isOpen(route, to: place) else { continue }
      let idle = floor.idleCount(route.group)
      if position < idle { return floor.idle(at: position, in: route.group) }
      position -= idle
    }
    return nil
  }

  /// How many agents are idle in the groups of a preference that may take a call now.
  private mutating func idleAgents(for place: UInt32, preference: Int) -> Int {
    let type = plan.types[Int(calls[place].type)]
    var pool = 0
    for index in type.firstRoute..<type.endRoute {
      let route = plan.routes[index]
      guard route.preference == preference, isOpen(route, to: place) else { continue }
      pool += floor.idleCount(route.group)
    }
    return pool
  }
}
