import DiscreteEvents

/// Persons of shifts come, pause and go, each by the own shift. Who is busy finishes the contact first; nobody
/// goes in the place of another.
extension Engine {
  mutating func change(_ change: (group: Int, change: RosterChange)) {
    let (group, change) = change
    let first = UInt32(agents.places(of: group).lowerBound + change.first)
    switch change.kind {
    case .attendance(let before, let after, let breaks):
      for number in 0..<max(before.onShift, after.onShift) {
        let person = first + UInt32(number)
        if number >= before.onShift { beginShift(person, breaks: breaks) }
        if number >= after.onShift { endShift(person) }
        excuse(number >= after.atWork && number < after.onShift, person)
        settle(person)
      }
    case .breakDue(let persons):
      for number in 0..<persons { fallDueForBreak(first + UInt32(number)) }
    case .payEnds(let persons):
      for number in 0..<persons { changePerson(first + UInt32(number)) { $0.isPaid = false } }
    }
  }

  private mutating func beginShift(_ agent: UInt32, breaks: Int) {
    changePerson(agent) {
      $0.isOnShift = true
      $0.isPaid = true
      ($0.nextBreak, $0.breaksDue) = (breaks, 0)
    }
  }

  private mutating func endShift(_ agent: UInt32) {
    changePerson(agent) {
      $0.isOnShift = false
      ($0.pause, $0.breaksDue) = (nil, 0)
    }
  }

  private mutating func excuse(_ isExcused: Bool, _ agent: UInt32) {
    changePerson(agent) { $0.isExcused = isExcused }
  }

  /// Changes what is known of a person, and keeps account of pay and overtime.
  private mutating func changePerson(_ agent: UInt32, _ change: (inout Person) -> Void) {
    let group = Int(agents[agent].group)
    let (overtime, earned) = (agents.groups[group].overtime, agents.person(agent).earns)
    agents.change(agent, change)
    countOvertime(group, since: overtime)
    let earns = agents.person(agent).earns
    if earns != earned { ledger.level(.paid, earns ? 1 : -1, group: group, at: now) }
  }

  /// Brings a person to where the own shift says, as soon as that can be.
  private mutating func settle(_ agent: UInt32) {
    guard !agents.groups[Int(agents[agent].group)].isCounted else { return }
    switch agents[agent].state {
    case .absent: if isOpen, agents.person(agent).isExpected { bringIn(agent) }
    case .idle: if isDue(agent) { interrupt(agent) }
    case .busy, .freed: agents.setDue(isDue(agent), agent)
    }
  }

  /// Calls an idle person away.
  private mutating func interrupt(_ agent: UInt32) {
    agents.rouse(agent)
    agents[agent].state = .freed
    if !letGo(agent) { freed.append(agent) }
  }

  /// Whether a person at work is to leave or pause. After close, who was present stays whatever the
  /// shift says, but for breaks.
  private mutating func isDue(_ agent: UInt32) -> Bool {
    let person = agents.person(agent)
    return isOpen ? !person.isExpected : person.breaksDue > 0 || agents[agent].isDue
  }

  private mutating func fallDueForBreak(_ agent: UInt32) {
    guard agents.person(agent).isOnShift else { return }
    changePerson(agent) { $0.breaksDue += 1 }
    let isCounted = agents.groups[Int(agents[agent].group)].isCounted
    if agents[agent].state != .absent, isCounted {
      // A number says who stays after close, and for how long.
      changePerson(agent) { ($0.breaksDue, $0.nextBreak) = ($0.breaksDue - 1, $0.nextBreak + 1) }
    } else if agents[agent].state == .absent {
      beginBreak(agent)
    } else {
      settle(agent)
    }
  }

  /// The next break that is due begins, unless the person is on one; of those that keep their end, what
  /// has passed is lost.
  mutating func beginBreak(_ agent: UInt32) {
    while agents.person(agent).pause == nil, agents.person(agent).breaksDue > 0 {
      let pause = staffing.breaks[agents.person(agent).nextBreak]
      let end = pause.keeps == .end ? pause.end : now + pause.length
      let begun = end > now ? Person.Pause(end: end, isPaid: pause.isPaid) : nil
      changePerson(agent) {
        ($0.breaksDue, $0.nextBreak) = ($0.breaksDue - 1, $0.nextBreak + 1)
        $0.pause = begun
      }
      if begun != nil { scheduleBreakEnd(of: agent, at: end) }
    }
  }

  private mutating func scheduleBreakEnd(of agent: UInt32, at end: Double) {
    let index = staffing.changes.count + staffing.rosterChanges.count + Int(agent)
    scheduleChange(.staffing, at: end, index: index)
  }

  /// A break is over, unless the shift ended before.
  mutating func endBreak(_ agent: UInt32) {
    guard agents.person(agent).pause?.end == now else { return }
    changePerson(agent) { $0.pause = nil }
    beginBreak(agent)
    let isCounted = agents.groups[Int(agents[agent].group)].isCounted
    guard agents.person(agent).isExpected, !isCounted else { return }
    if isOpen || mayYetServe(Int(agents[agent].group)) { bringIn(agent) }
  }

  /// All persons on shift come to work, and who is there without being on shift is due.
  mutating func settlePersons(of group: Int) {
    for place in agents.places(of: group) { settle(UInt32(place)) }
  }
}
