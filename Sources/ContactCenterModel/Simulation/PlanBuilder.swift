import Probability

/// Lays a scenario out flat.
struct PlanBuilder {
  let scenario: Scenario
  var types: [TypePlan] = []
  var routes: [Route] = []
  var rules: [TimedRule] = []
  var balking: [BalkingPlan] = []
  var groups: [GroupPlan] = []
  var skills: [SkillPlan] = []
  var skillOf: [Int32] = []
  var samplers: [Sampler] = []
  var queueRules: [QueueRulePlan] = []
  var conditions: [ConditionPlan] = []
  var nodes: [NodePlan] = []
  var targets: [IVRTarget] = []
  var options: [IVROption] = []
  var messages: [MessagePlan] = []
  var shares: [Double] = []
  var repeats: [RepeatPlan?] = []
  var callback: CallbackPlan?
  var callbackReserve = 0
  var ticketTalk: LawPlan?
  var ticketWrapUp: LawPlan?

  /// The groups that take calls of each type.
  private var groupsOfType: [[Int]]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    groupsOfType = Array(repeating: [], count: scenario.callTypes.count)
    for (index, group) in scenario.groups.enumerated() {
      for skill in group.skills where groupsOfType[skill.type.index].last != index {
        groupsOfType[skill.type.index].append(index)
      }
    }
  }

  mutating func build() {
    for type in scenario.callTypes { add(type) }
    skillOf = Array(repeating: -1, count: scenario.groups.count * scenario.callTypes.count)
    for (index, group) in scenario.groups.enumerated() { add(group, at: index) }
    for type in types.indices { addRoutes(of: type) }
    addPolicies()
  }

  private mutating func add(_ type: CallType) {
    var plan = TypePlan(
      within: type.serviceLevel.within, shortAbandonment: type.shortAbandonment,
      pool: type.linePool?.index ?? scenario.linePools.count, room: type.waitingRoom?.index,
      announcement: type.announcement.map { law(ByInterval($0)) },
      patience: type.patience.map { law($0) }, talk: law(type.handling.talk),
      wrapUp: type.handling.wrapUp.map { law($0) }, resolved: type.resolved,
      contactWithin: type.contactWithin ?? type.serviceLevel.within,
      isCalledBack: scenario.callback?.isOffered[types.count] ?? false,
      aging: type.aging.map { 1 / $0 } ?? 0, priority: type.priority)
    plan.firstBalking = balking.count
    for step in type.balking.sorted(by: {
      ($0.waiting, $0.expectedWait) < ($1.waiting, $1.expectedWait)
    }) {
      add(step)
    }
    plan.endBalking = balking.count
    types.append(plan)
  }

  private mutating func add(_ step: BalkingStep) {
    balking.append(
      BalkingPlan(
        waiting: step.waiting, expectedWait: step.expectedWait, probability: step.probability))
  }

  private mutating func add(_ group: AgentGroup, at index: Int) {
    let first = skills.count
    let ranked = group.skills.sorted { (priority(of: $0), $0.type) < (priority(of: $1), $1.type) }
    for skill in ranked {
      skillOf[index * types.count + skill.type.index] = Int32(skills.count)
      let type = types[skill.type.index]
      skills.append(
        SkillPlan(
          type: skill.type.index, preference: skill.preference, priority: priority(of: skill),
          after: skill.after,
          condition: condition(of: skill), speed: skill.speed,
          talk: skill.handling.map { law($0.talk) } ?? type.talk,
          wrapUp: skill.handling.map { $0.wrapUp.map { law($0) } } ?? type.wrapUp))
    }
    groups.append(
      GroupPlan(soleType: soleType(skills[first...]), firstSkill: first, endSkill: skills.count))
  }

  private func priority(of skill: Skill) -> Int {
    skill.priority ?? scenario.callTypes[skill.type.index].priority
  }

  private mutating func addRoutes(of type: Int) {
    var mine: [Route] = []
    for index in groupsOfType[type] {
      for skill in scenario.groups[index].skills where skill.type.index == type {
        let condition = condition(of: skill)
        types[type].hasConditionalRoutes = types[type].hasConditionalRoutes || condition != nil
        mine.append(
          Route(
            group: index, preference: skill.preference, after: skill.after, condition: condition))
      }
    }
    types[type].firstRoute = routes.count
    routes += mine.sorted { ($0.preference, $0.group) < ($1.preference, $1.group) }
    types[type].endRoute = routes.count
    types[type].soleGroup = soleGroup(mine)
    types[type].firstRule = rules.count
    rules += timedRules(of: type, routes: mine)
    types[type].endRule = rules.count
  }

  private func soleGroup(_ routes: [Route]) -> Int? {
    guard routes.count == 1, routes[0].after == 0, routes[0].condition == nil,
      scenario.agentChoice != .random
    else { return nil }
    return routes[0].group
  }

  private func soleType(_ skills: ArraySlice<SkillPlan>) -> Int? {
    guard skills.count == 1, let skill = skills.first, skill.after == 0, skill.condition == nil
    else { return nil }
    return skill.type
  }

  /// The moments of a call's wait at which more groups may take it or a rule of the queue is tried;
  /// at equal times the groups come first, then the rules in their order.
  private mutating func timedRules(of type: Int, routes: [Route]) -> [TimedRule] {
    let waits = Set(routes.map(\.after)).filter { $0 > 0 }.sorted()
    var timed = waits.map { TimedRule(after: $0) } + crossings(ofType: type)
    types[type].firstEntryRule = queueRules.count
    for rule in scenario.callTypes[type].queueRules where rule.after == 0 { add(rule) }
    types[type].endEntryRule = queueRules.count
    for rule in scenario.callTypes[type].queueRules where rule.after > 0 {
      timed.append(TimedRule(after: rule.after, queueRule: queueRules.count))
      add(rule)
    }
    return timed.enumerated().sorted { one, two in
      (one.element.moment(of: 0), one.offset) < (two.element.moment(of: 0), two.offset)
    }
    .map(\.element)
  }

  mutating func law(_ law: ByInterval<Distribution>) -> LawPlan {
    let first = samplers.count
    if law.isConstant {
      samplers.append(Sampler(law.values[0]))
    } else {
      samplers += law.values.map { Sampler($0) }
    }
    return LawPlan(
      first: first, isConstant: law.isConstant, perDay: law.differsByDay ? law.intervals : 0)
  }
}
