import DiscreteEvents
import Probability

/// A call arrives: it is turned away, blocked, or takes a line and hears the announcement.
extension Engine {
  @inline(__always)
  mutating func arrive() {
    let next = arrivals.take()
    let type = Int(next.type)
    let call = Call(
      next, number: arrived, row: row, cell: ledger.cell(type: type, row: row),
      nextRule: plan.types[type].firstRule)
    let place = calls.insert(call)
    arrived &+= 1
    if plan.followsCustomers { beginNeed(place) }
    enter(place, call)
  }

  /// A first or later attempt meets the center.
  @inline(__always)
  mutating func enter(_ place: UInt32, _ call: Call) {
    ledger.count(.arrived, at: Int(call.cell))
    if call.isReplayed { countWork(.offeredWork, 1, of: place) }
    if isOfWindow(row) { unresolved &+= 1 }
    if !isOpen, !plan.answersWhenClosed { return turnAway(place) }
    if plan.limitsLines {
      if lines.areBusy(plan.types[Int(call.type)].pool) { return block(place) }
      useLine(1, of: place)
    }
    if plan.hasIVR { return enterIVR(place) }
    hearAnnouncement(place, call)
  }

  /// A call outside opening hours; with a line, if it has heard the IVR.
  mutating func turnAway(_ place: UInt32, holdsLine: Bool = false) {
    ledger.count(.turnedAway, at: cell(of: place))
    if plan.followsCustomers { needs[Int(place)].isOutsideHours = true }
    if plan.callback?.whenClosed == true, acceptsCallback(place) {
      return callBackLater(place, holdsLine: holdsLine)
    }
    leave(place, .turnedAway, holdsLine: holdsLine)
  }

  /// A caller outside opening hours hangs up with the promise of a callback.
  private mutating func callBackLater(_ place: UInt32, holdsLine: Bool) {
    if holdsLine { useLine(-1, of: place) }
    tell(place, .turnedAway)
    resolve(calls[place])
    stopBrowsing(place)
    calls[place].state = .away
    beginCallback(place)
  }

  private mutating func block(_ place: UInt32) {
    ledger.count(.blocked, at: cell(of: place))
    if !isOpen { blockOutsideHours(place) }
    if calls[place].isReplayed { countWork(.blockedWork, 1, of: place) }
    leave(place, .blocked, holdsLine: false)
  }

  /// An IVR that answers outside opening hours has no line left; it is nobody's fault of those at work.
  @inline(never)
  private mutating func blockOutsideHours(_ place: UInt32) {
    needs[Int(place)].isOutsideHours = true
    count(.blockedClosed, of: place)
  }

  /// A call takes (`1`) or frees (`−1`) its line.
  @inline(__always)
  mutating func useLine(_ change: Int, of place: UInt32) {
    guard plan.limitsLines else { return }
    let pool = plan.types[Int(calls[place].type)].pool
    if lines.use(change, pool: pool) { holdBeyond(change, pool) }
  }

  /// A line that a call holds beyond those in service counts as one of them meanwhile.
  @inline(never)
  private mutating func holdBeyond(_ change: Int, _ pool: Int) {
    ledger.inService(Double(change), pool: pool, at: now)
  }

  /// The work of a call whose replayed list gives its times, beyond the mean of its type, which is added
  /// for all calls when the counts are handed over; −1 takes it away again.
  @inline(never)
  mutating func countWork(_ count: TypeCount, _ sign: Double, of place: UInt32) {
    let call = calls[place]
    guard let replayed = replayed(call) else { return }
    let (type, row) = (Int(call.type), Int(call.row))
    let handling = plan.scenario.callTypes[type].handling
    let work =
      (replayed.talk ?? plan.value(handling.talk, row: row).mean)
      + (replayed.wrapUp ?? handling.wrapUp.map { plan.value($0, row: row).mean } ?? 0)
    let beyond = work - plan.meanWork[type * plan.layout.rows + row]
    ledger.count(count, at: Int(call.cell), by: sign * beyond)
  }

  /// What the replayed list says of a call.
  mutating func replayed(_ call: Call) -> ReplayedCall? {
    guard call.isReplayed else { return nil }
    return arrivals.replayed(source: Int(call.source), line: Int(call.who.ordinal))
  }

  /// The cell of a call's counts: its type and row of arrival.
  @inline(__always)
  mutating func cell(of place: UInt32) -> Int { Int(calls[place].cell) }

  /// A call that was not answered leaves the center.
  mutating func leave(_ place: UInt32, _ outcome: CallOutcome, holdsLine: Bool = true) {
    if holdsLine { useLine(-1, of: place) }
    tell(place, outcome)
    resolve(calls[place])
    guard plan.followsCustomers else { return calls.remove(place) }
    guard let cause = outcome.cause else { return calls[place].state = .away }
    if cause == .blocked, calls[place].attempt == 0 {
      ledger.count(.blockedFresh, at: Int(needs[Int(place)].origin))
    }
    goOn(place, after: cause)
  }

  /// A call of the steady-state window has been answered or has left.
  @inline(__always)
  mutating func resolve(_ call: Call) {
    if isOfWindow(Int(call.row)) { unresolved &-= 1 }
  }

  /// Whether a row is one of the window of a steady state.
  @inline(__always)
  private func isOfWindow(_ row: Int) -> Bool {
    UInt(bitPattern: row &- 1) < UInt(bitPattern: lastRowOfWindow)
  }
}
