import ContactCenterModel
import Probability

extension ScenarioDecoder {
  /// The policy of callbacks; `nil` without any.
  func callback() -> CallbackPolicy? {
    guard let section = root["callback"]?.section else { return nil }
    let offer = section["offer"]?.section
    refuseOfOtherKinds(section)
    for key in ["notWithin", "whenClosed"] { refuseInSteadyState(offer?[key]) }
    refuseInSteadyState(section["atClose"])
    guard let accepted = section["accepted"].map(acceptance), !accepted.isEmpty,
      let kind = kind(section)
    else { return nil }
    var policy = CallbackPolicy(
      isOffered: isOffered(section["types"]), accepted: accepted, kind: kind)
    policy.whenClosed = offer?["whenClosed"]?.isYes == true
    policy.mostOutstanding = offer?["outstanding"]?.number.map { Int($0) }
    policy.notBeforeClose = offer?["notWithin"]?.number ?? policy.notBeforeClose
    policy.within = section["within"]?.number ?? policy.within
    policy.dialling = section["dial"]?.text.flatMap(Dialling.init) ?? policy.dialling
    policy.attempts = attempts(section["attempts"]?.section)
    policy.announcement = section["announcement"].flatMap(message)
    policy.callsIn = section["callsIn"].flatMap(repeatRule)
    policy.atClose = section["atClose"]?.text.flatMap(CallbackClosing.init) ?? policy.atClose
    return policy
  }

  /// Reports a value that asks for a callback where the scenario does not say how they go.
  func needCallback(_ value: Value?) {
    guard root["callback"] == nil else { return }
    value?.report(.channel(.needsCallback))
  }

  /// Adds the offer to waiting callers behind the rules of each type's queue, unless a rule of the
  /// type offers callbacks already.
  func offerCallbacks(_ policy: CallbackPolicy?, to types: inout [DecodedType]) {
    guard let policy, let offer = root["callback"]?.section?["offer"]?.section else { return }
    let condition = offer["when"]?.condition
    let after = offer["after"]?.number
    guard condition != nil || after != nil else { return }
    let rule = QueueRule(after: after ?? 0, condition: condition ?? .always, action: .callback)
    for index in types.indices where policy.isOffered[index] {
      if types[index].type.queueRules.contains(where: \.offersCallback) { continue }
      types[index].type.queueRules.append(rule)
    }
  }

  private func acceptance(_ value: Value) -> [AcceptanceStep] {
    if let share = value.number { return [AcceptanceStep(probability: share)] }
    if value.items?.isEmpty == true { value.report(.value(.emptyValue)) }
    let steps = (value.items ?? []).compactMap { item -> AcceptanceStep? in
      guard let wait = item.section?["expectedWait"]?.number,
        let probability = item.section?["probability"]?.number
      else { return nil }
      return AcceptanceStep(expectedWait: wait, probability: probability)
    }
    return steps.sorted { $0.expectedWait < $1.expectedWait }
  }

  /// Reports the keys that belong to another kind of callback.
  private func refuseOfOtherKinds(_ section: Section) {
    let own = section["kind"].map(\.text) ?? KeyTable.callbackKinds[0].kind
    for (kind, keys) in KeyTable.callbackKinds where kind != own && own != nil {
      for key in keys { section[key]?.report(.channel(.onlyOfKind(kind))) }
    }
  }

  private func kind(_ section: Section) -> CallbackKind? {
    switch section["kind"]?.text {
    case "whenIdle": return .whenIdle(reserve: section["reserve"]?.number.map { Int($0) } ?? 0)
    case "appointment": return book(section).map { .appointment($0) }
    default: return .virtualHold
    }
  }

  private func attempts(_ section: Section?) -> CallbackAttempts {
    let voicemail = section?["voicemail"]?.section
    let time: (Value?) -> Distribution? = { [self] in
      $0.flatMap { constantLaw($0, .constant, scale: 1) }
    }
    return CallbackAttempts(
      most: section?["count"]?.number.map { Int($0) } ?? 1,
      gap: time(section?["gap"]) ?? .constant(1200), ring: time(section?["ring"]) ?? .constant(8),
      ringOut: section?["ringOut"]?.number ?? 20,
      reached: section?["reached"].flatMap(shares) ?? [1],
      reachedAfterSMS: section?["reachedAfterSMS"].flatMap(shares),
      voicemail: voicemail?["probability"]?.number ?? 0, voicemailTime: time(voicemail?["time"]),
      afterVoicemail: voicemail?["callsIn"].flatMap(repeatRule))
  }

  /// One share, or a list of at least one.
  private func shares(_ value: Value) -> [Double]? {
    if let share = value.number { return [share] }
    let shares = (value.items ?? []).compactMap(\.number)
    if value.items?.isEmpty == true { value.report(.value(.emptyValue)) }
    return shares.isEmpty ? nil : shares
  }
}

extension QueueRule {
  var offersCallback: Bool { if case .callback = action { true } else { false } }
}
