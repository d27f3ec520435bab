import DiscreteEvents

/// At the end of an instant, agents who came free and calls that came to the queue are matched.
///
/// First the freed agents take calls by priority, then longest wait, and rest when nobody waited;
/// then calls that have just met a timed rule, and after them the newcomers, choose among the idle
/// agents by preference, and wait when there is none.
extension Engine {
  @inline(__always)
  mutating func dispatch() {
    if !freed.isEmpty {
      if !newcomers.isEmpty { lineUpNewcomers() }
      putFreedAgentsToWork()
    }
    if !overflowing.isEmpty { routeOverflowing() }
    if !newcomers.isEmpty { routeNewcomers() }
    if plan.hasConditionalRoutes { routeUnderConditions() }
    if plan.followsCustomers, hasMoreForAgents { takeUpCallbacks() }
    if !isOpen { dismissWhenEmpty() }
  }

  /// Newcomers compete with the waiting calls for the agents freed at the same instant.
  private mutating func lineUpNewcomers() {
    for index in 0..<newcomers.count { queue.append(newcomers[index], to: &calls) }
  }

  @inline(__always)
  private mutating func putFreedAgentsToWork() {
    var index = 0
    while index < freed.count {
      let agent = freed[index]
      index &+= 1
      let group = Int(agents[agent].group)
      if agents.mustLeave(agent) {
        letGo(agent)
      } else if let call = nextCall(for: group) {
        serve(call, by: agent)
      } else {
        agents.rest(agent, at: now)
      }
    }
    freed.removeAll()
  }

  /// The call that an agent of a group takes next; `nil` when none has been waiting for one.
  ///
  /// Callers who hung up and are met on the way would have been answered now.
  @inline(__always)
  private mutating func nextCall(for group: Int) -> UInt32? {
    while queue.length > 0, let place = firstInTurn(for: group) {
      switch calls[place].state {
      case .remembered: answerInVain(place)
      case .onHold where !isForAgent(place): return nextCallNotHeld(for: group)
      case .arriving where !hasWaiting(for: group): return nil
      default: return place
      }
    }
    return nil
  }

  /// The first call of the lines that a group may serve.
  @inline(__always)
  private mutating func firstInTurn(for group: Int) -> UInt32? {
    guard let type = plan.groups[group].soleType else { return firstInLine(for: group) }
    let place = queue.first(type)
    return place == Call.none ? nil : place
  }

  /// The system calls one customer for a freed agent, or no line is free to call on: the agent takes the
  /// next that waits meanwhile.
  @inline(never)
  private mutating func nextCallNotHeld(for group: Int) -> UInt32? {
    while let place = firstInLine(for: group, passingHeld: true) {
      switch calls[place].state {
      case .remembered: answerInVain(place)
      case .arriving where !hasWaiting(for: group): return nil
      default: return place
      }
    }
    return nil
  }

  /// The first call by priority, then longest wait, among the lines that a group may serve.
  @inline(never)
  private mutating func firstInLine(for group: Int, passingHeld: Bool = false) -> UInt32? {
    if plan.hasAging { return firstByAge(for: group, passingHeld: passingHeld) }
    var best: UInt32?
    var bestPriority = Int.max
    var index = plan.groups[group].firstSkill
    let end = plan.groups[group].endSkill
    while index < end {
      let skill = plan.skills[index]
      index &+= 1
      if skill.priority > bestPriority { break }
      let place = passingHeld ? firstNotHeld(skill.type) : queue.first(skill.type)
      guard place != Call.none, now >= calls[place].queueEntry + skill.after else { continue }
      if let condition = skill.condition, !holds(condition, for: place) { continue }
      if let best, calls[best].queueEntry <= calls[place].queueEntry { continue }
      best = place
      bestPriority = skill.priority
    }
    return best
  }

  /// The same where priorities age: by rank less what the wait has gained, then longest wait.
  @inline(never)
  private mutating func firstByAge(for group: Int, passingHeld: Bool) -> UInt32? {
    var best: (rank: Double, place: UInt32)?
    for index in plan.groups[group].firstSkill..<plan.groups[group].endSkill {
      let skill = plan.skills[index]
      let place = passingHeld ? firstNotHeld(skill.type) : queue.first(skill.type)
      guard place != Call.none, now >= calls[place].queueEntry + skill.after else { continue }
      if let condition = skill.condition, !holds(condition, for: place) { continue }
      let wait = now - calls[place].queueEntry
      let rank = Double(skill.priority) - wait * plan.types[skill.type].aging
      if let best, !isBefore(rank, place, best) { continue }
      best = (rank, place)
    }
    return best?.place
  }

  private mutating func isBefore(
    _ rank: Double, _ place: UInt32, _ best: (rank: Double, place: UInt32)
  ) -> Bool {
    if rank != best.rank { return rank < best.rank }
    return calls[place].queueEntry < calls[best.place].queueEntry
  }

  @inline(never)
  private mutating func firstNotHeld(_ type: Int) -> UInt32 {
    var place = queue.first(type)
    while place != Call.none, calls[place].state == .onHold { place = calls[place].next }
    return place
  }

  private mutating func hasWaiting(for group: Int) -> Bool {
    for index in plan.groups[group].firstSkill..<plan.groups[group].endSkill {
      let skill = plan.skills[index]
      let place = queue.first(skill.type)
      guard place != Call.none, queue.hasWork(skill.type) else { continue }
      if now >= calls[place].queueEntry + skill.after { return true }
    }
    return false
  }

  @inline(__always)
  private mutating func routeNewcomers() {
    var index = 0
    while index < newcomers.count {
      let place = newcomers[index]
      index &+= 1
      guard calls[place].state == .arriving else { continue }
      if !agents.noneIdle, let agent = chooseAgent(for: place) {
        agents.rouse(agent)
        if plan.hasConditionalRoutes {
          answerInTurn(place, by: agent)
        } else {
          answer(place, by: agent)
        }
      } else {
        joinQueue(place)
      }
    }
    newcomers.removeAll()
  }

  /// A newcomer who opens a group under a condition does so for whoever of the type waits first.
  @inline(never)
  private mutating func answerInTurn(_ place: UInt32, by agent: UInt32) {
    let type = Int(calls[place].type)
    let first = queue.first(type)
    guard plan.types[type].hasConditionalRoutes, first != Call.none,
      calls[first].state == .waiting
    else { return answer(place, by: agent) }
    answer(first, by: agent)
    joinQueue(place)
  }

  /// A call has waited long enough: more groups may take it from now on, or a rule of the queue is
  /// tried.
  mutating func meetRule(_ place: UInt32) {
    let rule = plan.rules[Int(calls[place].nextRule)]
    calls[place].ruleTimer = nil
    calls[place].nextRule += 1
    scheduleRule(place, calls[place])
    guard let queueRule = rule.queueRule else { return overflowing.append(place) }
    if calls[place].state == .waiting { _ = follow(queueRule, place) }
  }

  /// Calls whose groups have become more look for an idle agent, unless they have left meanwhile.
  private mutating func routeOverflowing() {
    for index in 0..<overflowing.count { routeOverflowing(overflowing[index]) }
    overflowing.removeAll()
  }

  mutating func routeOverflowing(_ place: UInt32) {
    guard [.waiting, .remembered, .returned].contains(calls[place].state),
      let agent = chooseAgent(for: place)
    else { return }
    if calls[place].state == .remembered { return answerInVain(place) }
    agents.rouse(agent)
    serve(place, by: agent)
  }
}
