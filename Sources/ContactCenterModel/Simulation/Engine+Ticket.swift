import DiscreteEvents
import Probability

/// Written requests, on which agents work when enough of them are idle.
extension Engine {
  mutating func openTicket(_ place: UInt32) {
    needs[Int(place)].channel = .ticket
    needs[Int(place)].request = Int32(truncatingIfNeeded: spot(of: place))
    needs[Int(place)].requestedAt = now
    if needs[Int(place)].firstEntry == nil { needs[Int(place)].firstEntry = now }
    ledger.count(.ticketsCreated, at: spot(of: place))
    calls[place].state = .queuedForIdle
    calls[place].queueEntry = now
    tickets.append(place, to: &calls)
    scheduleRuleAhead(place)
  }

  /// An agent works on a ticket; no line is held.
  mutating func workOnTicket(_ place: UInt32, by agent: UInt32) {
    let group = Int(floor[agent].group)
    let request = Int(needs[Int(place)].request)
    stopRules(place)
    tickets.remove(place, from: &calls)
    ledger.count(.ticketsWorked, at: request)
    ledger.count(.ticketDelay, at: request, by: now - needs[Int(place)].requestedAt)
    ledger.count(.tickets, group: group, row: request % plan.layout.rows)
    needs[Int(place)].isAtOnce = false
    meetOperator(place)
    calls[place].state = .onTicket
    level(.ticketWorkIntegral, 1, of: place)
    level(.otherLinesIntegral, -1, of: place)
    let (talk, wrapUp) = ticketWork(place, group)
    calls[place].wrapUp = wrapUp
    occupy(agent, with: place, for: talk + wrapUp)
    if trace != nil { tellContact(place, talk: talk) }
    _ = schedule(.serviceEnd, of: place, at: now + (talk + wrapUp))
  }

  private mutating func ticketWork(
    _ place: UInt32, _ group: Int
  ) -> (talk: Double, wrapUp: Double) {
    guard let talk = plan.ticketTalk else {
      return handling(
        of: place, calls[place], pair: plan.layout.pair(group: group, type: Int(calls[place].type)))
    }
    let service = Int(calls[place].service)
    let speed = speed(of: place, group: group)
    let wrapUp = plan.ticketWrapUp.map {
      draw($0, .wrapUp, for: calls[place], occurrence: service)
    }
    return (
      draw(talk, .talk, for: calls[place], occurrence: service) / speed, (wrapUp ?? 0) / speed
    )
  }

  /// The work on a ticket is done.
  @inline(never)
  mutating func endTicket(_ place: UInt32) {
    level(.ticketWorkIntegral, -1, of: place)
    level(.otherLinesIntegral, 1, of: place)
  }
}
