import DiscreteEvents
import Probability

/// A call that finds no agent: it is refused, leaves at once, or waits until it is answered or its
/// patience ends.
extension Engine {
  /// A call joins its type's line, if there is room and the caller stays.
  mutating func joinQueue(_ place: UInt32) {
    let call = calls[place]
    let type = Int(call.type)
    if !isOpen, let ending = endingAfterClose() {
      return refuse(place, ending.count, ending.outcome, isOffered: true)
    }
    if let room = plan.types[type].room, rooms.isFull(room) {
      return refuse(place, .queueFull, .queueFull)
    }
    if plan.types[type].firstBalking < plan.types[type].endBalking, balks(place) {
      return refuse(place, .balked, .balked)
    }
    queue.append(place, to: &calls)
    calls[place].state = .waiting
    ledger.count(.offered, at: Int(call.cell))
    ledger.count(.delayed, at: Int(call.cell))
    countWaiting(1, of: call)
    schedulePatience(place, call)
    scheduleRule(place, call)
    if plan.followsCustomers { beginToWait(place) }
  }

  /// What has happened may have opened the queue to groups that take calls under a condition.
  @inline(never)
  mutating func routeUnderConditions() {
    while !floor.noneIdle, isSomebodyTaken() { _ = matchOnce() }
    if remembered.length > 0 { passRememberedUnderConditions() }
  }

  /// Whether whoever waits first of some type would find an agent.
  private mutating func isSomebodyTaken() -> Bool {
    for type in 0..<plan.layout.types where plan.types[type].hasConditionalRoutes {
      if let place = firstInLine(ofType: type, after: 0), chooseAgent(for: place) != nil {
        return true
      }
    }
    return false
  }

  /// The caller hears what the queue offers.
  @inline(never)
  private mutating func beginToWait(_ place: UInt32) {
    guard calls[place].state == .waiting else { return }
    if plan.measuresPredictions { forecast(place) }
    if needs[Int(place)].isMetOnWeb { return endWeb(place) }
    followEntryRules(place)
  }

  private mutating func refuse(
    _ place: UInt32, _ count: TypeCount, _ outcome: CallOutcome, isOffered: Bool = false
  ) {
    if isOffered {
      ledger.count(.offered, at: cell(of: place))
      ledger.count(.delayed, at: cell(of: place))
    }
    ledger.count(count, at: cell(of: place))
    leave(place, outcome)
  }

  /// Whether a caller who would have to wait leaves at once, by the number who wait already.
  private mutating func balks(_ place: UInt32) -> Bool {
    let type = plan.types[Int(calls[place].type)]
    let waiting = type.room.map { rooms.waiting($0) } ?? queue.waiting(Int(calls[place].type))
    var probability = 0.0
    for index in type.firstBalking..<type.endBalking where plan.balking[index].waiting <= waiting {
      let bound = plan.balking[index].expectedWait
      if bound > 0, expectedWait(of: place) < bound { continue }
      probability = plan.balking[index].probability
    }
    guard probability > 0 else { return false }
    var stream = chance.stream(
      calls[place].who, .balking, occurrence: Int(calls[place].attempt))
    return stream.uniform() < probability
  }

  @inline(__always)
  private mutating func schedulePatience(_ place: UInt32, _ call: Call) {
    guard let patience = patience(of: place, call) else { return }
    calls[place].patienceTimer = schedule(.abandon, of: place, call, at: now + patience)
  }

  @inline(__always)
  private mutating func patience(of place: UInt32, _ call: Call) -> Double? {
    if call.attempt > 0 || call.isReplayed { return otherPatience(of: place) }
    return plan.types[Int(call.type)].patience.map { draw($0, .patience, for: call) }
  }

  /// Longer than any run, where a factor above 1 is applied again and again.
  private static var longestPatience: Double { 1e12 }

  /// A replayed list may give the patience; a later attempt has that of the first or another one, times
  /// the factor once for each attempt before.
  @inline(never)
  private mutating func otherPatience(of place: UInt32) -> Double? {
    let call = calls[place]
    let type = plan.types[Int(call.type)]
    let attempt = Int(call.attempt)
    let isSame = attempt == 0 || type.again.samePatience
    let patience =
      isSame
      ? firstPatience(of: place, call)
      : type.patience.map { draw($0, .patience, for: call, occurrence: attempt) }
    return patience.map {
      min($0 * power(type.again.patienceFactor, attempt), Self.longestPatience)
    }
  }

  /// That of the first attempt: a list may give it, and callers of a backlog are known to have waited.
  private mutating func firstPatience(of place: UInt32, _ call: Call) -> Double? {
    if let patience = replayed(call)?.patience { return patience }
    if let waited = waitBeforeOpening(place) { return patience(call, beyond: waited) }
    return plan.types[Int(call.type)].patience.map { draw($0, .patience, for: call) }
  }

  /// A whole power by repeated multiplication, the same on every machine.
  private func power(_ base: Double, _ exponent: Int) -> Double {
    base == 1 ? 1 : (0..<exponent).reduce(1) { product, _ in product * base }
  }

  /// Sets the clock for the next wait at which more groups may take a call.
  @inline(__always)
  mutating func scheduleRule(_ place: UInt32, _ call: Call) {
    let rule = Int(call.nextRule)
    guard rule < plan.types[Int(call.type)].endRule else { return }
    let time = plan.rules[rule].moment(of: call.queueEntry)
    if calls[place].state == .remembered, !isRememberedUntil(time, place) { return }
    calls[place].ruleTimer = schedule(.timedRule, of: place, call, at: time)
  }

  /// The same for what waits with a part of the wait behind it: a callback or a ticket.
  @inline(never)
  mutating func scheduleRuleAhead(_ place: UInt32) {
    skipPastRules(place)
    scheduleGroups(place)
  }

  /// Leaves out the moments of a wait that have passed.
  mutating func skipPastRules(_ place: UInt32) {
    let type = plan.types[Int(calls[place].type)]
    calls[place].nextRule = UInt16(truncatingIfNeeded: type.firstRule)
    while Int(calls[place].nextRule) < type.endRule,
      plan.rules[Int(calls[place].nextRule)].moment(of: calls[place].queueEntry) <= now
    {
      calls[place].nextRule += 1
    }
  }

  /// Sets the clock for the next wait at which more groups may take what no rule of the queue applies to.
  mutating func scheduleGroups(_ place: UInt32) {
    let end = plan.types[Int(calls[place].type)].endRule
    while Int(calls[place].nextRule) < end,
      plan.rules[Int(calls[place].nextRule)].queueRule != nil
    {
      calls[place].nextRule += 1
    }
    scheduleRule(place, calls[place])
  }

  /// Stops the clock of a call's timed rules.
  mutating func stopRules(_ place: UInt32) {
    if let timer = calls[place].ruleTimer { calendar.cancel(timer) }
    calls[place].ruleTimer = nil
  }

  /// A caller's patience ends.
  mutating func abandon(_ place: UInt32) {
    if calls[place].state == .returned { return abandonReturn(place) }
    calls[place].patienceTimer = nil
    let (cell, wait) = (cell(of: place), now - calls[place].queueEntry)
    let type = plan.types[Int(calls[place].type)]
    ledger.count(.abandoned, at: cell)
    ledger.count(.waitAbandoned, at: cell, by: wait)
    let isWithin = hasWaited(atMost: type.within, place)
    if isWithin { ledger.count(.abandonedWithin, at: cell) }
    if hasWaited(atMost: type.shortAbandonment, place) { ledger.count(.shortAbandoned, at: cell) }
    abandonedWaits.record(wait, cell: cell / TypeCount.width)
    countWaiting(-1, of: calls[place])
    useLine(-1, of: place)
    tell(place, .abandoned)
    resolve(calls[place])
    takeOutOfLine(place, calls[place])
    if plan.followsCustomers { return giveUpWaiting(place, isRemembered: isWithin) }
    if isWithin { remember(place) } else { calls.remove(place) }
  }

  /// The customer goes on, and the place in the line may be remembered.
  @inline(never)
  private mutating func giveUpWaiting(_ place: UInt32, isRemembered: Bool) {
    censor(place)
    if isRemembered { rememberApart(place) }
    goOn(place, after: .abandoned)
  }

  /// A caller who waits counts, or no longer does.
  @inline(__always)
  mutating func countWaiting(_ change: Int, of call: Call) {
    let type = Int(call.type)
    queue.count(change, type: type)
    if let room = plan.types[type].room { rooms.count(change, room: room) }
    ledger.level(.waitingIntegral, Double(change), type: type, at: now)
  }

  /// Whether a call has waited no longer than so many seconds: compared as moments, as the clocks of timed
  /// rules are set, so that a wait of exactly so many is within them.
  @inline(__always)
  mutating func hasWaited(atMost seconds: Double, _ place: UInt32) -> Bool {
    now <= calls[place].queueEntry + seconds
  }

  /// Ends a call's wait: out of the line, clocks stopped.
  mutating func stopWaiting(_ place: UInt32) {
    let call = calls[place]
    countWaiting(-1, of: call)
    if let timer = call.patienceTimer { calendar.cancel(timer) }
    takeOutOfLine(place, call)
  }

  /// Takes a call out of its line and stops the clock of its timed rules.
  @inline(__always)
  private mutating func takeOutOfLine(_ place: UInt32, _ call: Call) {
    if let timer = call.ruleTimer { calendar.cancel(timer) }
    if call.isInLine { queue.remove(place, from: &calls) }
    calls[place].forgetTimers()
  }
}
