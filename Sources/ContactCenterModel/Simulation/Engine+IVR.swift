import DiscreteEvents
import Probability

/// The IVR answers: announcements, menus and self-service, until the call ends there or comes to a
/// queue. The line is held meanwhile.
extension Engine {
  @inline(never)
  mutating func enterIVR(_ place: UInt32) {
    calls[place].state = .inIVR
    needs[Int(place)].enteredIVR = now
    needs[Int(place)].cameWhenClosed = !isOpen
    count(.ivrEntered, of: place)
    ledger.level(.announcedIntegral, 1, type: Int(calls[place].type), at: now)
    visit(0, place)
  }

  /// A caller comes to a node and hears its announcement, if it has one.
  private mutating func visit(_ node: Int, _ place: UInt32) {
    needs[Int(place)].node = UInt16(truncatingIfNeeded: node)
    needs[Int(place)].enteredNode = now
    needs[Int(place)].phase = .announcement
    countNode(.entered, of: place)
    if !inIVRSinceClose.isEmpty { moveInIVRAfterClose(place) }
    let visit = needs[Int(place)].visits
    let rate = plan.nodes[node].hangUpRate
    needs[Int(place)].hangsUpAt = rate > 0 ? now + patience(rate, place, visit) : nil
    guard let say = plan.nodes[node].say else { return endAnnouncementOfNode(place) }
    stay(place, for: time(say, .ivrAnnouncement, place, occurrence: visit))
  }

  private mutating func patience(_ rate: Double, _ place: UInt32, _ visit: UInt32) -> Double {
    var stream = chance.stream(calls[place].who, .ivrPatience, occurrence: Int(visit))
    return stream.exponential() / rate
  }

  /// A phase lasts for a time, unless the caller hangs up first.
  private mutating func stay(_ place: UInt32, for length: Double) {
    var end = now + length
    if let hangsUpAt = needs[Int(place)].hangsUpAt, hangsUpAt < end {
      needs[Int(place)].phase = .hangingUp
      end = hangsUpAt
    }
    _ = schedule(.announcementEnd, of: place, at: end)
  }

  /// What goes on at a node ends.
  mutating func endPhase(_ place: UInt32) {
    switch needs[Int(place)].phase {
    case .announcement: endAnnouncementOfNode(place)
    case .selfService: endSelfService(place)
    case .hangingUp: hangUpInIVR(place)
    }
  }

  private mutating func endAnnouncementOfNode(_ place: UInt32) {
    let node = plan.nodes[Int(needs[Int(place)].node)]
    let visit = needs[Int(place)].visits
    if node.hangUp > 0, happens(.ivrHangUp, node.hangUp, place, occurrence: visit) {
      return hangUpInIVR(place)
    }
    if node.operatorKey > 0, happens(.ivrOperatorKey, node.operatorKey, place, occurrence: visit) {
      count(.ivrOptedOut, of: place)
      countNode(.optedOut, of: place)
      return go(to: .queue(nil), place)
    }
    take(node.step, place)
  }

  private mutating func take(_ step: StepPlan, _ place: UInt32) {
    switch step {
    case .go(let target): go(to: target, place)
    case .needs(let first, let wrongChoice): chooseNeed(first, wrongChoice, place)
    case .shares(let first, let end): chooseOption(first..<end, place)
    case .selfService(let duration, _, _, _):
      needs[Int(place)].phase = .selfService
      stay(
        place,
        for: time(duration, .selfServiceTime, place, occurrence: needs[Int(place)].visits))
    case .sms(let message, let refused): offerSMSInIVR(message, refused: refused, place)
    case .callback(let refused): offerCallbackInIVR(refused: refused, place)
    }
  }

  /// The caller takes the option of the own need, or by mistake another one.
  private mutating func chooseNeed(_ first: Int, _ wrongChoice: Double, _ place: UInt32) {
    var option = Int(calls[place].type)
    if wrongChoice > 0, let other = mistakenOption(wrongChoice, place) { option = other }
    let target = plan.targets[first + option]
    go(to: target == .queue(nil) ? .queue(CallTypeID(option)) : target, place)
  }

  private mutating func mistakenOption(_ probability: Double, _ place: UInt32) -> Int? {
    var stream = chance.stream(
      calls[place].who, .ivrChoice, occurrence: Int(needs[Int(place)].visits))
    guard stream.uniform() < probability, plan.layout.types > 1 else { return nil }
    let other = Int(stream.uniform() * Double(plan.layout.types - 1))
    return other < Int(calls[place].type) ? other : other + 1
  }

  private mutating func chooseOption(_ range: Range<Int>, _ place: UInt32) {
    var stream = chance.stream(
      calls[place].who, .ivrChoice, occurrence: Int(needs[Int(place)].visits))
    let u = stream.uniform()
    var sum = 0.0
    for index in range {
      sum += plan.options[index].share
      if u < sum { return go(to: plan.options[index].target, place) }
    }
    go(to: plan.options[range.upperBound - 1].target, place)
  }

  /// Leads a call on from a node.
  mutating func go(to target: IVRTarget, _ place: UInt32) {
    countNode(.time, of: place, by: now - needs[Int(place)].enteredNode)
    needs[Int(place)].visits.countOn()
    switch target {
    case .node(let node): visit(node.index, place)
    case .queue(let type): leaveIVR(place, for: type)
    case .hangUp:
      count(.ivrDisconnected, of: place)
      endInIVR(place, .endedByIVR)
      goOn(place, after: .ivr)
    }
  }

  private mutating func leaveIVR(_ place: UInt32, for type: CallTypeID?) {
    closeIVR(place)
    calls[place].state = .arriving
    if let type, type.index != Int(calls[place].type) { transfer(place, to: type.index) }
    if !isOpen, needs[Int(place)].cameWhenClosed {
      return turnAway(place, holdsLine: true)
    }
    hearAnnouncement(place, calls[place])
  }

  /// The call is from now on of another type, with a line of that type's pool.
  private mutating func transfer(_ place: UInt32, to type: Int) {
    count(.transferredOut, of: place)
    if calls[place].isReplayed { countWork(.offeredWork, -1, of: place) }
    useLine(-1, of: place)
    calls[place].type = UInt16(truncatingIfNeeded: type)
    calls[place].cell = Int32(
      truncatingIfNeeded: ledger.cell(type: type, row: Int(calls[place].row)))
    calls[place].nextRule = UInt16(truncatingIfNeeded: plan.types[type].firstRule)
    useLine(1, of: place)
    count(.transferredIn, of: place)
    if calls[place].isReplayed { countWork(.offeredWork, 1, of: place) }
  }

  private mutating func closeIVR(_ place: UInt32) {
    if !inIVRSinceClose.isEmpty { inIVRSinceClose.remove(place) }
    ledger.level(.announcedIntegral, -1, type: Int(calls[place].type), at: now)
    count(.ivrTime, of: place, by: now - needs[Int(place)].enteredIVR)
  }

  private mutating func countNode(_ count: NodeCount, of place: UInt32, by amount: Double = 1) {
    ledger.count(
      count, node: Int(needs[Int(place)].node), row: Int(calls[place].row), by: amount)
  }
}

/// How a call ends in the IVR.
extension Engine {
  private mutating func hangUpInIVR(_ place: UInt32) {
    count(.ivrHungUp, of: place)
    countNode(.hungUp, of: place)
    finishNode(place)
    endInIVR(place, .hungUpInIVR)
    goOn(place, after: .ivr)
  }

  private mutating func endSelfService(_ place: UInt32) {
    guard
      case .selfService(_, let completed, let resolved, let failed) =
        plan.nodes[Int(needs[Int(place)].node)].step
    else { return }
    var stream = chance.stream(
      calls[place].who, .selfService, occurrence: Int(needs[Int(place)].visits))
    let (completion, resolution) = (stream.uniform(), stream.uniform())
    guard completion < completed else { return go(to: failed, place) }
    count(.ivrSelfServed, of: place)
    let isMet = resolution < plan.shares[resolved + Int(calls[place].type)]
    contain(place, .selfServed)
    if isMet { endNeed(place, .contained) } else { goOn(place, after: .ivr) }
  }

  private mutating func offerSMSInIVR(_ message: Int, refused: IVRTarget, _ place: UInt32) {
    guard let fate = offerSMS(message, to: place) else { return go(to: refused, place) }
    count(.ivrSMS, of: place)
    contain(place, .leftIVRForSMS)
    browse(place, fate, message)
  }

  private mutating func offerCallbackInIVR(refused: IVRTarget, _ place: UInt32) {
    guard acceptsCallback(place) else { return go(to: refused, place) }
    count(.ivrCallback, of: place)
    countNode(.ended, of: place)
    finishNode(place)
    endInIVR(place, .leftIVRForCallback)
    if needs[Int(place)].cameWhenClosed { count(.ivrCallbackClosed, of: place) }
    beginCallback(place)
  }

  /// The call ends as contained: it may yet turn out that it was not.
  private mutating func contain(_ place: UInt32, _ outcome: CallOutcome) {
    countNode(.ended, of: place)
    finishNode(place)
    endInIVR(place, outcome)
    needs[Int(place)].isContained = true
  }

  /// The call ends in the IVR outside opening hours, with its need met, as it seems, or without.
  private mutating func endOutsideHours(_ place: UInt32, _ outcome: CallOutcome) {
    if outcome.isContained { return count(.ivrContainedClosed, of: place) }
    needs[Int(place)].isOutsideHours = true
    count(.ivrEndedClosed, of: place)
  }

  private mutating func finishNode(_ place: UInt32) {
    countNode(.time, of: place, by: now - needs[Int(place)].enteredNode)
    needs[Int(place)].visits.countOn()
  }

  private mutating func endInIVR(_ place: UInt32, _ outcome: CallOutcome) {
    count(.ivrEnded, of: place)
    if needs[Int(place)].cameWhenClosed { endOutsideHours(place, outcome) }
    stopBrowsing(place)
    closeIVR(place)
    useLine(-1, of: place)
    tell(place, outcome)
    resolve(calls[place])
  }
}

extension CallOutcome {
  /// Whether a call that ended so in the IVR has its need met, as it seems.
  fileprivate var isContained: Bool { self == .selfServed || self == .leftIVRForSMS }
}
