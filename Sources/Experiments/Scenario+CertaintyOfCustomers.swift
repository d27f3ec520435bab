import ContactCenterModel

/// What a scenario rules out of customers, of the ways around an operator and of money.
extension Scenario {
  func isCertainlyZero(_ count: CustomerCount, of id: CallTypeID, in address: MeasureAddress)
    -> Bool
  {
    if count.isOfClose, horizon.days == nil { return true }
    if !followsCustomers { return plainCounts(count).allSatisfy { isZero($0, id, address) } }
    let type = callTypes[id.index]
    if count.rawValue < CustomerCount.callbackWorkIntegral.rawValue, !count.isOfClose,
      !mayArrive(id, in: address)
    {
      return true
    }
    switch count {
    case .repeatsCut: return !callsAgain
    case .servedAtOnce, .servedLate, .stillOpen, .attempts, .contactedWithin, .openAtClose:
      return false
    case .calledBack, .promiseBroken: return callback == nil
    case .ivrEndedClosed, .ivrCallbackClosed, .ivrContainedClosed: return !answersWhenClosed
    case .blockedClosed: return !answersWhenClosed || isZero(.blocked, id, address)
    case .contained: return ivr == nil && !leadsToWeb
    case .unresolved:
      return ivr == nil && sms == nil && tickets == nil && callTypes.allSatisfy { $0.resolved == 1 }
    case .lostBlocked, .lostAbandoned, .lostTurnedAway, .lostDisconnected, .lostIVR, .lostSMS,
      .lostCallback:
      return cannotBeLost(count)
    case .repeatBlocked, .repeatAbandoned, .repeatTurnedAway, .repeatDisconnected, .repeatIVR,
      .repeatSMS, .repeatCallback, .repeatUnresolved:
      return !causes(of: count).contains(where: bringsAgain)
    case .blockedFresh: return isZero(.blocked, id, address) && isZero(.queueFull, id, address)
    case .leftForCallback: return callback == nil || !type.offers(\.isCallback)
    case .leftForSMS: return !offersSMS
    case .leftMessage: return !type.offers(\.isMessage)
    default: return isRuledOut(count)
    }
  }

  private var answersWhenClosed: Bool { ivr?.answersWhenClosed ?? false }

  /// Whether counts of a way that the scenario does not have are meant.
  private func isRuledOut(_ count: CustomerCount) -> Bool {
    func lies(_ first: CustomerCount, _ last: CustomerCount) -> Bool {
      (first.rawValue...last.rawValue).contains(count.rawValue)
    }
    if lies(.ivrEntered, .transferredOut) { return ivr == nil }
    if lies(.smsOffered, .smsAccepted) { return !offersSMS }
    if lies(.smsVisited, .smsResolved) { return !leadsToWeb }
    if lies(.smsSent, .smsOpened) { return sms == nil }
    if lies(.callbackOffered, .callbackDelay) { return callback == nil }
    if lies(.ticketsCreated, .ticketDelay) { return !makesTickets }
    if lies(.predictedAnswered, .keptLastWait) { return !measuresPredictions }
    switch count {
    case .callbackWorkIntegral, .outboundIntegral, .connectedIntegral, .outstandingIntegral:
      return callback == nil
    case .ticketWorkIntegral: return !makesTickets
    default: return false
    }
  }

  /// Whether a node of the IVR lets nothing of a kind happen.
  func isCertainlyZero(_ count: NodeCount, at node: IVRNode) -> Bool {
    switch count {
    case .entered, .time: false
    case .hungUp: node.hangUp == 0 && node.hangUpRate == 0
    case .optedOut: node.operatorKey == 0
    case .ended:
      switch node.step {
      case .go, .needs, .shares: true
      case .selfService, .sms, .callback: false
      }
    }
  }

  /// Whether a price or a probability makes a value 0 whatever is counted.
  func isCertainlyZero(_ valuation: Valuation) -> Bool {
    switch valuation {
    case .staff: groups.allSatisfy { $0.wage == 0 }
    case .telephone: tariffs.telephone == 0
    case .outbound:
      tariffs.outbound == 0 && tariffs.outboundAttempt == 0 || callback == nil
    case .ivr: tariffs.ivr == 0 || ivr == nil
    case .sms: sms?.prices.allSatisfy { $0.cost == 0 } ?? true
    case .outsourced: groups.allSatisfy { $0.pricePerCall == 0 }
    case .attrition:
      (strain?.attrition?.costPerLeaver ?? 0) == 0 || groups.allSatisfy(\.isOutsourced)
    case .lostSales: callTypes.allSatisfy { $0.lostSale == 0 }
    case .repurchases: (loyalty?.value ?? 0) == 0
    case .satisfied, .dissatisfied, .rebuyers, .toldOfGood, .toldOfBad: loyalty == nil
    }
  }

  /// Whether a customer may make a further attempt for any cause.
  var callsAgain: Bool { AgainCause.allCases.contains(where: bringsAgain) }

  /// Whether a node of the IVR or a rule of a queue offers a message.
  private var offersSMS: Bool {
    let nodes = ivr?.nodes ?? []
    return callTypes.contains { $0.offers(\.isSMS) }
      || nodes.contains { if case .sms = $0.step { true } else { false } }
  }

  /// Whether a message can lead to a web page.
  private var leadsToWeb: Bool { offersSMS || sms?.missedCall?.leadsTo == .web }

  /// Whether messages can become tickets.
  var makesTickets: Bool {
    tickets != nil || callTypes.contains { $0.offers(\.isMessage) }
      || sms?.missedCall?.leadsTo == .ticket || allRepeats.contains(where: \.isWritten)
      || backlog.contains { $0.tickets > 0 }
  }

  /// All that is said of customers who come back.
  private var allRepeats: [Repeat] {
    callTypes.flatMap { ($0.again?.repeats ?? []).compactMap(\.self) }
      + (sms?.messages ?? []).flatMap { $0.repeats.compactMap(\.self) }
      + [callback?.callsIn, callback?.attempts.afterVoicemail].compactMap(\.self)
  }

  /// Whether a customer may call again for a cause, of whatever type.
  private func bringsAgain(_ cause: AgainCause) -> Bool {
    let ofTypes = callTypes.compactMap { $0.again?[cause] }
    let ofMessages = (sms?.messages ?? []).compactMap { $0.repeats[cause.rawValue] }
    let ofCallbacks =
      cause == .callbackMissed
      ? [callback?.callsIn, callback?.attempts.afterVoicemail].compactMap { $0 } : []
    return (ofTypes + ofMessages + ofCallbacks).contains { $0.probability > 0 }
  }

  private func causes(of count: CustomerCount) -> [AgainCause] {
    switch count {
    case .repeatBlocked: [.blocked]
    case .repeatAbandoned: [.abandoned]
    case .repeatTurnedAway: [.turnedAway]
    case .repeatDisconnected: [.disconnected]
    case .repeatIVR: [.ivr]
    case .repeatSMS: [.smsNotDelivered, .smsNotOpened, .smsNotResolved]
    case .repeatCallback: [.callbackMissed]
    case .repeatUnresolved: [.unresolved]
    default: []
    }
  }

  /// Whether no attempt of any type can end so that the need is lost for this cause.
  private func cannotBeLost(_ count: CustomerCount) -> Bool {
    func never(_ counts: [TypeCount]) -> Bool {
      callTypes.indices.allSatisfy { index in
        counts.allSatisfy { isZero($0, CallTypeID(index), everywhere) }
      }
    }
    return switch count {
    case .lostBlocked: never([.blocked, .queueFull])
    case .lostAbandoned: never([.abandoned, .balked])
    case .lostTurnedAway: never([.turnedAway])
    case .lostDisconnected: ivr == nil && never([.hungUp])
    case .lostIVR: ivr == nil
    case .lostSMS: sms == nil
    case .lostCallback: callback == nil
    default: false
    }
  }

  /// An address that covers all rows.
  private var everywhere: MeasureAddress { MeasureAddress(Measure.all[0]) }

  private func isZero(_ count: TypeCount, _ id: CallTypeID, _ address: MeasureAddress) -> Bool {
    isCertainlyZero(count, of: id, in: address)
  }

  /// The counts of calls that a count of customers follows from where each makes one call.
  private func plainCounts(_ count: CustomerCount) -> [TypeCount] {
    switch count {
    case .servedAtOnce, .contactedWithin: [.answeredWithin]
    case .servedLate: [.answered]
    case .lostBlocked, .blockedFresh: [.blocked, .queueFull]
    case .lostAbandoned: [.abandoned, .balked]
    case .lostTurnedAway: [.turnedAway]
    case .lostDisconnected: [.hungUp]
    case .stillOpen: [.stillWaiting, .stillAnnounced]
    case .openAtClose: [.leftAtClose]
    case .attempts: [.arrived]
    default: []
    }
  }
}

extension CallType {
  /// Whether a rule of the queue does something of a kind.
  func offers(_ kind: (QueueAction) -> Bool) -> Bool { queueRules.contains { kind($0.action) } }
}

extension QueueAction {
  fileprivate var isCallback: Bool { if case .callback = self { true } else { false } }
  fileprivate var isSMS: Bool { if case .sms = self { true } else { false } }
  fileprivate var isMessage: Bool { if case .message = self { true } else { false } }
  var disconnects: Bool { if case .disconnect = self { true } else { false } }
}
