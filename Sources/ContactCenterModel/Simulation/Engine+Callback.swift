import DiscreteEvents
import Probability

/// A callback is offered and accepted, and waits for its turn.
extension Engine {
  /// Offers a callback to a waiting caller; true when it is taken.
  mutating func leavesForCallback(_ place: UInt32) -> Bool {
    guard acceptsCallback(place) else { return false }
    count(.leftForCallback, of: place)
    if plan.callback?.kind == .virtualHold {
      rememberIfWithin(place)
      keepPlace(place)
    } else {
      quitQueue(place, .leftForCallback)
    }
    beginCallback(place)
    return true
  }

  /// Whether the policy makes an offer, and the customer takes it.
  mutating func acceptsCallback(_ place: UInt32) -> Bool {
    guard canCallBack(place) else { return false }
    count(.callbackOffered, of: place)
    let offer = needs[Int(place)].callbackOffers
    needs[Int(place)].callbackOffers.countOn()
    return happens(.callbackAcceptance, acceptance(of: place), place, occurrence: offer)
  }

  /// Whether the policy allows another callback now.
  mutating func canCallBack(_ place: UInt32) -> Bool {
    guard let policy = plan.callback, plan.types[Int(calls[place].type)].isCalledBack,
      !needs[Int(place)].hasCallback
    else { return false }
    if let most = policy.mostOutstanding, outstanding >= most { return false }
    if policy.notBeforeClose > 0, isLate(place, before: policy.notBeforeClose) { return false }
    return policy.kind != .appointment || appointments.hasRoom(at: now)
  }

  /// Whether there is less time than this to close, or the center has closed on a call that is still there.
  private func isLate(_ place: UInt32, before: Double) -> Bool {
    if let close = plan.scenario.horizon.close(at: now) { return close - now < before }
    let isThere = [.arriving, .waiting, .inIVR].contains(calls[place].state)
    let lastClose = plan.openings.last { $0.close <= now }?.close
    return isThere && lastClose.map { calls[place].arrival < $0 } ?? false
  }

  private mutating func acceptance(of place: UInt32) -> Double {
    if plan.acceptance.count == 1, plan.acceptance[0].expectedWait <= 0 {
      return plan.acceptance[0].probability
    }
    let wait = expectedWait(of: place)
    var probability = 0.0
    for index in 0..<plan.acceptance.count where plan.acceptance[index].expectedWait <= wait {
      probability = plan.acceptance[index].probability
    }
    return probability
  }

  /// The caller hangs up, and the place in the line is kept.
  private mutating func keepPlace(_ place: UInt32) {
    countWaiting(-1, of: calls[place])
    queue.hold(1, type: Int(calls[place].type))
    if let timer = calls[place].patienceTimer { calendar.cancel(timer) }
    calls[place].patienceTimer = nil
    stopBrowsing(place)
    censor(place)
    ledger.count(.waitOther, at: cell(of: place), by: now - calls[place].queueEntry)
    useLine(-1, of: place)
    tell(place, .leftForCallback)
    resolve(calls[place])
    calls[place].state = .onHold
  }

  /// A customer has accepted; the call itself has ended.
  mutating func beginCallback(_ place: UInt32) {
    guard let policy = plan.callback else { return }
    promiseCallback(place, policy)
    if calls[place].state != .onHold { return arrange(place, policy) }
    guard waitsForOpening(place, policy) else { return }
    withdraw(place)
    carry(place, policy)
  }

  /// A callback is accepted and counted; the promise begins now.
  mutating func promiseCallback(_ place: UInt32, _ policy: CallbackPlan) {
    needs[Int(place)].hasCallback = true
    needs[Int(place)].channel = .callback
    needs[Int(place)].request = Int32(truncatingIfNeeded: spot(of: place))
    needs[Int(place)].requestedAt = now
    needs[Int(place)].due = now + policy.within
    needs[Int(place)].tries = 0
    needs[Int(place)].isAnnounced = false
    if needs[Int(place)].firstEntry == nil { needs[Int(place)].firstEntry = now }
    countRequest(.callbackAccepted, of: place)
    outstanding += 1
    level(.outstandingIntegral, 1, of: place)
    if let rule = policy.callsIn {
      growImpatient(place, rule, .callsIn, occurrence: needs[Int(place)].callbacks)
    }
    needs[Int(place)].callbacks.countOn()
  }

  /// A callback accepted now waits for the next opening, and the promise counts from there.
  private mutating func carry(_ place: UInt32, _ policy: CallbackPlan) {
    calls[place].state = .carried
    let opening = plan.scenario.horizon.nextOpening(after: now)
    needs[Int(place)].due = (opening ?? .infinity) + policy.within
  }

  /// Whether a callback accepted now is for the next opening: outside opening hours, unless agents are
  /// staying and would stay longer for it.
  private mutating func waitsForOpening(_ place: UInt32, _ policy: CallbackPlan) -> Bool {
    guard !isOpen else { return false }
    return policy.atClose != .overtime || !isAnybodyStaying(for: Int(calls[place].type))
  }

  /// Whether agents are there after close who may take a type's calls and are not about to leave.
  private mutating func isAnybodyStaying(for type: Int) -> Bool {
    let routes = plan.types[type].firstRoute..<plan.types[type].endRoute
    return routes.contains { route in
      let group = floor.groups[plan.routes[route].group]
      return group.present > group.leaving
    }
  }

  /// When the customer is called.
  private mutating func arrange(_ place: UInt32, _ policy: CallbackPlan) {
    if policy.kind == .appointment { return makeAppointment(place, policy) }
    if waitsForOpening(place, policy) { return carry(place, policy) }
    calls[place].queueEntry = now
    makeDue(place)
  }

  private mutating func makeAppointment(_ place: UInt32, _ policy: CallbackPlan) {
    var stream = chance.stream(
      calls[place].who, .appointmentSlot, occurrence: Int(needs[Int(place)].callbacks))
    let slot = appointments.take(at: now, u: stream.uniform())
    needs[Int(place)].due = slot + policy.within
    calls[place].state = .scheduled
    needs[Int(place)].timer = scheduleWithin(.callbackDue, of: place, at: slot)
  }

  /// A customer who does not want to wait for the callback any longer will call in.
  mutating func growImpatient(
    _ place: UInt32, _ rule: RepeatPlan, _ purpose: Purpose, occurrence: UInt32
  ) {
    guard needs[Int(place)].callsIn == nil, Int(calls[place].attempt) + 1 < mostAttempts(place)
    else { return }
    var stream = chance.stream(calls[place].who, purpose, occurrence: Int(occurrence))
    guard stream.uniform() < rule.probability else { return }
    let delay = rule.delay.map { plan.samplers[$0.first].sample(&stream) } ?? 0
    let time = timeOfRepeat(now, delay, rule)
    if isCutShort(place, at: time) { return }
    needs[Int(place)].nextType = rule.type.map { UInt16($0) }
    needs[Int(place)].writesNext = rule.isWritten
    needs[Int(place)].callsIn = scheduleWithin(.callAgain, of: place, at: time ?? .infinity)
  }

  private mutating func mostAttempts(_ place: UInt32) -> Int {
    plan.types[Int(calls[place].type)].again.attempts
  }

  /// Counts something of a callback, in the row of the attempt that led to it.
  mutating func countRequest(_ count: CustomerCount, of place: UInt32, by amount: Double = 1) {
    ledger.count(count, at: Int(needs[Int(place)].request), by: amount)
  }

  /// The time for a callback, or for another attempt, has come.
  mutating func fallDue(_ place: UInt32) {
    needs[Int(place)].timer = nil
    if !isOpen { return calls[place].state = .carried }
    if plan.callback?.kind == .appointment, needs[Int(place)].tries == 0 {
      calls[place].queueEntry = now
    }
    makeDue(place)
  }

  /// From now on an agent may call the customer: in turn, or when enough are idle.
  mutating func makeDue(_ place: UInt32) {
    if plan.callback?.kind == .whenIdle { return queueForIdle(place) }
    calls[place].state = .onHold
    queue.hold(1, type: Int(calls[place].type))
    due.append(place)
  }

  mutating func queueForIdle(_ place: UInt32) {
    calls[place].state = .queuedForIdle
    callbacks.append(place, to: &calls)
    scheduleRuleAhead(place)
  }

  /// A callback ends, whatever came of it.
  mutating func closeCallback(_ place: UInt32, _ ending: CustomerCount) {
    countRequest(ending, of: place)
    needs[Int(place)].hasCallback = false
    outstanding -= 1
    level(.outstandingIntegral, -1, of: place)
  }

  /// The customer has called in first.
  mutating func cancelCallback(_ place: UInt32) {
    countBrokenPromise(place)
    let isAppointment = calls[place].state == .scheduled && needs[Int(place)].tries == 0
    if isAppointment, let policy = plan.callback {
      appointments.giveBack(needs[Int(place)].due - policy.within)
    }
    withdraw(place)
    closeCallback(place, .callbackCancelled)
    needs[Int(place)].channel = .call
    needs[Int(place)].cause = .callbackMissed
  }

  /// A callback that nobody has tried, though its promise has fallen due.
  mutating func countBrokenPromise(_ place: UInt32) {
    guard needs[Int(place)].tries == 0, needs[Int(place)].due <= now else { return }
    breakPromise(place)
  }

  /// A promise has fallen due, or can no longer be kept, and nobody has called.
  mutating func breakPromise(_ place: UInt32) {
    countRequest(.callbackDue, of: place)
    needs[Int(place)].hasBrokenPromise = true
  }

  /// Takes a callback out of wherever it waits.
  mutating func withdraw(_ place: UInt32) {
    if let timer = needs[Int(place)].timer { calendar.cancel(timer) }
    needs[Int(place)].timer = nil
    switch calls[place].state {
    case .onHold:
      stopRules(place)
      queue.hold(-1, type: Int(calls[place].type))
      if calls[place].isInLine { queue.remove(place, from: &calls) }
    case .queuedForIdle:
      stopRules(place)
      callbacks.remove(place, from: &calls)
    default: break
    }
  }
}
