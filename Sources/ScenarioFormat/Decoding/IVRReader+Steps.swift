import ContactCenterModel

extension IVRReader {
  /// What happens at the end of a node: exactly one thing.
  mutating func step(_ section: Section) -> IVRStep? {
    var given = KeyTable.ivrSteps.filter { section.has($0) }
    if section["callback"]?.number == 0 { given.removeAll { $0 == "callback" } }
    guard let key = given.first, let value = section[key] else {
      section.report(.value(.missingOneOf(KeyTable.ivrSteps)))
      return nil
    }
    guard given.count == 1 else {
      section[given[1]]?.report(.value(.conflictingKeys(given)))
      return nil
    }
    refuseStrangeKeys(section, key)
    switch key {
    case "menu": return menu(value, wrongChoice: section["wrongChoice"]?.number ?? 0)
    case "next": return target(value).map { .go($0) }
    case "selfService": return value.section.flatMap { selfService($0) }
    case "sms":
      let message = decoder.offeredMessage(value)
      let refused = elsewhere(section["refused"])
      guard let message, let refused else { return nil }
      return .sms(message, refused: refused)
    default:
      decoder.needCallback(value)
      return elsewhere(section["refused"]).map { .callback(refused: $0) }
    }
  }

  private func refuseStrangeKeys(_ section: Section, _ step: String) {
    let isOffer = step == "sms" || step == "callback"
    let hasNeeds = step == "menu" && section["menu"]?.names != nil
    if !isOffer, let value = section["refused"] {
      value.report(.policy(.keyWithoutMeaning("refused", with: step, allowed: [])))
    }
    if !hasNeeds, let value = section["wrongChoice"] {
      let other = step == "menu" ? "menu: [{share: …, to: …}]" : step
      value.report(.policy(.keyWithoutMeaning("wrongChoice", with: other, allowed: [])))
    }
  }

  /// Where those go for whom a step did nothing; to the queue when nothing is said.
  private mutating func elsewhere(_ value: Value?) -> IVRTarget? {
    guard let value else { return .queue(nil) }
    return target(value)
  }

  private mutating func selfService(_ section: Section) -> IVRStep? {
    let duration = section["duration"].flatMap { decoder.constantLaw($0, .exponential, scale: 1) }
    let completed = section["completed"]?.number ?? 1
    let resolved = decoder.sharesByType(section["resolved"], default: 1, unlisted: 0)
    return elsewhere(section["failed"]).map {
      .selfService(
        SelfService(duration: duration, completed: completed, resolved: resolved, failed: $0))
    }
  }

  private mutating func menu(_ value: Value, wrongChoice: Double) -> IVRStep? {
    if let items = value.items { return shares(items, value) }
    guard let names = value.names else { return nil }
    return needs(names, value, wrongChoice: wrongChoice)
  }

  private mutating func shares(_ items: [Value], _ value: Value) -> IVRStep? {
    var options: [IVROption] = []
    for item in items {
      guard let share = item.section?["share"]?.number, let to = item.section?["to"],
        let target = target(to)
      else { continue }
      options.append(IVROption(share: share, target: target))
    }
    guard options.count == items.count else { return nil }
    let sum = options.reduce(0) { $0 + $1.share }
    guard abs(sum - 1) < 1e-9 else {
      value.report(.plan(.sharesDoNotSum(sum)))
      return nil
    }
    return .shares(options)
  }

  /// A menu by call type. Types that never arrive have their queue where nothing is said; who chooses
  /// wrongly could come there, so all types need an option then.
  private mutating func needs(
    _ names: [(name: String, location: SourceLocation, value: Value)], _ value: Value,
    wrongChoice: Double
  ) -> IVRStep? {
    var targets: [IVRTarget?] = decoder.typeNames.map { _ in nil }
    var named: Set<Int> = []
    var other: Value?
    for (name, location, value) in names {
      if let type = decoder.typeNames.firstIndex(of: name) {
        named.insert(type)
        targets[type] = target(value, own: CallTypeID(type))
      } else if name == "other" {
        other = value
      } else {
        reportUnknownType(name, location, value)
        return nil
      }
    }
    let missing = targets.indices.filter { !named.contains($0) }
    for type in missing { targets[type] = other.flatMap { target($0, own: CallTypeID(type)) } }
    let wanted = missing.filter { wrongChoice > 0 || arriving.contains(CallTypeID($0)) }
    if other == nil, !wanted.isEmpty {
      value.report(.policy(.typesWithoutOption(wanted.map { decoder.typeNames[$0] })))
      return nil
    }
    if other == nil { for type in missing { targets[type] = .queue(CallTypeID(type)) } }
    let complete = targets.compactMap(\.self)
    return complete.count == targets.count ? .needs(complete, wrongChoice: wrongChoice) : nil
  }

  private func reportUnknownType(_ name: String, _ location: SourceLocation, _ value: Value) {
    let known = decoder.typeNames + ["other"]
    let suggestion = Suggestion.nearest(to: name, among: known)
    decoder.decoding.report(
      .unknownName(.callType, name, suggestion: suggestion, known: known), at: location,
      path: value.path)
  }
}
