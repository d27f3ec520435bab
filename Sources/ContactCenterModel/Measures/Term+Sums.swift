/// Sums of counts that several measures share.
extension Term {
  /// Attempts after the first.
  package static let repeats = CustomerCount.repeats.map { customers($0) }
  /// Needs that were lost, for whatever cause.
  package static let lost = CustomerCount.lost.map { customers($0) }
  /// Needs that an operator met.
  package static let served: [Term] = [.customers(.servedAtOnce), .customers(.servedLate)]
  /// Needs: each ends in one way, or is open.
  package static let needs =
    served + [.customers(.contained), .customers(.unresolved)] + lost + [.customers(.stillOpen)]
  /// Attempts that ended in the IVR with the need met, as it seemed.
  package static let containedInIVR: [Term] = [.customers(.ivrSelfServed), .customers(.ivrSMS)]
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
