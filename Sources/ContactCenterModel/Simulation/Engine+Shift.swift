import DiscreteEvents

/// Persons of shifts come, pause and go, each by the own shift. Who is busy finishes the contact first; nobody
/// goes in the place of another.
extension Engine {
  mutating func change(_ change: RosterChange, of group: Int) {
    let first = UInt32(floor.places(of: group).lowerBound + change.first)
    switch change.kind {
    case .attendance(let before, let after, let breaks):
      for number in 0..<max(before.onShift, after.onShift) {
        let person = first + UInt32(number)
        keepAccounts(of: person) { floor in
          if number >= before.onShift {
            floor.beginShift(person, day: change.day, nextBreak: breaks)
          }
          if number >= after.onShift { floor.endShift(person) }
          floor.excuse(number >= after.atWork && number < after.onShift, person)
        }
        settle(person)
      }
    case .breakDue(let persons):
      for number in 0..<persons { fallDueForBreak(first + UInt32(number)) }
    case .payEnds(let persons):
      for person in first..<first + UInt32(persons) {
        keepAccounts(of: person) { $0.stopPay(person) }
      }
    }
  }

  /// All persons on shift come to work, and who is there without being on shift is due.
  mutating func settlePersons(of group: Int) {
    for place in floor.places(of: group) { settle(UInt32(place)) }
  }

  /// Brings a person to where the own shift says, as soon as that can be.
  private mutating func settle(_ agent: UInt32) {
    guard !floor.groups[floor.group(agent)].isCounted else { return }
    let isDue = floor.isDue(agent, isOpen: isOpen)
    switch floor[agent].state {
    case .absent: if isOpen, floor.person(agent).isExpected { bringIn(agent) }
    case .idle: if isDue { interrupt(agent) }
    case .busy, .freed: floor.setDue(isDue, agent)
    }
  }

  /// Calls an idle person away.
  private mutating func interrupt(_ agent: UInt32) {
    floor.rouse(agent)
    floor.free(agent)
    if !letGo(agent) { freed.append(agent) }
  }

  private mutating func fallDueForBreak(_ agent: UInt32) {
    guard floor.person(agent).isOnShift else { return }
    let isAtWork = floor[agent].state != .absent
    let isCounted = floor.groups[floor.group(agent)].isCounted
    keepAccounts(of: agent) { floor in
      floor.oweBreak(agent)
      // After close, a number says who stays and for how long.
      if isAtWork, isCounted { floor.takeBreak(agent, nil) }
    }
    if isAtWork { settle(agent) } else { beginBreak(agent, interruptsWork: false) }
  }

  /// The next break that is due begins, unless the person is on one; of those that keep their end, what
  /// has passed is lost.
  mutating func beginBreak(_ agent: UInt32, interruptsWork: Bool) {
    while floor.person(agent).pause == nil, floor.person(agent).breaksDue > 0 {
      let planned = staffing.breaks[floor.person(agent).nextBreak]
      let end = planned.keeps == .end ? planned.end : now + planned.length
      let pause =
        end > now
        ? Person.Pause(end: end, isPaid: planned.isPaid, interruptsWork: interruptsWork) : nil
      keepAccounts(of: agent) { $0.takeBreak(agent, pause) }
      if pause != nil { scheduleChange(.staffing, at: end, index: staffing.breakEnd(of: agent)) }
    }
  }

  /// A break is over, unless the shift ended before. After close only who was at work comes back, and only
  /// for what is left to do.
  mutating func endBreak(_ agent: UInt32) {
    guard let pause = floor.person(agent).pause, pause.end == now else { return }
    keepAccounts(of: agent) { $0.endBreak(agent) }
    beginBreak(agent, interruptsWork: pause.interruptsWork)
    let group = floor.group(agent)
    guard floor.person(agent).isExpected, !floor.groups[group].isCounted else { return }
    if isOpen || pause.interruptsWork && mayYetServe(group) { bringIn(agent) }
  }
}
