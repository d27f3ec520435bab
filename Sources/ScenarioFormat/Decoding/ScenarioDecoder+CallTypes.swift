import ContactCenterModel
import Probability

extension ScenarioDecoder {
  /// The call types in the order of the file. Types that are wrong stay in their place.
  func callTypes() -> [DecodedType] {
    (root["callTypes"]?.names ?? []).map { name, _, value in
      let section =
        value.section
        ?? Section(
          value: Value(emptyMapping(value), .mapping(.callType), path: value.path, decoding),
          mapping: .callType)
      return callType(name, section)
    }
  }

  private func emptyMapping(_ value: Value) -> TreeNode {
    TreeNode(content: .mapping([]), location: value.node.location)
  }

  private func callType(_ name: String, _ section: Section) -> DecodedType {
    let planned = section["handling"].flatMap { handling($0, scale: 1) }
    let stand = Handling(talk: ByInterval(.constant(0)))
    var type = CallType(name: name, handling: planned?.scaled(by: scale.handling) ?? stand)
    type.patience = section["patience"].flatMap {
      $0.text == "endless" ? nil : law($0, .exponential, scale: scale.patience)
    }
    type.announcement = section["announcement"].flatMap { constantLaw($0, .constant, scale: 1) }
    if let goal = section["serviceLevel"]?.goal {
      type.serviceLevel = ServiceLevelGoal(share: goal.share, within: goal.within)
    }
    type.shortAbandonment = section["shortAbandonment"]?.number ?? type.shortAbandonment
    type.priority = section["priority"]?.number.map { Int($0) } ?? type.priority
    type.aging = section["aging"]?.number
    type.balking = section["balking"].map { balking($0) } ?? []
    applyPolicies(section, to: &type)
    return DecodedType(type: type, section: section, plannedHandling: planned)
  }

  /// Talk and after-call work, times a factor.
  func handling(_ value: Value, scale: Double) -> Handling? {
    guard let section = value.section else {
      return law(value, .exponential, scale: scale).map { Handling(talk: $0) }
    }
    let wrapUp = section["wrapUp"].flatMap { law($0, .exponential, scale: scale) }
    guard let talk = section["talk"].flatMap({ law($0, .exponential, scale: scale) }) else {
      return nil
    }
    return Handling(talk: talk, wrapUp: wrapUp)
  }
}

extension Handling {
  /// The same handling with all times multiplied.
  func scaled(by factor: Double) -> Handling {
    Handling(
      talk: talk.map { $0.scaled(by: factor) ?? $0 },
      wrapUp: wrapUp?.map { $0.scaled(by: factor) ?? $0 })
  }
}
