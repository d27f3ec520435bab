import ContactCenterModel
import Probability

extension ScenarioDecoder {
  /// Steps of the probability to leave at once: by the number waiting or by the expected wait in
  /// ascending order, by both in the order of the file.
  func balking(_ value: Value) -> [BalkingStep] {
    if let share = value.number { return [BalkingStep(probability: share)] }
    let steps = (value.items ?? []).compactMap { $0.section.flatMap(balkingStep) }
    let usesBoth = steps.contains { $0.waiting > 0 } && steps.contains { $0.expectedWait > 0 }
    return usesBoth
      ? steps
      : steps.sorted { ($0.waiting, $0.expectedWait) < ($1.waiting, $1.expectedWait) }
  }

  private func balkingStep(_ section: Section) -> BalkingStep? {
    let waiting = section["waiting"]?.number
    let wait = section["expectedWait"]?.number
    guard section.has("waiting") || section.has("expectedWait") else {
      section.report(.value(.missingOneOf(["waiting", "expectedWait"])))
      return nil
    }
    guard let probability = section["probability"]?.number else { return nil }
    return BalkingStep(
      waiting: waiting.map { Int($0) } ?? 0, expectedWait: wait ?? 0, probability: probability)
  }

  /// The ways out of the queue, overflow left out: that is a skill.
  func queueRules(_ value: Value) -> [QueueRule] {
    (value.items ?? []).compactMap { item in
      guard let section = item.section, let word = section["do"]?.text.flatMap(QueueWord.init)
      else { return nil }
      refuse(["accepted", "for", "message", "to"], of: section, allowed: word)
      guard let action = action(word, section) else { return nil }
      return QueueRule(
        after: section["after"]?.number ?? 0, condition: section["when"]?.condition ?? .always,
        action: action)
    }
  }

  private func refuse(_ keys: [String], of section: Section, allowed word: QueueWord) {
    for key in keys where !word.keys.contains(key) {
      section[key]?.report(
        .policy(.keyWithoutMeaning(key, with: "do: \(word.rawValue)", allowed: word.keys)))
    }
  }

  private func action(_ word: QueueWord, _ section: Section) -> QueueAction? {
    switch word {
    case .message:
      let length = section["for"].map { constantLaw($0, .constant, scale: 1) } ?? .constant(30)
      return length.map { .message(accepted: section["accepted"]?.number ?? 1, length: $0) }
    case .sms:
      guard let name = section["message"] else {
        section.report(.value(.missingKey("message", example: "message: faq")))
        return nil
      }
      return offeredMessage(name).map { .sms($0) }
    case .callback:
      needCallback(section["do"])
      return .callback
    case .disconnect: return .disconnect
    case .overflow: return nil
    }
  }

  /// The message of an offer, for which the scenario needs a section of messages.
  func offeredMessage(_ value: Value) -> SMSMessageID? {
    if let name = value.text, !root.has("sms") {
      let example = "sms: {messages: {\(name): {accepted: 80 %, resolved: 55 %}}}"
      value.report(.value(.missingKey("sms", example: example)))
      return nil
    }
    return message(value)
  }

  /// Gives groups the skills that rules of overflow say, each with the lowest preference so far.
  func addOverflow(_ types: [DecodedType], to groups: inout [AgentGroup]) {
    for (index, type) in types.enumerated() {
      for rule in type.section["queueRules"]?.items ?? [] {
        guard let section = rule.section, section["do"]?.text == "overflow" else { continue }
        addOverflow(CallTypeID(index), section, to: &groups)
      }
    }
  }

  private func addOverflow(_ type: CallTypeID, _ section: Section, to groups: inout [AgentGroup]) {
    guard let value = section["to"], let name = value.text else {
      if !section.has("to") {
        section.report(.value(.missingKey("to", example: "to: \(groupNames.last ?? "reserve")")))
      }
      return
    }
    guard group(name, value.node.location, value.path) != nil else { return }
    handledTypes.insert(type)
    guard let place = groups.firstIndex(where: { $0.name == name }) else { return }
    guard !groups[place].skills.contains(where: { $0.type == type }) else {
      value.report(.policy(.hasSkillAlready(group: name, type: typeNames[type.index])))
      return
    }
    let used = groups.flatMap(\.skills).filter { $0.type == type }.map(\.preference)
    groups[place].skills.append(
      Skill(
        type: type, preference: (used.max() ?? 0) + 1, after: section["after"]?.number ?? 0,
        condition: section["when"]?.condition ?? .always))
  }
}
