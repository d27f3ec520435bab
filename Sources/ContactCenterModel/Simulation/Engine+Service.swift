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
    if trace != nil { tellAnswer(place, talk: talk) }
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
  private mutating func handling(
    of place: UInt32, group: Int
  ) -> (talk: Double, wrapUp: Double) {
    let index = Int(plan.skillOf[group * plan.layout.types + Int(calls[place].type)])
    let skill = plan.skills[index]
    let replayed = replayed(place)
    let talk = replayed?.talk ?? draw(skill.talk, .talk, for: place)
    let wrapUp = replayed?.wrapUp ?? skill.wrapUp.map { draw($0, .wrapUp, for: place) } ?? 0
    return (talk / skill.speed, wrapUp / skill.speed)
  }

  /// A number of a law for a call, at the address of the call and the purpose.
  @inline(__always)
  mutating func draw(_ law: LawPlan, _ purpose: Purpose, for place: UInt32) -> Double {
    plan.samplers[plan.sampler(law, row: Int(calls[place].row))].sample(
      chance, calls[place].who, purpose)
  }

  /// The caller hangs up; the agent wraps up.
  mutating func endTalk(_ place: UInt32) {
    useLine(-1, of: place)
    calls[place].state = .wrappingUp
    ledger.level(.wrapUpIntegral, 1, type: Int(calls[place].type), at: now)
    _ = schedule(.serviceEnd, of: place, at: now + calls[place].wrapUp)
  }

  /// The agent has finished with the call and is free.
  mutating func endService(_ place: UInt32) {
    let agent = calls[place].agent
    let type = Int(calls[place].type)
    if calls[place].state == .talking {
      useLine(-1, of: place)
    } else {
      ledger.level(.wrapUpIntegral, -1, type: type, at: now)
    }
    ledger.busy(-1, type: type, group: Int(agents[agent].group), at: now)
    agents[agent].state = .freed
    freed.append(agent)
    calls.remove(place)
  }
}
