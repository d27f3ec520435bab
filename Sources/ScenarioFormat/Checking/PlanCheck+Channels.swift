import ContactCenterModel

extension PlanCheck {
  /// Warns of messages, callbacks and tickets that can come to nothing.
  func warnOfChannels() {
    if let callback = scenario.callback { warnOfCallbacks(callback) }
    for (index, message) in (scenario.sms?.messages ?? []).enumerated() {
      guard !isSent(SMSMessageID(index)) else { continue }
      decoding.warn(.messageNeverSent, path: "sms.messages.\(message.name)")
    }
    if decoding.locations["tickets"] != nil && !hasTickets {
      decoding.warn(.noTickets, path: "tickets")
    }
  }

  private func warnOfCallbacks(_ policy: CallbackPolicy) {
    if !isCallbackOffered(policy) { decoding.warn(.callbackNeverOffered, path: "callback") }
    let attempts = policy.attempts
    let isAnnounced = policy.announcement != nil
    if attempts.reachedAfterSMS != nil && !isAnnounced {
      decoding.warn(.notAnnounced, path: "callback.attempts.reachedAfterSMS")
    }
    let reached = attempts.reached + (isAnnounced ? attempts.reachedAfterSMS ?? [] : [])
    if policy.accepted.contains(where: { $0.probability > 0 }), reached.allSatisfy({ $0 == 0 }) {
      decoding.warn(.callbackNeverReached, path: "callback.attempts.reached")
    }
    let able = Set(scenario.groups.flatMap(\.skills).map(\.type.index))
    let unable = policy.isOffered.indices.filter { policy.isOffered[$0] && !able.contains($0) }
    if decoding.locations["callback.types"] != nil && !unable.isEmpty {
      let names = unable.map { scenario.callTypes[$0].name }
      decoding.warn(.callbackWithoutSkill(types: names), path: "callback.types")
    }
  }

  private var rules: [QueueRule] { scenario.callTypes.flatMap(\.queueRules) }

  private var steps: [IVRStep] { scenario.ivr?.nodes.map(\.step) ?? [] }

  private func isCallbackOffered(_ policy: CallbackPolicy) -> Bool {
    policy.whenClosed || scenario.sms?.missedCall?.leadsTo == .callback
      || rules.contains(where: \.offersCallback)
      || steps.contains { if case .callback = $0 { true } else { false } }
      || scenario.backlog.contains { $0.callbacks > 0 }
  }

  private func isSent(_ message: SMSMessageID) -> Bool {
    scenario.sms?.missedCall?.message == message || scenario.callback?.announcement == message
      || rules.contains { if case .sms(message) = $0.action { true } else { false } }
      || steps.contains { if case .sms(message, _) = $0 { true } else { false } }
  }

  /// The rules by which customers come again.
  private var repeats: [Repeat] {
    let ofTypes = scenario.callTypes.flatMap { $0.again?.repeats ?? [] }
    let ofMessages = (scenario.sms?.messages ?? []).flatMap(\.repeats)
    return (ofTypes + ofMessages).compactMap(\.self).filter { $0.probability > 0 }
  }

  private var hasTickets: Bool {
    scenario.sms?.missedCall?.leadsTo == .ticket || rules.contains(where: \.takesMessage)
      || scenario.backlog.contains { $0.tickets > 0 } || repeats.contains(where: \.isWritten)
  }
}
