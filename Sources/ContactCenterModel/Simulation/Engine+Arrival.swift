import DiscreteEvents
import Probability

/// A call arrives: it is turned away, blocked, or takes a line and hears the announcement.
extension Engine {
  mutating func arrive() {
    let source = arrivals.nextSource
    let arrival = arrivals.take()
    let place = calls.insert(
      Call(
        arrival, source: source, number: arrived, row: row,
        cell: ledger.cell(type: arrival.type, row: row),
        nextRule: plan.types[arrival.type].firstRule))
    arrived += 1
    if plan.followsCustomers { beginNeed(place) }
    enter(place)
  }

  /// A first or later attempt meets the center.
  @inline(__always)
  mutating func enter(_ place: UInt32) {
    let work = work(of: place)
    ledger.countArrival(at: cell(of: place), work: work)
    if isOfWindow(row) { unresolved += 1 }
    if !isOpen, !plan.answersWhenClosed { return turnAway(place) }
    if lines.areBusy(plan.types[Int(calls[place].type)].pool) { return block(place, work: work) }
    useLine(1, of: place)
    if plan.hasIVR { return enterIVR(place) }
    hearAnnouncement(place)
  }

  /// A call outside opening hours; with a line, if it has heard the IVR.
  mutating func turnAway(_ place: UInt32, holdsLine: Bool = false) {
    ledger.count(.turnedAway, at: cell(of: place))
    if plan.callback?.whenClosed == true, acceptsCallback(place) {
      return callBackLater(place, holdsLine: holdsLine)
    }
    leave(place, .turnedAway, holdsLine: holdsLine)
  }

  /// A caller outside opening hours hangs up with the promise of a callback.
  private mutating func callBackLater(_ place: UInt32, holdsLine: Bool) {
    if holdsLine { useLine(-1, of: place) }
    tell(place, .turnedAway)
    resolve(place)
    stopBrowsing(place)
    calls[place].state = .away
    beginCallback(place)
  }

  private mutating func block(_ place: UInt32, work: Double) {
    ledger.count(.blocked, at: cell(of: place))
    ledger.count(.blockedWork, at: cell(of: place), by: work)
    leave(place, .blocked, holdsLine: false)
  }

  /// A call takes (`1`) or frees (`−1`) its line.
  @inline(__always)
  mutating func useLine(_ change: Int, of place: UInt32) {
    lines.use(change, pool: plan.types[Int(calls[place].type)].pool)
  }

  /// The mean handling time of a call's type, or the call's own where a replayed list gives it.
  @inline(__always)
  private mutating func work(of place: UInt32) -> Double {
    if let replayed = replayed(place) { return work(of: place, replayed) }
    return plan.meanWork[Int(calls[place].type) * plan.layout.rows + Int(calls[place].row)]
  }

  private mutating func work(of place: UInt32, _ replayed: ReplayedCall) -> Double {
    let handling = plan.scenario.callTypes[Int(calls[place].type)].handling
    let interval = plan.intervalOfRow[Int(calls[place].row)]
    return (replayed.talk ?? handling.talk[interval].mean)
      + (replayed.wrapUp ?? handling.wrapUp?[interval].mean ?? 0)
  }

  /// What the replayed list says of a call.
  @inline(__always)
  mutating func replayed(_ place: UInt32) -> ReplayedCall? {
    guard let line = calls[place].replayLine else { return nil }
    return arrivals.replayed(source: Int(calls[place].source), line: Int(line))
  }

  /// The cell of a call's counts: its type and row of arrival.
  @inline(__always)
  mutating func cell(of place: UInt32) -> Int { Int(calls[place].cell) }

  /// A call that was not answered leaves the center.
  mutating func leave(_ place: UInt32, _ outcome: CallOutcome, holdsLine: Bool = true) {
    if holdsLine { useLine(-1, of: place) }
    tell(place, outcome)
    resolve(place)
    guard plan.followsCustomers else { return calls.remove(place) }
    guard let cause = outcome.cause else { return calls[place].state = .away }
    if cause == .blocked, calls[place].attempt == 0 { count(.blockedFresh, of: place) }
    goOn(place, after: cause)
  }

  /// A call of the steady-state window has been answered or has left.
  @inline(__always)
  mutating func resolve(_ place: UInt32) {
    if isOfWindow(Int(calls[place].row)) { unresolved -= 1 }
  }

  /// Whether a row is one of the window of a steady state.
  @inline(__always)
  private func isOfWindow(_ row: Int) -> Bool { row > 0 && row <= lastRowOfWindow }
}
