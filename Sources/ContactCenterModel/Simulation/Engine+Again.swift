import DiscreteEvents
import Probability

/// What a customer does after an attempt that did not meet the need.
extension Engine {
  /// The center may send a message to whom it could not serve; otherwise the customer calls again, or
  /// the need is lost.
  @inline(never)
  mutating func goOn(_ place: UInt32, after cause: AgainCause) {
    if needs[Int(place)].isMetOnWeb { return meetOnWeb(place) }
    stopBrowsing(place)
    calls[place].state = .away
    needs[Int(place)].cause = cause
    needs[Int(place)].channel = .call
    if sendsMissedCall(place, after: cause) { return }
    callAgain(place, after: cause)
  }

  /// The customer calls again as the rule says, or gives up; `since` is when the delay begins.
  mutating func callAgain(
    _ place: UInt32, after cause: AgainCause, by own: RepeatPlan? = nil, since: Double? = nil
  ) {
    let again = plan.types[Int(calls[place].type)].again
    let rule = own ?? plan.repeats[again.firstRepeat + cause.rawValue]
    let attempt = calls[place].attempt
    needs[Int(place)].cause = cause
    guard let rule, Int(attempt) + 1 < again.attempts,
      happens(.again, rule.probability, place, occurrence: attempt)
    else { return lose(place, after: cause) }
    let delay = time(rule.delay, .againDelay, place, occurrence: attempt)
    let start = since ?? now
    let time = timeOfRepeat(start, delay, rule)
    if isCutShort(place, at: time) { return lose(place, after: cause) }
    needs[Int(place)].nextType = rule.type.map { UInt16($0) }
    needs[Int(place)].writesNext = rule.isWritten
    comeBack(place, at: time, judgedAt: start + delay)
  }

  /// Whether an attempt is not made because it would come at this very instant, after as many others.
  mutating func isCutShort(_ place: UInt32, at time: Double?) -> Bool {
    guard let time, time <= now, Int(calls[place].attempt) + 1 >= Again.mostAtOnce else {
      return false
    }
    ledger.count(.repeatsCut, at: Int(needs[Int(place)].origin))
    return true
  }

  /// When a repeat comes; `nil` where it waits for an opening that lies beyond the horizon.
  ///
  /// Who waits for an opening calls the delay after it, or what is left of the delay when the hours of
  /// opening have been taken off as often as they go into it.
  mutating func timeOfRepeat(_ since: Double, _ delay: Double, _ rule: RepeatPlan) -> Double? {
    let horizon = plan.scenario.horizon
    let time = since + delay
    guard rule.waitsForOpening, horizon.days != nil, horizon.close(at: time) == nil else {
      return time
    }
    guard let opening = horizon.nextOpening(after: time), let close = horizon.close(at: opening)
    else { return nil }
    return opening + delay.truncatingRemainder(dividingBy: close - opening)
  }

  /// The customer comes back, and the last call, if it counted as contained, was not; without a time,
  /// beyond the horizon.
  private mutating func comeBack(_ place: UInt32, at time: Double?, judgedAt judged: Double) {
    let window = plan.scenario.ivr?.repeatWindow ?? 0
    if needs[Int(place)].isContained, (time ?? judged) <= now + window {
      count(.ivrReturned, of: place)
    }
    needs[Int(place)].isContained = false
    needs[Int(place)].timer = time.flatMap { scheduleWithin(.callAgain, of: place, at: $0) }
  }

  /// Puts an event into the calendar unless it lies beyond the horizon.
  mutating func scheduleWithin(
    _ what: Happening, of place: UInt32, at time: Double
  ) -> EventHandle? {
    if let end = plan.scenario.horizon.end, time >= end { return nil }
    return time < .infinity ? schedule(what, of: place, at: time) : nil
  }

  /// The customer gives up.
  private mutating func lose(_ place: UInt32, after cause: AgainCause) {
    let wasServed = cause == .ivr && needs[Int(place)].isContained
    endNeed(place, wasServed ? .unresolved : cause.loss)
  }

  /// The next attempt of a customer arrives; not that of one whose telephone is just ringing.
  @inline(never)
  mutating func arriveAgain(_ place: UInt32) {
    if calls[place].state == .ringing { return callInAfterRinging(place) }
    needs[Int(place)].callsIn = nil
    if needs[Int(place)].hasCallback { cancelCallback(place) }
    needs[Int(place)].timer = nil
    if needs[Int(place)].writesNext { return write(place) }
    calls[place].attempt.countOn()
    if let type = needs[Int(place)].nextType { needs[Int(place)].type = type }
    calls[place].type = needs[Int(place)].type
    needs[Int(place)].nextType = nil
    let type = Int(calls[place].type)
    calls[place].row = UInt16(truncatingIfNeeded: row)
    calls[place].cell = Int32(truncatingIfNeeded: ledger.cell(type: type, row: row))
    calls[place].number = arrived
    calls[place].arrival = now
    calls[place].nextRule = UInt16(truncatingIfNeeded: plan.types[type].firstRule)
    calls[place].state = .arriving
    needs[Int(place)].hasForecasts = false
    needs[Int(place)].isOutsideHours = false
    arrived += 1
    ledger.count(.attempts, at: Int(needs[Int(place)].origin))
    if let cause = needs[Int(place)].cause { count(cause.repeated, of: place) }
    enter(place, calls[place])
  }
}

extension Engine {
  /// The customer writes instead of calling again; the ticket counts where the last call did.
  private mutating func write(_ place: UInt32) {
    needs[Int(place)].writesNext = false
    openTicket(place)
  }

  /// A customer who means to call in while the own telephone rings gets through when it has stopped,
  /// unless the center was reached so.
  private mutating func callInAfterRinging(_ place: UInt32) {
    needs[Int(place)].callsIn = schedule(.callAgain, of: place, at: needs[Int(place)].ringsUntil)
  }
}

extension CallOutcome {
  /// What brings a customer to call again after a call that ended so; `nil` where something else is to
  /// come.
  var cause: AgainCause? {
    switch self {
    case .blocked, .queueFull: .blocked
    case .abandoned, .balked: .abandoned
    case .turnedAway: .turnedAway
    case .hungUp, .disconnected: .disconnected
    case .selfServed, .hungUpInIVR, .endedByIVR: .ivr
    case .answered, .stillWaiting, .stillAnnounced, .leftForSMS, .leftForCallback, .leftMessage,
      .leftIVRForSMS, .leftIVRForCallback, .notReached:
      nil
    }
  }
}

extension AgainCause {
  /// How a need ends whose customer gives up after this.
  var loss: CustomerCount {
    switch self {
    case .blocked: .lostBlocked
    case .abandoned: .lostAbandoned
    case .turnedAway: .lostTurnedAway
    case .disconnected: .lostDisconnected
    case .ivr: .lostIVR
    case .smsNotDelivered, .smsNotOpened, .smsNotResolved: .lostSMS
    case .callbackMissed: .lostCallback
    case .unresolved: .unresolved
    }
  }

  /// The count of attempts that this leads to.
  var repeated: CustomerCount {
    switch self {
    case .blocked: .repeatBlocked
    case .abandoned: .repeatAbandoned
    case .turnedAway: .repeatTurnedAway
    case .disconnected: .repeatDisconnected
    case .ivr: .repeatIVR
    case .smsNotDelivered, .smsNotOpened, .smsNotResolved: .repeatSMS
    case .callbackMissed: .repeatCallback
    case .unresolved: .repeatUnresolved
    }
  }
}
