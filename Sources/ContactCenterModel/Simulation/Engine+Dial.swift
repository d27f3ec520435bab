import DiscreteEvents
import Probability

/// The center calls a customer back.
extension Engine {
  /// An agent dials and listens to the ringing; the agent is busy and a line is held.
  mutating func dial(_ place: UInt32, by agent: UInt32) {
    let length = beginAttempt(place)
    occupy(agent, with: place, for: length)
    level(.callbackWorkIntegral, 1, of: place)
    startRinging(place, for: length)
  }

  /// The system dials; an agent is looked for when the customer has answered.
  mutating func dialBySystem(_ place: UInt32) {
    needs[Int(place)].meetsVoicemail = false
    let length = beginAttempt(place)
    ringing[Int(calls[place].type)] += 1
    level(.otherLinesIntegral, 1, of: place)
    startRinging(place, for: length)
  }

  private mutating func startRinging(_ place: UInt32, for length: Double) {
    useLine(1, of: place)
    level(.outboundIntegral, 1, of: place)
    calls[place].state = .ringing
    needs[Int(place)].ringsUntil = now + length
    let ringing = needs[Int(place)].meetsVoicemail ? plan.callback?.ringOut : nil
    _ = schedule(.ringEnd, of: place, at: now + (ringing ?? length))
  }

  /// Takes the callback out of its line, counts the attempt and decides what it brings. Gives the time
  /// until that is known.
  private mutating func beginAttempt(_ place: UInt32) -> Double {
    withdraw(place)
    countRequest(.callbackDials, of: place)
    if needs[Int(place)].tries == 0 { countPromise(place) }
    announceCallback(place)
    let dial = needs[Int(place)].dials
    let tries = Int(needs[Int(place)].tries)
    needs[Int(place)].dials.countOn()
    needs[Int(place)].tries.countOn()
    var stream = chance.stream(calls[place].who, .reach, occurrence: Int(dial))
    let probability = plan.reached(try: tries, isAnnounced: needs[Int(place)].isAnnounced)
    needs[Int(place)].isReached = stream.uniform() < probability
    return ringTime(place, dial, meets: stream.uniform())
  }

  private mutating func ringTime(_ place: UInt32, _ dial: UInt32, meets u: Double) -> Double {
    guard let policy = plan.callback else { return 0 }
    needs[Int(place)].meetsVoicemail = false
    if needs[Int(place)].isReached { return time(policy.ring, .ring, place, occurrence: dial) }
    guard policy.dialling == .agentFirst, u < policy.voicemail else { return policy.ringOut }
    needs[Int(place)].meetsVoicemail = true
    return policy.ringOut + time(policy.voicemailTime, .voicemailTime, place, occurrence: dial)
  }

  /// The promise is kept if the first attempt comes in time.
  private mutating func countPromise(_ place: UInt32) {
    countRequest(.callbackDialled, of: place)
    guard now <= needs[Int(place)].due else { return breakPromise(place) }
    countRequest(.callbackDue, of: place)
    countRequest(.callbackKept, of: place)
  }

  private mutating func announceCallback(_ place: UInt32) {
    guard let message = plan.callback?.announcement, needs[Int(place)].tries == 0 else { return }
    if case .notDelivered = send(message, to: place) { return }
    needs[Int(place)].isAnnounced = true
  }

  /// The ringing is over: somebody answers, or the attempt was in vain.
  mutating func endRinging(_ place: UInt32) {
    let isAgentFirst = plan.callback?.dialling == .agentFirst
    if needs[Int(place)].isReached {
      countRequest(.callbackReached, of: place)
      level(.connectedIntegral, 1, of: place)
      if now <= needs[Int(place)].due { countRequest(.callbackReachedInTime, of: place) }
      return isAgentFirst ? serveCallback(place) : returnToQueue(place)
    }
    if needs[Int(place)].meetsVoicemail, now < needs[Int(place)].ringsUntil {
      return speakToVoicemail(place)
    }
    endOutbound(place, isConnected: needs[Int(place)].isConnected)
    if isAgentFirst {
      level(.callbackWorkIntegral, -1, of: place)
      release(calls[place])
    } else {
      ringing[Int(calls[place].type)] -= 1
      level(.otherLinesIntegral, -1, of: place)
    }
    if trace != nil { tell(place, .notReached) }
    failAttempt(place)
  }

  /// The voicemail has answered; the agent speaks to it.
  private mutating func speakToVoicemail(_ place: UInt32) {
    needs[Int(place)].isConnected = true
    level(.connectedIntegral, 1, of: place)
    _ = schedule(.ringEnd, of: place, at: needs[Int(place)].ringsUntil)
  }

  /// The line of a callback is freed, on which somebody has answered or not.
  private mutating func endOutbound(_ place: UInt32, isConnected: Bool = true) {
    useLine(-1, of: place)
    level(.outboundIntegral, -1, of: place)
    if isConnected { level(.connectedIntegral, -1, of: place) }
    needs[Int(place)].isConnected = false
  }

  private mutating func failAttempt(_ place: UInt32) {
    guard let policy = plan.callback else { return }
    countRequest(.callbackFailed, of: place)
    if needs[Int(place)].meetsVoicemail, let rule = policy.afterVoicemail {
      growImpatient(place, rule, .callsInAfterVoicemail, occurrence: needs[Int(place)].dials)
    }
    if !isOpen, policy.atClose != .carryOver {
      return endInVain(
        place, policy.atClose == .expire ? .callbackExpired : .callbackGivenUp)
    }
    if Int(needs[Int(place)].tries) >= policy.mostAttempts {
      return endInVain(place, .callbackGivenUp)
    }
    let dial = needs[Int(place)].dials
    calls[place].state = .scheduled
    needs[Int(place)].timer = scheduleWithin(
      .callbackDue, of: place, at: now + time(policy.gap, .callbackGap, place, occurrence: dial))
  }

  /// The callback is over without service. A customer who means to call in still does.
  mutating func endInVain(_ place: UInt32, _ ending: CustomerCount) {
    closeCallback(place, ending)
    if needs[Int(place)].callsIn != nil {
      needs[Int(place)].channel = .call
      needs[Int(place)].cause = .callbackMissed
      calls[place].state = .away
    } else {
      goOn(place, after: .callbackMissed)
    }
  }

  /// A customer whom the system has reached takes an idle agent, or waits in front of the line.
  private mutating func returnToQueue(_ place: UInt32) {
    ringing[Int(calls[place].type)] -= 1
    if let timer = needs[Int(place)].callsIn { calendar.cancel(timer) }
    needs[Int(place)].callsIn = nil
    calls[place].state = .returned
    queue.hold(1, type: Int(calls[place].type))
    let type = plan.types[Int(calls[place].type)]
    if let law = type.patience {
      let patience = plan.samplers[plan.sampler(law, row: Int(calls[place].row))].sample(
        chance, calls[place].who, .returnPatience, occurrence: Int(needs[Int(place)].dials))
      calls[place].patienceTimer = schedule(.abandon, of: place, at: now + patience)
    }
    due.append(place)
  }

  /// A customer who was reached hangs up before an agent comes.
  mutating func abandonReturn(_ place: UInt32) {
    calls[place].patienceTimer = nil
    leaveLineOfReturned(place)
    level(.otherLinesIntegral, -1, of: place)
    endOutbound(place)
    if trace != nil { tell(place, .abandoned) }
    closeCallback(place, .callbackAbandoned)
    goOn(place, after: .callbackMissed)
  }

  private mutating func leaveLineOfReturned(_ place: UInt32) {
    stopRules(place)
    queue.hold(-1, type: Int(calls[place].type))
    if calls[place].isInLine { queue.remove(place, from: &calls) }
  }

  /// An agent takes a customer whom the system has reached.
  mutating func serveReturned(_ place: UInt32, by agent: UInt32) {
    if let timer = calls[place].patienceTimer { calendar.cancel(timer) }
    calls[place].patienceTimer = nil
    leaveLineOfReturned(place)
    level(.otherLinesIntegral, -1, of: place)
    level(.callbackWorkIntegral, 1, of: place)
    occupy(agent, with: place, for: 0)
    serveCallback(place)
  }

  /// The customer and an agent talk; the agent is busy already.
  private mutating func serveCallback(_ place: UInt32) {
    let agent = calls[place].agent
    let group = Int(floor[agent].group)
    let request = Int(needs[Int(place)].request)
    if let timer = needs[Int(place)].callsIn { calendar.cancel(timer) }
    needs[Int(place)].callsIn = nil
    needs[Int(place)].isAtOnce = false
    meetOperator(place)
    countAnger(place, group: group, wait: now - needs[Int(place)].due + strainWait)
    countRequest(.callbackDelay, of: place, by: now - needs[Int(place)].requestedAt)
    closeCallback(place, .callbackServed)
    if needs[Int(place)].isOutsideHours { countRequest(.callbackServedClosed, of: place) }
    ledger.count(.callbacks, group: group, row: request % plan.layout.rows)
    let (talk, wrapUp) = handling(
      of: place, calls[place], pair: plan.layout.pair(group: group, type: Int(calls[place].type)))
    calls[place].wrapUp = wrapUp
    calls[place].state = .talking
    lengthen(agent, by: talk + wrapUp)
    if trace != nil { tellContact(place, talk: talk) }
    _ = schedule(wrapUp > 0 ? .talkEnd : .serviceEnd, of: place, at: now + talk)
  }
}
