import DiscreteEvents

/// What happens at closing time and after it.
extension Engine {
  /// The center closes: waiting calls are disconnected if the scenario says so, and the agents of
  /// the last interval, or as many as the scenario wants after close, stay for the rest.
  mutating func close() {
    isClosed = true
    if plan.followsCustomers { closeCallbacks() }
    if isHangUp() { hangUpAll() }
    for (group, description) in plan.scenario.groups.enumerated() {
      setTarget(description.staffing.afterClose ?? agents.groups[group].target, group: group)
    }
  }

  private mutating func isHangUp() -> Bool {
    if case .day(let day) = plan.scenario.horizon { day.atClose == .hangUp } else { false }
  }

  private mutating func hangUpAll() {
    for type in 0..<plan.layout.types {
      var place = queue.first(type)
      while place != Call.none {
        let next = calls[place].next
        switch calls[place].state {
        case .waiting: hangUp(place)
        case .remembered: forgetNow(place)
        default: break
        }
        place = next
      }
    }
  }

  /// Disconnects a waiting call.
  private mutating func hangUp(_ place: UInt32) {
    stopWaiting(place)
    let cell = cell(of: place)
    ledger.count(.hungUp, at: cell)
    ledger.count(.waitOther, at: cell, by: now - calls[place].queueEntry)
    leave(place, .hungUp)
  }

  /// A call that comes to the queue after close, where waiting calls are disconnected.
  mutating func disconnectsNewcomers() -> Bool { isClosed && isHangUp() }

  /// After close everybody who is idle goes home as soon as no call waits or is about to.
  mutating func dismissWhenEmpty() {
    guard queue.waiting == 0, announced == 0 else { return }
    if plan.followsCustomers, owesCallbacks() { return }
    for group in 0..<plan.layout.groups where agents.idleCount(group) > 0 { sendIdleHome(group) }
  }
}
