import ContactCenterModel
import Probability

extension ScenarioDecoder {
  /// Reads what becomes of a type's customers besides being served.
  func applyPolicies(_ section: Section, to type: inout CallType) {
    type.queueRules = section["queueRules"].map(queueRules) ?? []
    type.again = section["again"]?.section.map(again)
    type.resolved = section["resolved"]?.number ?? 1
    type.lostSale = amount(section["lostSale"]) ?? 0
    type.contactWithin = section["contactWithin"]?.number
  }

  /// How customers call again after one cause; a share alone is the probability.
  func repeatRule(_ value: Value) -> Repeat? {
    if let share = value.number { return Repeat(probability: share) }
    guard let section = value.section else { return nil }
    let delay = section["delay"].flatMap { constantLaw($0, .exponential, scale: 1) }
    let type = section["as"].flatMap { name in
      name.text.flatMap { self.type($0, name.node.location, name.path) }
    }
    let waits = section["waitsForOpening"]?.isYes == true
    guard let probability = section["probability"]?.number else { return nil }
    return Repeat(
      probability: probability, delay: delay, type: type, waitsForOpening: waits,
      isWritten: section["channel"]?.text == "ticket")
  }

  /// A share for each call type, `[type]`: one for all, or by name with `unlisted` for the others;
  /// `default` where nothing is said.
  func sharesByType(_ value: Value?, default: Double, unlisted: Double) -> [Double] {
    guard let names = value?.names else {
      return typeNames.map { _ in value?.number ?? `default` }
    }
    var shares = typeNames.map { _ in unlisted }
    for (name, location, value) in names {
      guard let type = type(name, location, value.path), let share = value.number else { continue }
      shares[type.index] = share
    }
    return shares
  }

  private func again(_ section: Section) -> Again {
    var again = Again()
    let sms = section["sms"].flatMap(repeatRule)
    for cause in AgainCause.allCases {
      again[cause] = section[cause.key].flatMap(repeatRule) ?? (cause.isOfSMS ? sms : nil)
    }
    refuseAtOnce(section["blocked"], again[.blocked])
    again.attempts = section["attempts"]?.number.map { Int($0) }
    let next = section["nextAttempt"]?.section
    again.samePatience = next?["patience"]?.text == "same"
    again.patienceFactor = next?["patienceFactor"]?.number ?? 1
    again.sameHandling = next?["handling"]?.text == "same"
    again.handlingFactor = next?["handlingFactor"]?.number ?? 1
    return again
  }

  /// Refuses calling again without delay after a busy tone, be it only now and then: the lines are as busy as
  /// they were.
  private func refuseAtOnce(_ value: Value?, _ rule: Repeat?) {
    guard let value, let rule, rule.probability > 0, !rule.isWritten,
      (rule.delay?.cumulative(0) ?? 1) > 0
    else { return }
    (value.section?["delay"] ?? value).report(.policy(.busyAtOnce))
  }
}

extension AgainCause {
  /// The key of `again`.
  var key: String {
    switch self {
    case .blocked: "blocked"
    case .abandoned: "abandoned"
    case .turnedAway: "turnedAway"
    case .disconnected: "disconnected"
    case .ivr: "ivr"
    case .smsNotDelivered: "smsNotDelivered"
    case .smsNotOpened: "smsNotOpened"
    case .smsNotResolved: "smsNotResolved"
    case .callbackMissed: "callbackMissed"
    case .unresolved: "unresolved"
    }
  }

  fileprivate var isOfSMS: Bool {
    switch self {
    case .smsNotDelivered, .smsNotOpened, .smsNotResolved: true
    default: false
    }
  }
}
