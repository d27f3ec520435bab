import DiscreteEvents
import Probability

/// Written requests, on which agents work when enough of them are idle.
extension Engine {
  mutating func openTicket(_ place: UInt32) {
    needs[Int(place)].channel = .ticket
    needs[Int(place)].request = Int32(truncatingIfNeeded: spot(of: place))
    needs[Int(place)].requestedAt = now
    ledger.count(.ticketsCreated, at: spot(of: place))
    calls[place].state = .queuedForIdle
    calls[place].queueEntry = now
    tickets.append(place, to: &calls)
  }

  /// An agent works on a ticket; no line is held.
  mutating func workOnTicket(_ place: UInt32, by agent: UInt32) {
    let group = Int(agents[agent].group)
    let request = Int(needs[Int(place)].request)
    tickets.remove(place, from: &calls)
    ledger.count(.ticketsWorked, at: request)
    ledger.count(.ticketDelay, at: request, by: now - needs[Int(place)].requestedAt)
    ledger.count(.tickets, group: group, row: request % plan.layout.rows)
    needs[Int(place)].isAtOnce = false
    meetOperator(place)
    calls[place].state = .onTicket
    calls[place].wrapUp = 0
    level(.ticketWorkIntegral, 1, of: place)
    level(.otherLinesIntegral, -1, of: place)
    let work = ticketWork(place, group)
    occupy(agent, with: place, for: work)
    if trace != nil { tellContact(place, talk: work) }
    _ = schedule(.serviceEnd, of: place, at: now + work)
  }

  private mutating func ticketWork(_ place: UInt32, _ group: Int) -> Double {
    guard let talk = plan.ticketTalk else {
      let (talk, wrapUp) = handling(of: place, group: group)
      return talk + wrapUp
    }
    let wrapUp = plan.ticketWrapUp.map { draw($0, .wrapUp, for: place) } ?? 0
    return (draw(talk, .talk, for: place) + wrapUp) / speed(of: place, group: group)
  }

  /// The work on a ticket is done.
  mutating func endTicket(_ place: UInt32) {
    level(.ticketWorkIntegral, -1, of: place)
    level(.otherLinesIntegral, 1, of: place)
  }
}
