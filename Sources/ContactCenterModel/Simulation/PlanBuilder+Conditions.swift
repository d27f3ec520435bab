/// Lays conditions out flat: each part, then the parts of it.
extension PlanBuilder {
  /// The place of a skill's condition; `nil` when it has none.
  mutating func condition(of skill: Skill) -> Int? {
    skill.condition == .always ? nil : add(skill.condition)
  }

  mutating func add(_ rule: QueueRule) {
    let action: QueueRulePlan.Action =
      switch rule.action {
      case .message(let accepted, let length):
        .message(accepted: accepted, length: law(ByInterval(length)))
      case .sms(let message): .sms(message.index)
      case .callback: .callback
      case .disconnect: .disconnect
      }
    queueRules.append(QueueRulePlan(condition: add(rule.condition), action: action))
  }

  /// Adds a condition and says where it begins.
  mutating func add(_ condition: Condition) -> Int {
    let place = conditions.count
    switch condition {
    case .always: append(.always)
    case .busy: append(.busy)
    case .closed: append(.closed)
    case .not(let part): append(.not, [part])
    case .all(let parts): append(.all, parts)
    case .any(let parts): append(.any, parts)
    case .compare(let state, let comparison, let bound):
      append(.compare(state, comparison, bound))
    }
    return place
  }

  private mutating func append(_ kind: ConditionPlan.Kind, _ parts: [Condition] = []) {
    let place = conditions.count
    conditions.append(ConditionPlan(kind: kind, end: 0))
    for part in parts { _ = add(part) }
    conditions[place].end = conditions.count
  }

  /// The waits of the head of a type's line at which a condition of a group may begin to hold or cease.
  /// Other predictions change with what happens only.
  func crossings(ofType type: Int) -> [TimedRule] {
    guard scenario.predictor == .headOfLine else { return [] }
    let mine = scenario.groups.flatMap(\.skills).filter { $0.type.index == type }
    return mine.flatMap { crossings(of: $0.condition) }.filter { $0.moment(of: 0) > 0 }
  }

  private func crossings(of condition: Condition) -> [TimedRule] {
    switch condition {
    case .all(let parts), .any(let parts): parts.flatMap { crossings(of: $0) }
    case .not(let part): crossings(of: part)
    case .compare(.expectedWait, let comparison, let bound):
      [TimedRule(after: bound, isJustAfter: [.above, .atMost].contains(comparison))]
    case .always, .busy, .closed, .compare: []
    }
  }
}
