import Probability

/// Lays IVR, messages, callbacks, conditions and repeats out flat.
extension PlanBuilder {
  mutating func addPolicies() {
    for (index, type) in scenario.callTypes.enumerated() {
      types[index].again = again(type.again)
    }
    for message in scenario.sms?.messages ?? [] { add(message) }
    for node in scenario.ivr?.nodes ?? [] { add(node) }
    callback = scenario.callback.map { plan($0) }
    ticketTalk = scenario.tickets?.handling.map { law($0.talk) }
    ticketWrapUp = scenario.tickets?.handling?.wrapUp.map { law($0) }
  }

  /// One value for the whole run.
  private mutating func law(_ law: Distribution?) -> LawPlan? {
    law.map { self.law(ByInterval($0)) }
  }

  private mutating func add(shares list: [Double]) -> Int {
    shares += list
    return shares.count - list.count
  }

  private mutating func add(repeats list: [Repeat?]) -> Int {
    let plans = list.map { rule in rule.map { plan($0) } }
    repeats += plans
    return repeats.count - plans.count
  }

  private mutating func plan(_ rule: Repeat) -> RepeatPlan {
    RepeatPlan(
      probability: rule.probability, delay: law(rule.delay), type: rule.type?.index,
      waitsForOpening: rule.waitsForOpening, isWritten: rule.isWritten)
  }

  private mutating func again(_ again: Again?) -> AgainPlan {
    guard let again else {
      return AgainPlan(firstRepeat: add(repeats: Again().repeats))
    }
    return AgainPlan(
      attempts: again.attempts ?? Again.mostAttempts, samePatience: again.samePatience,
      patienceFactor: again.patienceFactor, sameHandling: again.sameHandling,
      handlingFactor: again.handlingFactor, firstRepeat: add(repeats: again.repeats))
  }

  private mutating func add(_ message: SMSMessage) {
    messages.append(
      MessagePlan(
        price: scenario.sms?.price(length: message.length) ?? 0, offer: add(message.offer),
        offeredTo: add(shares: message.isOffered.map { $0 ? 1 : 0 }),
        accepted: add(shares: message.accepted), delivered: message.delivered,
        opened: message.opened,
        openDelay: law(message.openDelay), resolved: add(shares: message.resolved),
        webTime: law(message.webTime), callerStays: message.callerStays,
        firstRepeat: add(repeats: message.repeats)))
  }

  private mutating func add(_ node: IVRNode) {
    nodes.append(
      NodePlan(
        say: law(node.say), hangUp: node.hangUp, hangUpRate: node.hangUpRate,
        operatorKey: node.operatorKey, step: plan(node.step)))
  }

  private mutating func plan(_ step: IVRStep) -> StepPlan {
    switch step {
    case .go(let target): return .go(target)
    case .needs(let list, let wrongChoice):
      targets += list
      return .needs(first: targets.count - list.count, wrongChoice: wrongChoice)
    case .shares(let list):
      options += list
      return .shares(first: options.count - list.count, end: options.count)
    case .selfService(let service):
      return .selfService(
        duration: law(service.duration), completed: service.completed,
        resolved: add(shares: service.resolved), failed: service.failed)
    case .sms(let message, let refused): return .sms(message.index, refused: refused)
    case .callback(let refused): return .callback(refused: refused)
    }
  }

  /// Nobody stays after close where the queue itself is carried over.
  private func atClose(_ policy: CallbackPolicy) -> CallbackClosing {
    let isCarriedOver = scenario.horizon.atClose == .carryOver && policy.atClose == .overtime
    return isCarriedOver ? .carryOver : policy.atClose
  }

  private mutating func plan(_ policy: CallbackPolicy) -> CallbackPlan {
    let attempts = policy.attempts
    let kind: CallbackPlan.Kind
    switch policy.kind {
    case .virtualHold: kind = .virtualHold
    case .appointment: kind = .appointment
    case .whenIdle(let reserve): (kind, callbackReserve) = (.whenIdle, reserve)
    }
    return CallbackPlan(
      kind: kind, dialling: policy.dialling, atClose: atClose(policy),
      whenClosed: policy.whenClosed, mostOutstanding: policy.mostOutstanding,
      notBeforeClose: policy.notBeforeClose, within: policy.within, mostAttempts: attempts.most,
      gap: law(attempts.gap), ring: law(attempts.ring), ringOut: attempts.ringOut,
      voicemail: attempts.voicemail, voicemailTime: law(attempts.voicemailTime),
      afterVoicemail: attempts.afterVoicemail.map { plan($0) },
      callsIn: policy.callsIn.map { plan($0) }, announcement: policy.announcement?.index)
  }

}
