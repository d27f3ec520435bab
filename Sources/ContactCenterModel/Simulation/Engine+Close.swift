import DiscreteEvents

/// What happens at opening and closing time and after it.
extension Engine {
  /// The center opens. Whoever is idle from the day before begins the new one like the others: as the
  /// staffing that changes at this instant says, and with no time on calls.
  mutating func open() {
    isOpen = true
    inIVRSinceClose.removeAll()
    for group in 0..<plan.layout.groups { setTarget(0, group: group) }
    floor.beginDay()
    for group in 0..<plan.layout.groups where floor.groups[group].isOfPersons {
      floor.setCounted(false, group: group)
      settlePersons(of: group)
    }
    if plan.followsCustomers { reopenCallbacks() }
    if plan.layout.day(of: row) == plan.openings[0].firstDay { bringBacklog() }
  }

  /// The center closes: waiting calls are disconnected if the scenario says so, and the agents who are
  /// present, or as many as the scenario wants after close, stay for the rest. Nobody stays
  /// for calls that are carried over.
  mutating func close(opening: Int) {
    isOpen = false
    isLastClosed = opening == plan.openings.count - 1
    if plan.followsCustomers { closeCallbacks() }
    countCallersAtClose()
    if let ending = endingAfterClose() { endAllWaits(ending) }
    if plan.followsCustomers { countBacklog() }
    noteIVRAtClose()
    for group in 0..<plan.layout.groups { keepAfterClose(group) }
  }

  /// Who of a group stays after close: as many as the scenario says, nobody for calls that are carried
  /// over, else who is present.
  private mutating func keepAfterClose(_ group: Int) {
    let wanted = plan.scenario.groups[group].staffing.afterClose
    guard let target = plan.atClose == .carryOver ? 0 : wanted else {
      if floor.groups[group].isOfPersons { floor.close(group: group) }
      return
    }
    if floor.groups[group].isOfPersons { floor.setCounted(true, group: group) }
    setTarget(target, group: group)
  }

  /// How calls that wait now, or come to the queue, end at once; `nil` when they may wait.
  mutating func endingAfterClose() -> WaitEnding? {
    guard !isOpen else { return nil }
    switch plan.atClose {
    case .hangUp: return WaitEnding(count: .hungUp, outcome: .hungUp)
    case .carryOver where isLastClosed:
      return WaitEnding(count: .stillWaiting, outcome: .stillWaiting)
    case .carryOver, .drain, nil: return nil
    }
  }

  private mutating func endAllWaits(_ ending: WaitEnding) {
    for type in 0..<plan.layout.types {
      var place = queue.first(type)
      while place != Call.none {
        let next = calls[place].next
        if calls[place].state == .waiting { endWait(place, ending) }
        place = next
      }
      forgetAll(ofType: type)
    }
  }

  /// Ends the wait of a call that the center leaves.
  private mutating func endWait(_ place: UInt32, _ ending: WaitEnding) {
    stopWaiting(place)
    if plan.followsCustomers { censor(place) }
    let cell = cell(of: place)
    ledger.count(ending.count, at: cell)
    ledger.count(.waitOther, at: cell, by: now - calls[place].queueEntry)
    leave(place, ending.outcome)
  }

  /// After close, the idle of a group go home as soon as nothing waits, or is about to, that they may take.
  mutating func dismissWhenEmpty() {
    for group in 0..<plan.layout.groups where floor.idleCount(group) > 0 {
      if !mayYetServe(group) { sendIdleHome(group) }
    }
  }

  /// Whether something is there that agents of a group may take, now or later.
  @inline(never)
  mutating func mayYetServe(_ group: Int) -> Bool {
    for index in plan.groups[group].firstSkill..<plan.groups[group].endSkill {
      let skill = plan.skills[index]
      if announced[skill.type] > 0 || inIVRSinceClose.mayReach(skill.type) { return true }
      if mayCome(queue.first(skill.type), to: skill) { return true }
      if plan.followsCustomers, owesCallbacks(skill) { return true }
    }
    return false
  }

  /// Whether the first of those who wait is for a group under the condition of its skill: it holds, or comes to
  /// hold when nothing happens but that time passes.
  mutating func mayCome(_ place: UInt32, to skill: SkillPlan) -> Bool {
    guard place != Call.none else { return false }
    return skill.condition.map { mayHold($0, true, for: place) } ?? true
  }
}

/// How the center leaves a call that waits at close.
struct WaitEnding {
  var count: TypeCount
  var outcome: CallOutcome
}
