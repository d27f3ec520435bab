import DiscreteEvents
import Probability
import Statistics

/// What the replication leaves behind: its counts, and the lives of its calls if somebody asks.
extension Engine {
  /// Closes the accounts: whoever is still waiting is counted as such.
  mutating func finish() -> ReplicationRecord {
    countTheRest()
    endRowOfWatch(row)
    if !plan.layout.countsOnlyIntervals { countOccupancies() }
    ledger.close(row: row, at: now)
    var record = ReplicationRecord(replication: Int(chance.replication), layout: plan.layout)
    ledger.write(
      to: &record, pools: plan.scenario.callTypes.indices.map { plan.types[$0].pool },
      isLimited: (0..<plan.layout.pools).map { lines.isLimited($0) }, meanWork: plan.meanWork)
    let cells = 0..<plan.layout.types * plan.layout.rows
    record.answeredWaits = cells.map { answeredWaits.histogram($0) }
    record.abandonedWaits = cells.map { abandonedWaits.histogram($0) }
    record.events = eventsHandled
    record.mostCalls = calls.places
    if let order = plan.givenOrder { record.restore(order) }
    return record
  }

  private mutating func countTheRest() {
    for type in 0..<plan.layout.types {
      var place = queue.first(type)
      while place != Call.none {
        let next = calls[place].next
        if calls[place].state == .waiting { leaveWaiting(place) }
        place = next
      }
    }
    while let event = calendar.popNext() {
      guard Happening(event) == .announcementEnd else { continue }
      ledger.count(.stillAnnounced, at: cell(of: event.index))
      tell(event.index, .stillAnnounced)
    }
    if plan.followsCustomers { countOpenNeeds() }
  }

  /// Whoever is still in the table has an open need.
  private mutating func countOpenNeeds() {
    for place in 0..<UInt32(needs.count) {
      guard ![.gone, .remembered].contains(calls[place].state) else { continue }
      ledger.count(ending(of: place), at: Int(needs[Int(place)].origin))
      settleVisit(place)
      if needs[Int(place)].isMetOnWeb { count(.smsVisited, of: place) }
      if needs[Int(place)].hasCallback { countPending(place) }
      if calls[place].state == .queuedForIdle, needs[Int(place)].channel == .ticket {
        ledger.count(.ticketsPending, at: Int(needs[Int(place)].request))
      }
    }
  }

  /// What becomes of a need that has not ended: open, unless an operator is meeting it for certain.
  private mutating func ending(of place: UInt32) -> CustomerCount {
    guard [.talking, .wrappingUp, .onTicket].contains(calls[place].state),
      !needs[Int(place)].hasCallback,
      plan.types[Int(calls[place].type)].resolved >= 1
    else { return .stillOpen }
    return endingWhenMet(place)
  }

  /// Counts what is left over when the center closes. The row is already the one after close.
  @inline(never)
  mutating func countBacklog() {
    for place in 0..<UInt32(needs.count) {
      guard ![.gone, .remembered].contains(calls[place].state) else { continue }
      if ending(of: place) == .stillOpen {
        countAtClose(.openAtClose, of: needs[Int(place)].origin)
      }
      if needs[Int(place)].hasCallback {
        countAtClose(.callbackAtClose, of: needs[Int(place)].request)
      }
      if calls[place].state == .queuedForIdle, needs[Int(place)].channel == .ticket {
        countAtClose(.ticketsAtClose, of: needs[Int(place)].request)
      }
    }
  }

  /// Counts in the present row, for the type of a spot.
  private mutating func countAtClose(_ count: CustomerCount, of spot: Int32) {
    let type = Int(spot) / plan.layout.rows
    ledger.count(count, at: type * plan.layout.rows + row)
  }

  /// The callers who are in the center at close and are not disconnected.
  mutating func countCallersAtClose() {
    for type in 0..<plan.layout.types {
      let waiting = plan.atClose == .hangUp ? 0 : Double(queue.waiting(type))
      let callers = waiting + ledger.announced(type)
      ledger.count(.leftAtClose, at: ledger.cell(type: type, row: row), by: callers)
    }
  }

  private mutating func countPending(_ place: UInt32) {
    countRequest(.callbackPending, of: place)
    countBrokenPromise(place)
  }

  private mutating func leaveWaiting(_ place: UInt32) {
    let cell = cell(of: place)
    ledger.count(.stillWaiting, at: cell)
    ledger.count(.waitOther, at: cell, by: now - calls[place].queueEntry)
    if plan.followsCustomers { censor(place) }
    tell(place, .stillWaiting)
  }

  /// Tells the trace how an unanswered call ended.
  mutating func tell(_ place: UInt32, _ outcome: CallOutcome) {
    guard let trace else { return }
    var record = record(of: place, outcome)
    record.left = now
    trace(record)
  }

  /// Tells the trace of a contact with an agent, whose further times are already known.
  mutating func tellContact(_ place: UInt32, talk: Double) {
    let call = calls[place]
    var record = record(of: place, .answered)
    record.answer = now
    record.talkEnd = now + talk
    record.wrapUpEnd = now + talk + call.wrapUp
    let group = Int(floor[call.agent].group)
    record.group = AgentGroupID(plan.givenOrder?.groups[group] ?? group)
    record.agent = floor.number(call.agent)
    trace?(record)
  }

  private mutating func record(of place: UInt32, _ outcome: CallOutcome) -> CallRecord {
    let call = calls[place]
    let (type, source) = (Int(call.type), Int(call.source))
    let order = plan.givenOrder
    var record = CallRecord(
      replication: Int(chance.replication), type: CallTypeID(order?.types[type] ?? type),
      source: order?.source(source) ?? source, number: Int(call.sourceNumber), row: Int(call.row),
      arrival: call.arrival, queueEntry: outcome.isOfQueue ? call.queueEntry : nil, outcome: outcome
    )
    record.attempt = Int(call.attempt) + 1
    if plan.followsCustomers { record.channel = needs[Int(place)].channel }
    return record
  }
}
