import ContactCenterModel
import Probability

extension ScenarioDecoder {
  /// How a message arrives.
  private struct Delivery {
    var delivered = 0.99
    var opened = 0.9
    var delay: Distribution?
  }

  /// Text messages; `nil` without any.
  func sms() -> SMSChannel? {
    guard let section = root["sms"]?.section else { return nil }
    let common = delivery(section, Delivery())
    let messages = (section["messages"]?.names ?? []).compactMap { name, _, value in
      value.section.map { message(name, $0, common) }
    }
    return SMSChannel(
      prices: section["price"].map(prices) ?? [], messages: messages,
      missedCall: section["missedCall"]?.section.flatMap(missedCall))
  }

  /// What a section says of the way that messages arrive, over what is said already.
  private func delivery(_ section: Section, _ common: Delivery) -> Delivery {
    var delivery = common
    delivery.delivered = section["delivered"]?.number ?? common.delivered
    guard let opened = section["opened"] else { return delivery }
    delivery.opened = (opened.section?["probability"] ?? opened).number ?? common.opened
    if let delay = opened.section?["delay"] {
      delivery.delay = constantLaw(delay, .exponential, scale: 1)
    }
    return delivery
  }

  private func prices(_ value: Value) -> [SMSPrice] {
    var prices: [SMSPrice] = []
    for item in value.items ?? [] {
      let cost = amount(item.section?["cost"])
      guard let upTo = item.section?["upTo"]?.number.map({ Int($0) }), let cost else { continue }
      if let last = prices.last, last.upTo >= upTo {
        item.report(.channel(.pricesDoNotAscend(upTo, after: last.upTo)))
      }
      prices.append(SMSPrice(upTo: upTo, cost: cost))
    }
    return prices
  }

  private func message(_ name: String, _ section: Section, _ common: Delivery) -> SMSMessage {
    let delivery = delivery(section, common)
    return SMSMessage(
      name: name, length: section["length"]?.number.map { Int($0) } ?? 70,
      offer: section["offer"]?.condition ?? .always, isOffered: isOffered(section["types"]),
      accepted: sharesByType(section["accepted"], default: 1, unlisted: 0),
      delivered: delivery.delivered, opened: delivery.opened, openDelay: delivery.delay,
      resolved: sharesByType(section["resolved"], default: 0, unlisted: 0),
      webTime: section["webTime"].flatMap { constantLaw($0, .exponential, scale: 1) },
      callerStays: section["caller"]?.text == "stays",
      repeats: section["otherwise"].map(otherwise) ?? AgainCause.allCases.map { _ in nil })
  }

  /// The types of a list, `[type]`; all without one.
  func isOffered(_ list: Value?) -> [Bool] {
    guard let list else { return typeNames.map { _ in true } }
    let listed = Set(types(list).map(\.type.index))
    return typeNames.indices.map(listed.contains)
  }

  /// How customers call again whom a message did not help: by cause, or else as is said for all.
  private func otherwise(_ value: Value) -> [Repeat?] {
    let common = repeatRule(value)
    var repeats: [Repeat?] = AgainCause.allCases.map { _ in nil }
    let causes: [(cause: AgainCause, key: String)] = [
      (.smsNotDelivered, "notDelivered"), (.smsNotOpened, "notOpened"),
      (.smsNotResolved, "notResolved"),
    ]
    for (cause, key) in causes {
      repeats[cause.rawValue] = value.section?[key].flatMap(repeatRule) ?? common
    }
    refuseDetailsWithoutProbability(value.section)
    return repeats
  }

  private func refuseDetailsWithoutProbability(_ section: Section?) {
    guard let section, section["probability"] == nil else { return }
    for key in KeyTable.repeatRule.map(\.name) {
      section[key]?.report(.value(.missingKey("probability", example: "probability: 60 %")))
    }
  }

  private func missedCall(_ section: Section) -> MissedCallSMS? {
    var causes: Set<AgainCause> = [.blocked, .abandoned]
    if let list = section["after"]?.items {
      causes = Set(list.compactMap { item in AgainCause.allCases.first { $0.key == item.text } })
    }
    let path = section["leadsTo"]?.text.flatMap(MissedCallPath.init)
    if path == .callback { needCallback(section["leadsTo"]) }
    guard let message = section["message"].flatMap(message), let path else { return nil }
    return MissedCallSMS(message: message, after: causes, leadsTo: path)
  }
}
