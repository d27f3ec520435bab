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
}
