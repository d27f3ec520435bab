/// Sums of counts that several measures share.
extension Term {
  /// Attempts after the first.
  package static let repeats = CustomerCount.repeats.map { customers($0) }
  /// Needs that were lost, for whatever cause.
  package static let lost = CustomerCount.lost.map { customers($0) }
  /// Needs that an operator met.
  package static let served: [Term] = [
    .customers(.servedAtOnce), .customers(.servedLate), .customers(.calledBack),
    .customers(.promiseBroken),
  ]
  /// Needs: each ends in one way, or is open.
  package static let needs =
    served + [.customers(.contained), .customers(.unresolved)] + lost + [.customers(.stillOpen)]
  /// Attempts that ended in the IVR with the need met, as it seemed.
  package static let containedInIVR: [Term] = [.customers(.ivrSelfServed), .customers(.ivrSMS)]
  /// A of a type from the queue on: what arrived, with what came from other types and without what went to
  /// them. In total it is what arrived.
  package static let fromTheQueueOn: [Term] = [
    .plus(.arrived), .customers(.transferredIn), .customers(.transferredOut, -1),
  ]
  /// A − T.
  static let withinHours = fromTheQueueOn + [.minus(.turnedAway)]
  /// What met busy lines, or ended in the IVR otherwise than it should, outside opening hours.
  private static let lostToNobody: [Term] = [
    .customers(.blockedClosed), .customers(.ivrEndedClosed),
  ]
  /// A − T without what ended in the IVR as it should, or in vain outside opening hours.
  static let toBeAnswered = withinHours + (containedInIVR + lostToNobody).map(\.negated)
  /// A − T without all that met busy lines, or ended in the IVR, outside opening hours.
  static let toBeKept =
    withinHours + (lostToNobody + [.customers(.ivrContainedClosed)]).map(\.negated)
  /// Paid time by the row in which it passes.
  static let paidInRow: [Term] = [.agents(.paid), .agents(.paidElsewhere)]
  /// Calls that left for a callback or a message: D, and those that accepted a callback in the IVR within
  /// hours. Those with a message count as contained there.
  static let leftForAnotherWay: [Term] = [
    .customers(.leftForCallback), .customers(.leftForSMS), .customers(.ivrCallback),
    .customers(.ivrCallbackClosed, -1),
  ]
  /// First attempts: A without repeats.
  static let fresh = [.plus(.arrived)] + repeats.map(\.negated)
  /// O − D: offered calls that did not leave for a callback or an SMS.
  static let offeredLive: [Term] = [
    .plus(.offered), .customers(.leftForCallback, -1), .customers(.leftForSMS, -1),
  ]
}

extension CustomerCount {
  /// The causes for which a need is lost.
  static let lost: [CustomerCount] = [
    .lostBlocked, .lostAbandoned, .lostTurnedAway, .lostDisconnected, .lostIVR, .lostSMS,
    .lostCallback,
  ]

  /// The causes for which customers call again.
  static let repeats: [CustomerCount] = [
    .repeatBlocked, .repeatAbandoned, .repeatTurnedAway, .repeatDisconnected, .repeatIVR,
    .repeatSMS, .repeatCallback, .repeatUnresolved,
  ]
}
