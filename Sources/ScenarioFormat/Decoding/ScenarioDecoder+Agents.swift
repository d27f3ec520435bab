import ContactCenterModel

extension ScenarioDecoder {
  /// The groups of agents. Fewer than named when some are wrong.
  func groups(_ types: [DecodedType]) -> [AgentGroup] {
    let afterClose = afterClose()
    return (root["agents"]?.names ?? []).compactMap { name, _, value in
      guard let section = value.section else { return nil }
      let skills = skills(section)
      handledTypes.formUnion(skills.map(\.type))
      let shrinkage = section["shrinkage"]?.number ?? 0
      if shrinkage > 0.5 {
        decoding.warn(.shrinkageOverHalf(shrinkage), path: "\(value.path).shrinkage")
      }
      let wage = amount(section["wage"]) ?? 0
      let price = amount(section["pricePerCall"]) ?? 0
      guard
        let plan = staffing(
          section, shrinkage: shrinkage, afterClose: afterClose[name] ?? nil)
      else { return nil }
      warnOfRounding(plan, value.path)
      return AgentGroup(
        name: name, skills: skills, staffing: plan, wage: wage, pricePerCall: price)
    }
  }

  private func skills(_ section: Section) -> [Skill] {
    guard let value = section["skills"] else {
      return typeNames.indices.map { Skill(type: CallTypeID($0)) }
    }
    guard let named = value.names else { return types(value).map { Skill(type: $0.type) } }
    return named.compactMap { name, location, value in
      guard let type = type(name, location, value.path), let section = value.section else {
        return nil
      }
      return skill(type, section)
    }
  }

  private func skill(_ type: CallTypeID, _ section: Section) -> Skill {
    var skill = Skill(type: type)
    skill.preference = section["preference"]?.number.map { Int($0) } ?? 1
    skill.after = section["after"]?.number ?? 0
    skill.condition = section["when"]?.condition ?? .always
    skill.priority = section["priority"]?.number.map { Int($0) }
    skill.speed = section["speed"]?.number ?? 1
    skill.handling = section["handling"].flatMap { handling($0, scale: scale.handling) }
    return skill
  }

  private func staffing(
    _ section: Section, shrinkage: Double, afterClose: Int?
  ) -> StaffingPlan? {
    refuseInSteadyState(section["weekdays"])
    let rounding = section["rounding"]?.text.flatMap(StaffRounding.init) ?? .nearest
    // One draw would hold for all batches of a run.
    if rounding == .chance, horizon.isInBatches {
      section["rounding"]?.report(.plan(.oneDrawForBatches))
    }
    if let value = section["shifts"] {
      if section.has("staff") { value.report(.staff(.staffAndShifts)) }
      let plan = ShiftPlan(self, value, weekdays: section["weekdays"])
      return plan?.shifts(value).map {
        StaffingPlan(
          shifts: $0, shrinkage: shrinkage, rounding: rounding, afterClose: afterClose)
      }
    }
    guard let value = section["staff"] else {
      section.report(.value(.missingOneOf(["staff", "shifts"])))
      return nil
    }
    if value.section != nil { refuseInSteadyState(value, instead: "staff: 10") }
    let numbers = numbers(value, .level, .heads)
    guard let numbers else { return nil }
    return StaffingPlan(
      steps: steps(numbers, shrinkage: shrinkage, factors(section["weekdays"])),
      shrinkage: shrinkage, rounding: rounding, afterClose: afterClose)
  }

  /// Steps at the edges of intervals; each day's plan ends at closing time, whoever stays longer works
  /// overtime.
  private func steps(
    _ productive: ByInterval<Double>, shrinkage: Double, _ factors: [Double]
  ) -> [StaffingStep] {
    let step = { (time: Double, productive: Double) in
      let planned = productive * self.scale.staff
      return StaffingStep(from: time, planned: planned, paid: planned / (1 - shrinkage))
    }
    guard let days = horizon.days else { return [step(0, productive.values[0])] }
    var steps: [StaffingStep] = []
    for day in days.openDays {
      let (edges, hours) = (days.edges(of: day), days.hours[day] ?? 0..<0)
      // The close of a day may be the opening of the next.
      if let last = steps.last, last.from == edges[hours.lowerBound] { steps.removeLast() }
      for interval in productive.isConstant ? hours.prefix(1) : hours[...] {
        steps.append(step(edges[interval], productive[interval, day: day] * factors[day]))
      }
      steps.append(step(edges[hours.upperBound], 0))
    }
    return steps
  }

  /// Agents after close by group, where the scenario says.
  private func afterClose() -> [String: Int] {
    guard let staff = root["day"]?.section?["afterClose"]?.section?["staff"] else { return [:] }
    if let number = staff.number {
      return Dictionary(uniqueKeysWithValues: groupNames.map { ($0, Int(number)) })
    }
    var agents: [String: Int] = [:]
    for (name, location, value) in staff.names ?? [] {
      guard group(name, location, value.path) != nil, let number = value.number else { continue }
      agents[name] = Int(number)
    }
    return agents
  }

  /// Warns where rounding changes a group by more than a twentieth of an agent-hour and 2 %.
  private func warnOfRounding(_ plan: StaffingPlan, _ path: String) {
    guard plan.rounding == .nearest else { return }
    let openings =
      horizon.days?.openings.map { ($0.open, $0.close) } ?? [(horizon.edges[0], horizon.edges[1])]
    var hours = 0.0
    var planned = 0.0
    for (index, step) in plan.steps.enumerated() {
      let next = plan.steps.indices.contains(index + 1) ? plan.steps[index + 1].from : .infinity
      let difference = Double(step.agents) - step.planned
      for (open, close) in openings {
        let length = max(0, min(next, close) - max(step.from, open)) / 3600
        hours += difference * length
        planned += step.planned * length
      }
    }
    guard abs(hours) > max(0.05, 0.02 * planned) else { return }
    let key = root["agents"]?.node[String(path.dropFirst("agents.".count))]
    let place = key?["shifts"] != nil ? "shifts" : "staff"
    decoding.warn(.fractionalStaff(hours: hours), path: "\(path).\(place)")
  }

  /// Reports types with calls that nobody handles.
  ///
  /// Not where a mistake in the agents may have hidden skills.
  func checkSkills(_ types: [DecodedType], _ reached: Set<CallTypeID>) {
    guard root["agents"]?.names != nil, !decoding.mayHideKeys(of: "agents") else { return }
    for (index, type) in types.enumerated() {
      let id = CallTypeID(index)
      guard reached.contains(id), !handledTypes.contains(id) else { continue }
      type.section.report(.staff(.typeWithoutSkill(type.type.name)))
    }
  }
}

extension Demand {
  /// The types of the calls that a source can bring.
  var types: [CallTypeID] {
    var types: [CallTypeID] =
      switch source {
      case .callType(let type): [type]
      case .entry(_, let shares): shares.filter { $0.share > 0 }.map(\.type)
      }
    if case .replay(let calls) = arrivals { types += Set(calls.compactMap(\.type)) }
    return types
  }
}
