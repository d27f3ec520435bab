import DiscreteEvents
import Probability

/// An agent answers, talks and wraps up.
extension Engine {
  mutating func answer(_ place: UInt32, by agent: UInt32) {
    let group = Int(agents[agent].group)
    endWait(place)
    let (talk, wrapUp) = handling(of: place, group: group)
    calls[place].agent = agent
    calls[place].wrapUp = wrapUp
    calls[place].state = .talking
    agents[agent].state = .busy
    agents[agent].busyTime += talk + wrapUp
    let (type, row) = (Int(calls[place].type), Int(calls[place].row))
    ledger.busy(1, type: type, group: group, at: now)
    let wait = now - calls[place].queueEntry
    ledger.countAnswer(
      at: ledger.cell(group: group, type: type, row: row),
      Answer(
        wait: wait, isWithin: wait <= plan.types[type].within, talk: talk, wrapUp: wrapUp))
    answeredWaits.record(wait, cell: type * plan.layout.rows + row)
    if plan.followsCustomers { meetCustomer(place, wait: wait) }
    if plan.watchesAgents { watchAnswer(place, agent, group, wait: wait) }
    if trace != nil { tellContact(place, talk: talk) }
    resolve(place)
    let what: Happening = wrapUp > 0 ? .talkEnd : .serviceEnd
    _ = schedule(what, of: place, at: now + talk)
  }

  /// A call that waited stops waiting; one that came at this instant is offered and answered at once.
  @inline(__always)
  private mutating func endWait(_ place: UInt32) {
    if calls[place].state == .waiting {
      stopWaiting(place)
    } else {
      ledger.count(.offered, at: cell(of: place))
      if calls[place].isInLine { queue.remove(place, from: &calls) }
    }
  }

  /// Talk and wrap-up seconds of a call in a group: drawn, or as the replayed list says, and divided
  /// by the group's speed.
  @inline(__always)
  mutating func handling(
    of place: UInt32, group: Int
  ) -> (talk: Double, wrapUp: Double) {
    if calls[place].service > 0 { return laterHandling(of: place, group: group) }
    let index = Int(plan.skillOf[group * plan.layout.types + Int(calls[place].type)])
    let skill = plan.skills[index]
    let replayed = replayed(place)
    let talk = replayed?.talk ?? draw(skill.talk, .talk, for: place)
    let wrapUp = replayed?.wrapUp ?? skill.wrapUp.map { draw($0, .wrapUp, for: place) } ?? 0
    return (talk / skill.speed, wrapUp / skill.speed)
  }

  /// A later service takes the times of the first or others, times a factor.
  @inline(never)
  private mutating func laterHandling(
    of place: UInt32, group: Int
  ) -> (talk: Double, wrapUp: Double) {
    let index = Int(plan.skillOf[group * plan.layout.types + Int(calls[place].type)])
    let skill = plan.skills[index]
    let again = plan.types[Int(calls[place].type)].again
    let service = again.sameHandling ? 0 : Int(calls[place].service)
    let scale = again.handlingFactor / skill.speed
    let replayed = again.sameHandling ? replayed(place) : nil
    let talk = replayed?.talk ?? draw(skill.talk, .talk, for: place, occurrence: service)
    let wrapUp =
      replayed?.wrapUp ?? skill.wrapUp.map { draw($0, .wrapUp, for: place, occurrence: service) }
      ?? 0
    return (talk * scale, wrapUp * scale)
  }

  /// How fast a group handles a call.
  mutating func speed(of place: UInt32, group: Int) -> Double {
    let index = Int(plan.skillOf[group * plan.layout.types + Int(calls[place].type)])
    return plan.skills[index].speed
  }

  /// What an answer means to the customer.
  @inline(never)
  private mutating func meetCustomer(_ place: UInt32, wait: Double) {
    stopBrowsing(place)
    judgeForecasts(place, wait: wait)
    lastWaits[Int(calls[place].type)] = wait
    let isFirst = calls[place].attempt == 0 && calls[place].service == 0
    let within = plan.types[Int(calls[place].type)].within
    needs[Int(place)].isAtOnce = isFirst && wait <= within
    meetOperator(place)
  }

  @inline(never)
  private mutating func watchAnswer(
    _ place: UInt32, _ agent: UInt32, _ group: Int, wait: Double
  ) {
    watch.setBusy(true, agent, at: now)
    countAnger(place, group: group, wait: wait)
  }

  /// A number of a law for a call, at the address of the call and the purpose.
  @inline(__always)
  mutating func draw(
    _ law: LawPlan, _ purpose: Purpose, for place: UInt32, occurrence: Int = 0
  ) -> Double {
    plan.samplers[plan.sampler(law, row: Int(calls[place].row))].sample(
      chance, calls[place].who, purpose, occurrence: occurrence)
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
  }

  /// The agent has finished with the call and is free.
  mutating func endService(_ place: UInt32) {
    let type = Int(calls[place].type)
    switch calls[place].state {
    case .talking: freeLine(of: place)
    case .onTicket: endTicket(place)
    default: ledger.level(.wrapUpIntegral, -1, type: type, at: now)
    }
    release(place)
    guard plan.followsCustomers else { return calls.remove(place) }
    if needs[Int(place)].channel == .callback { level(.callbackWorkIntegral, -1, of: place) }
    concludeService(place)
  }
}
