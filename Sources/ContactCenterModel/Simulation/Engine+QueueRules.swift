import DiscreteEvents
import Probability

/// The ways out of the queue that the scenario's rules open.
extension Engine {
  /// Tries the rules that hold at the entry; the first whose offer is taken ends the wait.
  mutating func followEntryRules(_ place: UInt32) {
    let type = plan.types[Int(calls[place].type)]
    for rule in type.firstEntryRule..<type.endEntryRule where follow(rule, place) { return }
  }

  /// Tries a rule; true when the call no longer waits.
  mutating func follow(_ index: Int, _ place: UInt32) -> Bool {
    let rule = plan.queueRules[index]
    guard holds(rule.condition, for: place) else { return false }
    switch rule.action {
    case .message(let accepted, let length): return leavesMessage(accepted, length, place)
    case .sms(let message): return leavesForSMS(message, place)
    case .callback: return leavesForCallback(place)
    case .disconnect:
      ledger.count(.hungUp, at: cell(of: place))
      quitQueue(place, .disconnected)
      goOn(place, after: .disconnected)
      return true
    }
  }

  private mutating func leavesForSMS(_ message: Int, _ place: UInt32) -> Bool {
    guard let fate = offerSMS(message, to: place) else { return false }
    count(.leftForSMS, of: place)
    quitQueue(place, .leftForSMS)
    browse(place, fate, message)
    return true
  }

  /// The caller speaks to a machine, and somebody will work on it as a ticket. The line is held until
  /// the message is spoken.
  private mutating func leavesMessage(
    _ accepted: Double, _ length: LawPlan, _ place: UInt32
  ) -> Bool {
    let request = needs[Int(place)].requests
    needs[Int(place)].requests.countOn()
    guard happens(.messageAcceptance, accepted, place, occurrence: request) else { return false }
    count(.leftMessage, of: place)
    quitQueue(place, .leftMessage, holdsLine: true)
    calls[place].state = .recording
    level(.otherLinesIntegral, 1, of: place)
    let length = time(length, .messageLength, place, occurrence: request)
    _ = schedule(.request, of: place, at: now + length)
    return true
  }

  mutating func endRecording(_ place: UInt32) {
    level(.otherLinesIntegral, -1, of: place)
    useLine(-1, of: place)
    openTicket(place)
  }

  /// A waiting call leaves the queue unanswered.
  mutating func quitQueue(_ place: UInt32, _ outcome: CallOutcome, holdsLine: Bool = false) {
    rememberIfWithin(place)
    stopWaiting(place)
    stopBrowsing(place)
    censor(place)
    ledger.count(.waitOther, at: cell(of: place), by: now - calls[place].queueEntry)
    if !holdsLine { useLine(-1, of: place) }
    tell(place, outcome)
    resolve(calls[place])
    calls[place].state = .away
  }
}
