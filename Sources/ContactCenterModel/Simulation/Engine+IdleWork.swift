import DiscreteEvents

/// What the dispatch does for callbacks and tickets, after the calls of the instant.
extension Engine {
  /// Whether anything waits for agents besides callers.
  @inline(__always)
  var hasMoreForAgents: Bool {
    mutating get { queue.held > 0 || callbacks.length + tickets.length > 0 }
  }

  /// What waits for idle agents without being on the line.
  @inline(never)
  mutating func takeUpCallbacks() {
    if queue.held > 0 { takeUpHeld() }
    if callbacks.length + tickets.length > 0 { takeUpIdleWork() }
  }

  /// Callbacks that fell due and customers who were reached stand in line, in front of all who came
  /// later, and look for an agent.
  @inline(never)
  mutating func lineUpDue() {
    for index in 0..<due.count {
      let place = due[index]
      guard [.onHold, .returned].contains(calls[place].state), !calls[place].isInLine else {
        continue
      }
      lineUp(place)
      overflowing.append(place)
    }
    due.removeAll()
  }

  /// Whether there is a line to make a callback on.
  mutating func hasLine(_ place: UInt32) -> Bool {
    !lines.areBusy(plan.types[Int(calls[place].type)].pool)
  }

  /// A first attempt in its turn stands behind those who wait, all else before them.
  private mutating func lineUp(_ place: UInt32) {
    scheduleRuleAhead(place)
    if calls[place].state == .onHold, needs[Int(place)].tries == 0, calls[place].queueEntry == now {
      queue.append(place, to: &calls)
    } else if let earlier = lastEarlierCallback(place) {
      queue.insert(place, behind: earlier, to: &calls)
    } else {
      queue.prepend(place, to: &calls)
    }
  }

  /// Of the callbacks with which the line begins, the last that had come to the queue before.
  private mutating func lastEarlierCallback(_ place: UInt32) -> UInt32? {
    var last: UInt32?
    var other = queue.first(Int(calls[place].type))
    while other != Call.none, [.onHold, .returned].contains(calls[other].state),
      calls[other].queueEntry <= calls[place].queueEntry
    {
      last = other
      other = calls[other].next
    }
    return last
  }

  /// An agent takes what stands in a line: a caller, or a callback.
  @inline(__always)
  mutating func serve(_ place: UInt32, by agent: UInt32) {
    guard plan.followsCustomers else { return answer(place, by: agent) }
    serveCustomer(place, by: agent)
  }

  @inline(never)
  private mutating func serveCustomer(_ place: UInt32, by agent: UInt32) {
    switch calls[place].state {
    case .onHold: dial(place, by: agent)
    case .returned: serveReturned(place, by: agent)
    default: answer(place, by: agent)
    }
  }

  mutating func isSystemDialling() -> Bool { plan.callback?.dialling == .customerFirst }

  /// Idle agents take up the callbacks that stand first in line: where an attempt was in vain, a line
  /// has come free, or more groups may take them. Where the system dials, it does so now.
  mutating func takeUpHeld() {
    while !floor.noneIdle, let (place, agent) = nextHeld() {
      if isSystemDialling() {
        dialBySystem(place)
      } else {
        floor.rouse(agent)
        take(place, by: agent)
      }
    }
  }

  /// Of the callbacks with which lines begin, the one whose turn comes first.
  private mutating func nextHeld() -> (UInt32, UInt32)? {
    var best: (UInt32, UInt32)?
    var bestTurn: Turn?
    for type in 0..<plan.layout.types {
      guard let place = firstHeld(type), hasLine(place), let agent = chooseAgent(for: place),
        !isSystemDialling() || idleAgents(openTo: place) > ringing(for: type)
      else { continue }
      let turn = turn(of: place, group: Int(floor[agent].group))
      if let bestTurn, !(turn < bestTurn) { continue }
      (best, bestTurn) = ((place, agent), turn)
    }
    return best
  }

  /// The first place kept for a callback among those with which a type's line begins.
  private mutating func firstHeld(_ type: Int) -> UInt32? {
    var place = queue.first(type)
    while place != Call.none, calls[place].state == .returned { place = calls[place].next }
    return place != Call.none && calls[place].state == .onHold ? place : nil
  }

  /// Idle agents take up callbacks, then tickets, as far as the reserve allows; after close there is
  /// nobody to keep a reserve for.
  mutating func takeUpIdleWork() {
    while callbacks.length > 0, let (place, agent) = nextCallback() {
      if isSystemDialling() {
        dialBySystem(place)
      } else {
        floor.rouse(agent)
        dial(place, by: agent)
      }
    }
    while isOpen, tickets.length > 0, let (place, agent) = nextTicket() {
      floor.rouse(agent)
      workOnTicket(place, by: agent)
    }
  }

  private mutating func nextCallback() -> (UInt32, UInt32)? {
    let reserve = !isOpen ? 0 : plan.callbackReserve
    var best: (UInt32, UInt32)?
    for type in 0..<plan.layout.types {
      let place = callbacks.first(type)
      guard place != Call.none, isEarlier(place, than: best?.0),
        idleAgents(of: type) - ringing(for: type) > reserve, hasLine(place),
        let agent = chooseAgent(for: place),
        !isSystemDialling() || idleAgents(openTo: place) > ringing(for: type)
      else { continue }
      best = (place, agent)
    }
    return best
  }

  private mutating func nextTicket() -> (UInt32, UInt32)? {
    var best: (UInt32, UInt32)?
    for type in 0..<plan.layout.types {
      let place = tickets.first(type)
      guard place != Call.none, isEarlier(place, than: best?.0),
        idleAgents(of: type) > plan.ticketReserve, let agent = chooseAgent(for: place)
      else { continue }
      best = (place, agent)
    }
    return best
  }

  private mutating func isEarlier(_ place: UInt32, than other: UInt32?) -> Bool {
    other.map { needs[Int(place)].requestedAt < needs[Int($0)].requestedAt } ?? true
  }
}

/// Closing and opening time for callbacks.
extension Engine {
  /// What becomes of open callbacks at close.
  mutating func closeCallbacks() {
    guard let policy = plan.callback, outstanding > 0 else { return }
    for place in openCallbacks() {
      let isForAnotherDay = calls[place].state == .scheduled && needs[Int(place)].tries == 0
      if isForAnotherDay { continue }
      switch policy.atClose {
      case .overtime: hurry(place)
      case .carryOver:
        withdraw(place)
        calls[place].state = .carried
      case .expire: expire(place)
      }
    }
  }

  /// A gap between attempts ends at once.
  private mutating func hurry(_ place: UInt32) {
    guard calls[place].state == .scheduled else { return }
    withdraw(place)
    makeDue(place)
  }

  private mutating func expire(_ place: UInt32) {
    if needs[Int(place)].tries == 0 { breakPromise(place) }
    withdraw(place)
    endInVain(place, .callbackExpired)
  }

  /// Callbacks that waited for this opening fall due, in the order in which they were accepted.
  mutating func reopenCallbacks() {
    for place in openCallbacks() where calls[place].state == .carried {
      calls[place].queueEntry = needs[Int(place)].requestedAt
      makeDue(place)
    }
  }

  /// Callbacks that nobody is on the telephone for, in the order in which they were accepted.
  private mutating func openCallbacks() -> [UInt32] {
    var open: [(time: Double, number: UInt64, place: UInt32)] = []
    for place in 0..<UInt32(needs.count) {
      let isWaiting = [.onHold, .queuedForIdle, .scheduled, .carried].contains(calls[place].state)
      guard isWaiting, needs[Int(place)].hasCallback else { continue }
      open.append((needs[Int(place)].requestedAt, calls[place].number, place))
    }
    return open.sorted { ($0.time, $0.number) < ($1.time, $1.number) }.map(\.place)
  }

  /// Whether agents with a skill must stay after close for callbacks; places kept in the line are those of
  /// `queue`.
  mutating func owesCallbacks(_ skill: SkillPlan) -> Bool {
    ringing(for: skill.type) > 0 || mayCome(callbacks.first(skill.type), to: skill)
  }

  /// Customers whom the system is calling for agents who could take a call of a type.
  private mutating func ringing(for type: Int) -> Int {
    guard isSystemDialling() else { return 0 }
    var sum = 0
    for other in 0..<plan.layout.types where plan.sharesAgents[type * plan.layout.types + other] {
      sum += ringing[other]
    }
    return sum
  }
}
