import DiscreteEvents
import Probability

/// What becomes of a message; times are seconds from sending it.
enum MessageFate: BitwiseCopyable {
  case notDelivered
  case notOpened
  case notResolved(after: Double)
  case resolved(after: Double)

  /// When the customer has seen what it leads to; `nil` if that never happens.
  var visit: Double? {
    switch self {
    case .notDelivered, .notOpened: nil
    case .notResolved(let after), .resolved(let after): after
    }
  }

}

/// Messages that lead to a web page: offered, accepted, sent, delivered, opened, resolved.
extension Engine {
  /// Offers a message to a caller. Gives its fate if the caller takes it and hangs up; `nil` if the
  /// caller stays on the line, with or without it.
  mutating func offerSMS(_ message: Int, to place: UInt32) -> MessageFate? {
    let offer = plan.messages[message]
    let type = Int(calls[place].type)
    guard plan.shares[offer.offeredTo + type] > 0, holds(offer.offer, for: place) else {
      return nil
    }
    count(.smsOffered, of: place)
    guard accepts(offer, place) else { return nil }
    count(.smsAccepted, of: place)
    let fate = send(message, to: place)
    guard offer.callerStays else { return fate }
    lookWhileWaiting(place, fate)
    return nil
  }

  /// A caller who stays on the line will look at the page, if nothing else comes first. Of two pages that do
  /// not help, it is the later.
  private mutating func lookWhileWaiting(_ place: UInt32, _ fate: MessageFate) {
    switch fate {
    case .notDelivered, .notOpened: break
    case .notResolved(let after):
      settleVisit(place)
      needs[Int(place)].visit = now + after
    case .resolved(let after):
      guard needs[Int(place)].web == nil else { return }
      needs[Int(place)].web = schedule(.webEnd, of: place, at: now + after)
    }
  }

  /// Counts the visit of a caller who stayed on the line to a page that did not help, if it has come to that.
  mutating func settleVisit(_ place: UInt32) {
    guard let visit = needs[Int(place)].visit else { return }
    if visit <= now { count(.smsVisited, of: place) }
    needs[Int(place)].visit = nil
  }

  /// Whether a visit to a page so many seconds from now still happens.
  private func comesToPass(after seconds: Double) -> Bool {
    plan.scenario.horizon.end.map { now + seconds < $0 } ?? true
  }

  private mutating func accepts(_ message: MessagePlan, _ place: UInt32) -> Bool {
    let offer = needs[Int(place)].smsOffers
    needs[Int(place)].smsOffers.countOn()
    let probability = plan.shares[message.accepted + Int(calls[place].type)]
    return happens(.smsAcceptance, probability, place, occurrence: offer)
  }

  /// Sends a message and learns what becomes of it.
  mutating func send(_ message: Int, to place: UInt32) -> MessageFate {
    let plan = plan.messages[message]
    let number = needs[Int(place)].messagesSent
    needs[Int(place)].messagesSent.countOn()
    count(.smsSent, of: place)
    count(.smsCost, of: place, by: plan.price)
    var stream = chance.stream(calls[place].who, .smsFate, occurrence: Int(number))
    let (delivery, opening, resolution) = (stream.uniform(), stream.uniform(), stream.uniform())
    guard delivery < plan.delivered else { return .notDelivered }
    count(.smsDelivered, of: place)
    guard opening < plan.opened else { return .notOpened }
    count(.smsOpened, of: place)
    let after =
      time(plan.openDelay, .smsDelay, place, occurrence: number)
      + time(plan.webTime, .webTime, place, occurrence: number)
    let resolved = self.plan.shares[plan.resolved + Int(calls[place].type)]
    return resolution < resolved ? .resolved(after: after) : .notResolved(after: after)
  }

  /// A customer who hung up with a message: the need is met on the web, or the customer goes on. A visit that
  /// would lie beyond the horizon does not happen, and leaves the need open.
  mutating func browse(_ place: UInt32, _ fate: MessageFate, _ message: Int) {
    switch fate {
    case .resolved(let after):
      if comesToPass(after: after) { meetOnWeb(place) } else { calls[place].state = .away }
    case .notDelivered: goOn(place, after: .smsNotDelivered, message, since: now)
    case .notOpened: goOn(place, after: .smsNotOpened, message, since: now)
    case .notResolved(let after):
      if comesToPass(after: after) { count(.smsVisited, of: place) }
      goOn(place, after: .smsNotResolved, message, since: now + after)
    }
  }

  /// The need is met on a web page.
  mutating func meetOnWeb(_ place: UInt32) {
    settleVisit(place)
    count(.smsVisited, of: place)
    count(.smsResolved, of: place)
    endNeed(place, .contained)
  }

  private mutating func goOn(
    _ place: UInt32, after cause: AgainCause, _ message: Int, since: Double
  ) {
    calls[place].state = .away
    let own = plan.repeats[plan.messages[message].firstRepeat + cause.rawValue]
    callAgain(place, after: cause, by: own, since: since)
  }

  /// The page has helped a caller who stayed on the line, and who now leaves the queue. Whoever is not
  /// in the queue yet leaves on coming there.
  mutating func endWeb(_ place: UInt32) {
    needs[Int(place)].web = nil
    guard calls[place].state == .waiting else { return needs[Int(place)].isMetOnWeb = true }
    count(.leftForSMS, of: place)
    quitQueue(place, .leftForSMS)
    meetOnWeb(place)
  }

  /// A call comes to the queue; true when its caller leaves at once, helped by a web page meanwhile.
  @inline(__always)
  mutating func entersQueue(_ place: UInt32) -> Bool {
    if needs[Int(place)].firstEntry == nil { needs[Int(place)].firstEntry = now }
    guard needs[Int(place)].isMetOnWeb else { return false }
    leaveAtEntry(place)
    return true
  }

  private mutating func leaveAtEntry(_ place: UInt32) {
    needs[Int(place)].isMetOnWeb = false
    ledger.count(.offered, at: cell(of: place))
    rememberAtEntry(place)
    count(.leftForSMS, of: place)
    useLine(-1, of: place)
    tell(place, .leftForSMS)
    resolve(calls[place])
    meetOnWeb(place)
  }

  /// A caller who has been answered or has left the queue no longer looks at the page.
  @inline(__always)
  mutating func stopBrowsing(_ place: UInt32) {
    if needs[Int(place)].visit != nil { settleVisit(place) }
    guard let web = needs[Int(place)].web else { return }
    calendar.cancel(web)
    needs[Int(place)].web = nil
  }
}

/// The message that follows a call which nobody answered.
extension Engine {
  /// Sends it where the scenario does; true when the customer takes what it leads to.
  mutating func sendsMissedCall(_ place: UInt32, after cause: AgainCause) -> Bool {
    guard let missed = plan.missedCall, missed.causes & 1 << UInt16(cause.rawValue) != 0,
      plan.shares[plan.messages[missed.message].offeredTo + Int(calls[place].type)] > 0
    else { return false }
    let message = plan.messages[missed.message]
    let fate = send(missed.message, to: place)
    guard let after = fate.visit, accepts(message, place) else { return false }
    if missed.leadsTo != .web { return request(place, after: after) }
    let isVisit = comesToPass(after: after)
    guard case .resolved = fate else {
      if isVisit { count(.smsVisited, of: place) }
      return false
    }
    if isVisit { meetOnWeb(place) }
    return true
  }

  /// The customer answers the message after a while.
  private mutating func request(_ place: UInt32, after delay: Double) -> Bool {
    needs[Int(place)].timer = scheduleWithin(.request, of: place, at: now + delay)
    return true
  }

  /// A message has been left, or a missed-call message answered.
  mutating func takeRequest(_ place: UInt32) {
    needs[Int(place)].timer = nil
    if calls[place].state == .recording { return endRecording(place) }
    guard plan.missedCall?.leadsTo == .callback else { return openTicket(place) }
    guard canCallBack(place) else {
      return callAgain(place, after: needs[Int(place)].cause ?? .abandoned)
    }
    count(.callbackOffered, of: place)
    beginCallback(place)
  }
}
