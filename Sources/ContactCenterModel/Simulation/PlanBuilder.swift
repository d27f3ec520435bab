import Probability

/// Lays a scenario out flat.
struct PlanBuilder {
  let scenario: Scenario
  var types: [TypePlan] = []
  var routes: [Route] = []
  var rules: [Double] = []
  var balking: [BalkingPlan] = []
  var groups: [GroupPlan] = []
  var skills: [SkillPlan] = []
  var skillOf: [Int32] = []
  var samplers: [Sampler] = []

  init(_ scenario: Scenario) { self.scenario = scenario }

  mutating func build() {
    for type in scenario.callTypes { add(type) }
    skillOf = Array(repeating: -1, count: scenario.groups.count * scenario.callTypes.count)
    for (index, group) in scenario.groups.enumerated() { add(group, at: index) }
    for type in types.indices { addRoutes(of: type) }
  }

  private mutating func add(_ type: CallType) {
    var plan = TypePlan(
      within: type.serviceLevel.within, shortAbandonment: type.shortAbandonment,
      pool: type.linePool?.index ?? scenario.linePools.count, room: type.waitingRoom?.index,
      announcement: type.announcement.map { law(ByInterval($0)) },
      patience: type.patience.map { law($0) }, talk: law(type.handling.talk),
      wrapUp: type.handling.wrapUp.map { law($0) })
    plan.firstBalking = balking.count
    for step in type.balking.sorted(by: { $0.waiting < $1.waiting }) {
      balking.append(BalkingPlan(waiting: step.waiting, probability: step.probability))
    }
    plan.endBalking = balking.count
    types.append(plan)
  }

  private mutating func add(_ group: AgentGroup, at index: Int) {
    let first = skills.count
    let ranked = group.skills.sorted { (priority(of: $0), $0.type) < (priority(of: $1), $1.type) }
    for skill in ranked {
      skillOf[index * types.count + skill.type.index] = Int32(skills.count)
      let type = types[skill.type.index]
      skills.append(
        SkillPlan(
          type: skill.type.index, priority: priority(of: skill), after: skill.after,
          speed: skill.speed, talk: skill.handling.map { law($0.talk) } ?? type.talk,
          wrapUp: skill.handling.map { $0.wrapUp.map { law($0) } } ?? type.wrapUp))
    }
    groups.append(GroupPlan(firstSkill: first, endSkill: skills.count))
  }

  private func priority(of skill: Skill) -> Int {
    skill.priority ?? scenario.callTypes[skill.type.index].priority
  }

  private mutating func addRoutes(of type: Int) {
    let mine = scenario.groups.enumerated().flatMap { index, group in
      group.skills.filter { $0.type.index == type }.map {
        Route(group: index, preference: $0.preference, after: $0.after)
      }
    }
    types[type].firstRoute = routes.count
    routes += mine.sorted { ($0.preference, $0.group) < ($1.preference, $1.group) }
    types[type].endRoute = routes.count
    types[type].firstRule = rules.count
    rules += Set(mine.map(\.after)).filter { $0 > 0 }.sorted()
    types[type].endRule = rules.count
  }

  private mutating func law(_ law: ByInterval<Distribution>) -> LawPlan {
    let first = samplers.count
    if law.isConstant {
      samplers.append(Sampler(law[0]))
    } else {
      samplers += (0..<scenario.horizon.intervals).map { Sampler(law[$0]) }
    }
    return LawPlan(first: first, isConstant: law.isConstant)
  }
}
