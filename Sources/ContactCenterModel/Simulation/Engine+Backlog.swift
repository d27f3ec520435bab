import DiscreteEvents
import Probability

/// What the first opening finds there: calls that have waited already, callbacks that are due, tickets.
///
/// All of it counts in the row before the opening, with the times before it. Calls are in the queue as if
/// they had come there so long ago; callbacks and tickets are those of callers who were turned away.
extension Engine {
  @inline(never)
  mutating func bringBacklog() {
    var number: UInt32 = 0
    for backlog in plan.scenario.backlog {
      for (kind, count) in BacklogKind.counts(of: backlog) {
        for ordinal in 0..<UInt32(count) {
          number += 1
          bring(kind, backlog, ordinal: ordinal, number: number)
        }
      }
    }
  }

  /// Customers of the backlog have addresses of their own, by the kind of what they wait for.
  private mutating func bring(
    _ kind: BacklogKind, _ backlog: Backlog, ordinal: UInt32, number: UInt32
  ) {
    let type = backlog.type.index
    let name = kind.source(of: plan.scenario.callTypes[type])
    let who = Who(source: StableHash.of(name), day: 0, interval: 0, ordinal: ordinal)
    let time = kind == .call ? now - backlog.waited : now
    let next = NextCall(
      arrival: Arrival(time: time, who: who, words: chance.firstWords(who)),
      type: UInt16(truncatingIfNeeded: type), source: plan.scenario.demands.count, number: number,
      isReplayed: false)
    let row = plan.layout.row(.before, day: plan.layout.day(of: row))
    let place = calls.insert(
      Call(
        next, number: arrived, row: row, cell: ledger.cell(type: type, row: row),
        nextRule: plan.types[type].firstRule))
    arrived += 1
    ledger.count(.arrived, at: cell(of: place))
    calls[place].queueEntry = time
    if plan.followsCustomers { beginNeed(place) }
    kind == .call ? bringCall(place) : bringRequest(kind, place)
  }

  /// A caller who has waited for a while: on a line, in the queue, with what patience is left.
  private mutating func bringCall(_ place: UInt32) {
    let call = calls[place]
    let waited = now - call.queueEntry
    let pool = plan.types[Int(call.type)].pool
    // A line held beyond those in service has counted as one of them all the while.
    if lines.areBusy(pool) {
      ledger.count(.inService, pool: pool, row: Int(call.row), by: waited)
    }
    useLine(1, of: place)
    for count in [TypeCount.fromBacklog, .reachedQueue, .offered, .delayed] {
      ledger.count(count, at: Int(call.cell))
    }
    ledger.count(.waitingIntegral, at: Int(call.cell), by: waited)
    if plan.followsCustomers { needs[Int(place)].firstEntry = call.queueEntry }
    queue.append(place, to: &calls)
    calls[place].state = .waiting
    countWaiting(1, of: call)
    skipPastRules(place)
    scheduleRule(place, calls[place])
    guard let patience = patience(call, beyond: now - call.queueEntry) else { return }
    calls[place].patienceTimer = schedule(
      .abandon, of: place, at: max(now, call.queueEntry + patience))
  }

  /// How long the customer of a backlog had waited when the center opened; `nil` of anybody else.
  func waitBeforeOpening(_ place: UInt32) -> Double? {
    guard Int(calls[place].source) == plan.scenario.demands.count,
      let entry = needs[Int(place)].firstEntry
    else { return nil }
    return max(0, plan.openings[0].open - entry)
  }

  /// Patience as the type's law gives it to those who are still there after a wait, by inversion.
  mutating func patience(_ call: Call, beyond waited: Double) -> Double? {
    guard let given = plan.scenario.callTypes[Int(call.type)].patience else { return nil }
    let law = plan.value(given, row: Int(call.row))
    var stream = chance.stream(call.who, .patience)
    let gone = law.cumulative(waited)
    let patience = law.quantile(min(1, gone + stream.uniform() * (1 - gone)))
    return patience < .infinity ? max(waited, patience) : nil
  }

  /// A customer whose callback is due, or on whose ticket somebody is to work.
  private mutating func bringRequest(_ kind: BacklogKind, _ place: UInt32) {
    ledger.count(.turnedAway, at: cell(of: place))
    tell(place, .turnedAway)
    calls[place].state = .away
    needs[Int(place)].isOutsideHours = true
    needs[Int(place)].firstEntry = now
    guard kind == .callback, let policy = plan.callback else { return openTicket(place) }
    count(.callbackOffered, of: place)
    promiseCallback(place, policy)
    makeDue(place)
  }
}

/// What customers of a backlog wait for.
private enum BacklogKind: String {
  case call, callback, ticket

  static func counts(of backlog: Backlog) -> [(BacklogKind, Int)] {
    [(.call, backlog.calls), (.callback, backlog.callbacks), (.ticket, backlog.tickets)]
  }

  /// The name whose hash tells its customers from all others.
  func source(of type: CallType) -> String { "backlog:\(rawValue):\(type.name)" }
}
