import DiscreteEvents
import Probability

/// An agent answers, talks and wraps up.
extension Engine {
  mutating func answer(_ place: UInt32, by agent: UInt32) {
    let call = calls[place]
    let (type, row) = (Int(call.type), Int(call.row))
    let group = Int(floor[agent].group)
    let pair = plan.layout.pair(group: group, type: type)
    endWait(place, call)
    resolve(call)
    let wait = now - call.queueEntry
    let isWithin = now <= call.queueEntry + plan.types[type].within
    answeredWaits.record(wait, cell: type &* plan.layout.rows &+ row)
    ledger.busy(1, pair: pair, at: now)
    let (talk, wrapUp) = handling(of: place, call, pair: pair)
    ledger.countAnswer(
      at: ledger.cell(pair: pair, row: row),
      Answer(wait: wait, isWithin: isWithin, talk: talk, wrapUp: wrapUp))
    calls[place].beginTalk(with: agent, pair: pair, wrapUp: wrapUp)
    floor.occupy(agent, for: talk + wrapUp)
    if isWatched { watchAnswer(place, agent, group, wait: wait, talk: talk) }
    _ = schedule(wrapUp > 0 ? .talkEnd : .serviceEnd, of: place, call, at: now + talk)
  }

  /// A call that waited stops waiting; one that came at this instant is offered and answered at once.
  @inline(__always)
  private mutating func endWait(_ place: UInt32, _ call: Call) {
    if call.state == .waiting {
      stopWaiting(place)
    } else {
      ledger.count(.offered, at: Int(call.cell))
    }
  }

  /// Talk and wrap-up seconds of a call in a group: drawn, or as the replayed list says, and divided
  /// by the group's speed.
  @inline(__always)
  mutating func handling(
    of place: UInt32, _ call: Call, pair: Int
  ) -> (talk: Double, wrapUp: Double) {
    if call.service > 0 || call.isReplayed { return otherHandling(of: place, pair: pair) }
    let skill = plan.skills[Int(plan.skillOf[pair])]
    let talk = drawFirstTalk(skill.talk, of: place, call)
    let wrapUp = skill.wrapUp.map { draw($0, .wrapUp, for: call) } ?? 0
    return (talk / skill.speed, wrapUp / skill.speed)
  }

  /// A replayed list may give the times; a later service takes those of the first or others, times a
  /// factor.
  @inline(never)
  private mutating func otherHandling(
    of place: UInt32, pair: Int
  ) -> (talk: Double, wrapUp: Double) {
    let call = calls[place]
    let skill = plan.skills[Int(plan.skillOf[pair])]
    let again = plan.types[Int(call.type)].again
    let isFirst = call.service == 0
    let service = isFirst || again.sameHandling ? 0 : Int(call.service)
    let replayed = isFirst || again.sameHandling ? replayed(call) : nil
    let talk = replayed?.talk ?? drawTalk(skill.talk, of: place, call, occurrence: service)
    let wrapUp =
      replayed?.wrapUp ?? skill.wrapUp.map { draw($0, .wrapUp, for: call, occurrence: service) }
      ?? 0
    if isFirst { return (talk / skill.speed, wrapUp / skill.speed) }
    let scale = again.handlingFactor / skill.speed
    return (talk * scale, wrapUp * scale)
  }

  /// How fast a group handles a call.
  mutating func speed(of place: UInt32, group: Int) -> Double {
    let pair = plan.layout.pair(group: group, type: Int(calls[place].type))
    return plan.skills[Int(plan.skillOf[pair])].speed
  }

  /// An answer where more is kept account of than calls.
  @inline(never)
  private mutating func watchAnswer(
    _ place: UInt32, _ agent: UInt32, _ group: Int, wait: Double, talk: Double
  ) {
    if plan.followsCustomers { meetCustomer(place, wait: wait) }
    if plan.watchesAgents {
      watch.setBusy(true, agent, at: now)
      countAnger(place, group: group, wait: wait)
    }
    if trace != nil { tellContact(place, talk: talk) }
  }

  /// What an answer means to the customer.
  @inline(__always)
  private mutating func meetCustomer(_ place: UInt32, wait: Double) {
    stopBrowsing(place)
    judgeForecasts(place, wait: wait)
    lastWaits[Int(calls[place].type)] = wait
    let isFirst = calls[place].attempt == 0 && calls[place].service == 0
    let within = plan.types[Int(calls[place].type)].within
    needs[Int(place)].isAtOnce = isFirst && hasWaited(atMost: within, place)
    meetOperator(place)
  }

  /// A number of a law for a call, at the address of the call and the purpose.
  @inline(__always)
  mutating func draw(
    _ law: LawPlan, _ purpose: Purpose, for call: Call, occurrence: Int = 0
  ) -> Double {
    plan.samplers.sample(
      plan.sampler(law, row: Int(call.row)), chance, call.who, purpose, occurrence: occurrence)
  }

  /// The talk of a first service, whose first random word came with the call.
  @inline(__always)
  private mutating func drawFirstTalk(_ law: LawPlan, of place: UInt32, _ call: Call) -> Double {
    let sampler = plan.sampler(law, row: Int(call.row))
    return plan.samplers.sample(sampler, of: call.talkWord) ?? drawWholeTalk(sampler, of: place)
  }

  /// The talk of any service; a later one that takes as long as the first has its number.
  @inline(__always)
  private mutating func drawTalk(
    _ law: LawPlan, of place: UInt32, _ call: Call, occurrence: Int
  ) -> Double {
    occurrence == 0
      ? drawFirstTalk(law, of: place, call)
      : draw(law, .talk, for: call, occurrence: occurrence)
  }

  @inline(never)
  private mutating func drawWholeTalk(_ sampler: Int, of place: UInt32) -> Double {
    var stream = chance.stream(calls[place].who, .talk, after: calls[place].talkWord)
    return plan.samplers[sampler].sample(&stream)
  }

  /// The caller hangs up; the agent wraps up.
  mutating func endTalk(_ place: UInt32) {
    freeLine(of: place)
    calls[place].state = .wrappingUp
    ledger.level(.wrapUpIntegral, 1, type: Int(calls[place].type), at: now)
    _ = schedule(.serviceEnd, of: place, at: now + calls[place].wrapUp)
  }

  /// The line of a talk that has ended.
  @inline(__always)
  private mutating func freeLine(of place: UInt32) {
    useLine(-1, of: place)
    guard plan.followsCustomers, needs[Int(place)].channel == .callback else { return }
    level(.outboundIntegral, -1, of: place)
    level(.connectedIntegral, -1, of: place)
  }

  /// The agent has finished with the call and is free.
  @inline(__always)
  mutating func endService(_ place: UInt32) {
    let call = calls[place]
    switch call.state {
    case .talking: freeLine(of: place)
    case .onTicket: endTicket(place)
    default: ledger.level(.wrapUpIntegral, -1, type: Int(call.type), at: now)
    }
    release(call)
    guard plan.followsCustomers else { return calls.remove(place) }
    if needs[Int(place)].channel == .callback { level(.callbackWorkIntegral, -1, of: place) }
    concludeService(place)
  }
}
