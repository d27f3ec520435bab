import DiscreteEvents

/// What happens at opening and closing time and after it.
extension Engine {
  /// The center opens. Whoever is idle from the day before begins the new one like the others: as the
  /// staffing that changes at this instant says, and with no time on calls.
  mutating func open() {
    isOpen = true
    for group in 0..<plan.layout.groups { setTarget(0, group: group) }
    agents.beginDay()
    if plan.followsCustomers { reopenCallbacks() }
  }

  /// The center closes: waiting calls are disconnected if the scenario says so, and the agents of
  /// the last interval, or as many as the scenario wants after close, stay for the rest. Nobody stays
  /// for calls that are carried over.
  mutating func close(opening: Int) {
    isOpen = false
    isLastClosed = opening == plan.openings.count - 1
    if plan.followsCustomers { closeCallbacks() }
    countCallersAtClose()
    if let ending = endingAfterClose() { endAllWaits(ending) }
    if plan.followsCustomers { countBacklog() }
    for (group, description) in plan.scenario.groups.enumerated() {
      let target = description.staffing.afterClose ?? agents.groups[group].target
      setTarget(plan.atClose == .carryOver ? 0 : target, group: group)
    }
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
        switch calls[place].state {
        case .waiting: endWait(place, ending)
        case .remembered: forgetNow(place)
        default: break
        }
        place = next
      }
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

  /// After close everybody who is idle goes home as soon as no call waits or is about to.
  mutating func dismissWhenEmpty() {
    guard queue.waiting == 0, announced == 0 else { return }
    for group in 0..<plan.layout.groups where agents.idleCount(group) > 0 {
      if plan.followsCustomers, owesCallbacks(group) { continue }
      sendIdleHome(group)
    }
  }
}

/// How the center leaves a call that waits at close.
struct WaitEnding {
  var count: TypeCount
  var outcome: CallOutcome
}
