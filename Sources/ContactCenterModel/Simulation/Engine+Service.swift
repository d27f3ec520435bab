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
    ledger.busy(1, type: Int(calls[place].type), group: group, at: now)
    let wait = now - calls[place].queueEntry
    let isWithin = wait <= plan.types[Int(calls[place].type)].within
    ledger.count(
      Answer(wait: wait, isWithin: isWithin, talk: talk, wrapUp: wrapUp), at: cell(of: place),
      group: group, row: Int(calls[place].row))
    answeredWaits.record(wait, cell: cell(of: place) / TypeCount.width)
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
  /// by the group's speed. A list that gives talk alone gives the whole handling.
  @inline(__always)
  private mutating func handling(
    of place: UInt32, group: Int
  ) -> (talk: Double, wrapUp: Double) {
    let index = Int(plan.skillOf[group * plan.layout.types + Int(calls[place].type)])
    let skill = plan.skills[index]
    let replayed = replayed(place)
    let talk = replayed?.talk ?? draw(skill.talk, .talk, for: place)
    let wrapUp: Double =
      if let wrapUp = replayed?.wrapUp {
        wrapUp
      } else if replayed?.talk != nil {
        0
      } else {
        skill.wrapUp.map { draw($0, .wrapUp, for: place) } ?? 0
      }
    return (talk / skill.speed, wrapUp / skill.speed)
  }

  /// A number of a law for a call, at the address of the call and the purpose.
  @inline(__always)
  mutating func draw(_ law: LawPlan, _ purpose: Purpose, for place: UInt32) -> Double {
    var stream = chance.stream(calls[place].who, purpose)
    return plan.samplers[plan.sampler(law, row: Int(calls[place].row))].sample(&stream)
  }

  /// The caller hangs up; the agent wraps up.
  mutating func endTalk(_ place: UInt32) {
    useLine(-1, of: place)
    calls[place].state = .wrappingUp
    _ = schedule(.serviceEnd, of: place, at: now + calls[place].wrapUp)
  }

  /// The agent has finished with the call and is free.
  mutating func endService(_ place: UInt32) {
    let agent = calls[place].agent
    if calls[place].state == .talking { useLine(-1, of: place) }
    ledger.busy(-1, type: Int(calls[place].type), group: Int(agents[agent].group), at: now)
    agents[agent].state = .freed
    freed.append(agent)
    calls.remove(place)
  }
}
