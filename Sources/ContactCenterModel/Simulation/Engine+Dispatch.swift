import DiscreteEvents

/// At the end of an instant, agents who came free and calls that came to the queue are matched.
///
/// Mostly there is one of either: the freed agent takes a call by priority, then longest wait, or rests
/// when nobody waited; the call that has met a timed rule, or is a newcomer, chooses among the idle
/// agents by preference, and waits when there is none. Where several things meet at one instant,
/// `Engine+Matching.swift` comes first.
extension Engine {
  @inline(__always)
  mutating func dispatch() {
    if plan.followsCustomers, !due.isEmpty { lineUpDue() }
    if freed.count &+ newcomers.count &+ overflowing.count > 1 { meetAtOnce() }
    if !freed.isEmpty { putFreedAgentsToWork() }
    if !recalled.isEmpty { passRecalled() }
    if !overflowing.isEmpty { routeOverflowing() }
    if !newcomers.isEmpty { routeNewcomers() }
    if plan.hasConditionalRoutes { routeUnderConditions() }
    if plan.followsCustomers, hasMoreForAgents { takeUpCallbacks() }
    if !isOpen { dismissWhenEmpty() }
  }

  @inline(__always)
  private mutating func putFreedAgentsToWork() {
    var index = 0
    while index < freed.count {
      let agent = freed[index]
      index &+= 1
      guard floor[agent].state == .freed else { continue }
      if floor.mustLeave(agent), letGo(agent) { continue }
      let group = Int(floor[agent].group)
      if let call = nextCall(for: group) {
        take(call, by: agent)
      } else {
        floor.rest(agent, at: now)
        if remembered.length > 0 { passRemembered(by: group, before: nil) }
      }
    }
    freed.removeAll()
  }

  /// An agent takes what stands in a line. Whoever hung up in front of it would have been answered now.
  @inline(__always)
  mutating func take(_ place: UInt32, by agent: UInt32) {
    if remembered.length > 0 {
      passRemembered(by: Int(floor[agent].group), before: place)
    }
    serve(place, by: agent)
  }

  /// The call that an agent of a group takes next; `nil` when none has been waiting for one.
  @inline(__always)
  private mutating func nextCall(for group: Int) -> UInt32? {
    if queue.length == 0 { return nil }
    guard let type = plan.groups[group].soleType else { return firstInLine(for: group) }
    let place = queue.first(type)
    if place == Call.none { return nil }
    return calls[place].state == .waiting ? place : firstBehindCallbacks(type, after: 0)
  }

  /// The first of a type's line whom an agent may take after so many seconds of waiting.
  @inline(__always)
  mutating func firstInLine(ofType type: Int, after: Double) -> UInt32? {
    let place = queue.first(type)
    if place == Call.none { return nil }
    if calls[place].state != .waiting { return firstBehindCallbacks(type, after: after) }
    return now >= calls[place].queueEntry + after ? place : nil
  }

  /// The same where the line begins with callbacks, whose places are not always for an agent.
  @inline(never)
  private mutating func firstBehindCallbacks(_ type: Int, after: Double) -> UInt32? {
    var place = queue.first(type)
    while place != Call.none {
      let mayTake = now >= calls[place].queueEntry + after
      if calls[place].state == .waiting { return mayTake ? place : nil }
      if mayTake, isForAgents(place) { return place }
      place = calls[place].next
    }
    return nil
  }

  /// The first call by priority, then longest wait, among the lines that a group may serve.
  @inline(never)
  private mutating func firstInLine(for group: Int) -> UInt32? {
    if plan.hasAging { return firstByAge(for: group) }
    var best: UInt32?
    var bestPriority = Int.max
    var index = plan.groups[group].firstSkill
    let end = plan.groups[group].endSkill
    while index < end {
      let skill = plan.skills[index]
      index &+= 1
      if skill.priority > bestPriority { break }
      guard let place = firstInLine(ofType: skill.type, after: skill.after) else { continue }
      if let condition = skill.condition, !holds(condition, for: place) { continue }
      if let best, calls[best].queueEntry <= calls[place].queueEntry { continue }
      best = place
      bestPriority = skill.priority
    }
    return best
  }

  /// The same where priorities age: by rank less what the wait has gained, then longest wait.
  @inline(never)
  private mutating func firstByAge(for group: Int) -> UInt32? {
    var best: (turn: Turn, place: UInt32)?
    for index in plan.groups[group].firstSkill..<plan.groups[group].endSkill {
      let skill = plan.skills[index]
      guard let place = firstInLine(ofType: skill.type, after: skill.after) else { continue }
      if let condition = skill.condition, !holds(condition, for: place) { continue }
      let turn = turn(of: place, priority: skill.priority)
      if let best, !(turn < best.turn) { continue }
      best = (turn, place)
    }
    return best?.place
  }

  /// Where a call stands among all that an agent may take who ranks its type so.
  mutating func turn(of place: UInt32, priority: Int) -> Turn {
    let call = calls[place]
    let gain = plan.hasAging ? (now - call.queueEntry) * plan.types[Int(call.type)].aging : 0
    return Turn(
      rank: Double(priority) - gain, queueEntry: call.queueEntry, type: call.type,
      number: call.number)
  }

  @inline(__always)
  private mutating func routeNewcomers() {
    var index = 0
    while index < newcomers.count {
      let place = newcomers[index]
      index &+= 1
      guard calls[place].state == .arriving else { continue }
      if plan.hasConditionalRoutes, plan.types[Int(calls[place].type)].hasConditionalRoutes {
        routeInTurn(place)
      } else if !floor.noneIdle, let agent = chooseAgent(for: place) {
        floor.rouse(agent)
        answer(place, by: agent)
      } else {
        joinQueue(place)
      }
    }
    newcomers.removeAll()
  }

  /// A newcomer who opens a group under a condition does so for whoever of the type waits first.
  @inline(never)
  private mutating func routeInTurn(_ place: UInt32) {
    while let agent = chooseAgent(for: place) {
      floor.rouse(agent)
      guard let first = firstInLine(for: agent, ofTypeOf: place) else {
        return take(place, by: agent)
      }
      take(first, by: agent)
    }
    joinQueue(place)
  }

  /// Whoever of a call's type waits first for an agent.
  private mutating func firstInLine(for agent: UInt32, ofTypeOf place: UInt32) -> UInt32? {
    let type = Int(calls[place].type)
    let pair = plan.layout.pair(group: Int(floor[agent].group), type: type)
    return firstInLine(ofType: type, after: plan.skills[Int(plan.skillOf[pair])].after)
  }

  /// A call has waited long enough: more groups may take it from now on, or a rule of the queue is
  /// tried.
  mutating func meetRule(_ place: UInt32) {
    let rule = plan.rules[Int(calls[place].nextRule)]
    calls[place].ruleTimer = nil
    calls[place].nextRule += 1
    if calls[place].state == .waiting {
      scheduleRule(place, calls[place])
    } else {
      scheduleGroups(place)
    }
    if calls[place].state == .remembered { return recalled.append(place) }
    guard let queueRule = rule.queueRule else { return overflowing.append(place) }
    if calls[place].state == .waiting { _ = follow(queueRule, place) }
  }

  /// Calls whose groups have become more look for an idle agent, unless they have left meanwhile.
  private mutating func routeOverflowing() {
    for index in 0..<overflowing.count { routeOverflowing(overflowing[index]) }
    overflowing.removeAll()
  }

  private mutating func routeOverflowing(_ place: UInt32) {
    guard isForAgents(place) else { return }
    while let agent = chooseAgent(for: place) {
      let isInTurn = plan.types[Int(calls[place].type)].hasConditionalRoutes
      let first = isInTurn ? firstInLine(for: agent, ofTypeOf: place) ?? place : place
      floor.rouse(agent)
      take(first, by: agent)
      if first == place { return }
    }
  }

  /// Whether an agent may take what stands in a line: not a place that is kept for a callback which the
  /// system dials, or for which there is no line.
  mutating func isForAgents(_ place: UInt32) -> Bool {
    switch calls[place].state {
    case .waiting, .returned: true
    case .onHold: calls[place].isInLine && !isSystemDialling() && hasLine(place)
    default: false
    }
  }
}

/// Where a call stands among those that an agent may take: by rank, then longest wait; what came to the
/// queue together goes by type, then in the order of arrival.
struct Turn: BitwiseCopyable {
  var rank: Double
  var queueEntry: Double
  var type: UInt16
  var number: UInt64

  static func < (a: Turn, b: Turn) -> Bool {
    if a.rank != b.rank { return a.rank < b.rank }
    if a.queueEntry != b.queueEntry { return a.queueEntry < b.queueEntry }
    return a.type == b.type ? a.number < b.number : a.type < b.type
  }
}
