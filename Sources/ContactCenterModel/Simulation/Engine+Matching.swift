import DiscreteEvents
import Probability

/// What happens where several agents and calls look for one another at one instant.
///
/// Calls rank agents by preference, then by the rule of choice; agents rank calls by priority, then
/// longest wait. The matching is stable: no call and no agent would both rather have each other than what
/// they got. Of the stable ones it is the one that is best for the calls: Gale & Shapley (1962), "College
/// admissions and the stability of marriage", with the calls proposing. O(calls × agents) in the worst case
/// for each call that is turned down.
extension Engine {
  /// Several agents came free, calls came or met a timed rule.
  @inline(never)
  mutating func meetAtOnce() {
    if newcomers.count > 1, plan.prioritiesDiffer { rankNewcomers() }
    if freed.count > 1 { rankFreed() }
    sendFreedAgentsHome()
    guard needsMatching() else { return }
    while matchOnce() {}
  }

  /// Where nobody waits, agents rest, and newcomers choose one after the other by priority; where agents
  /// of just one group came free, each takes the first in line.
  private mutating func needsMatching() -> Bool {
    if freed.isEmpty, floor.noneIdle { return false }
    if queue.length == 0, !plan.ranksDifferByGroup { return false }
    guard newcomers.isEmpty, overflowing.isEmpty, plan.scenario.agentChoice == .longestIdle else {
      return true
    }
    let group = floor[freed[0]].group
    return (1..<freed.count).contains { floor[freed[$0]].group != group }
  }

  /// Puts newcomers in the order of their types' priorities; those of one priority keep theirs.
  private mutating func rankNewcomers() {
    for index in 1..<newcomers.count {
      let place = newcomers[index]
      let priority = plan.types[Int(calls[place].type)].priority
      var position = index
      while position > 0,
        plan.types[Int(calls[newcomers[position - 1]].type)].priority > priority
      {
        newcomers[position] = newcomers[position - 1]
        position -= 1
      }
      newcomers[position] = place
    }
  }

  /// Puts the agents who came free in the order of their places, whatever has freed them.
  private mutating func rankFreed() {
    for index in 1..<freed.count {
      let agent = freed[index]
      var position = index
      while position > 0, freed[position - 1] > agent {
        freed[position] = freed[position - 1]
        position -= 1
      }
      freed[position] = agent
    }
  }

  /// Whoever must leave goes, of those who are only counted the highest numbers first.
  private mutating func sendFreedAgentsHome() {
    for index in (0..<freed.count).reversed() where floor.mustLeave(freed[index]) {
      letGo(freed[index])
    }
  }

  /// Matches agents and calls as things stand now; true when there may be more to match. Where a group
  /// is open under a condition, each match may change what holds for the next.
  mutating func matchOnce() -> Bool {
    matching.clear()
    gatherSeekers()
    gatherSeats()
    if plan.hasConditionalRoutes { openRoutes() }
    for seeker in 0..<matching.seekers.count { propose(seeker) }
    return joinMatched()
  }

  // MARK: Who takes part

  private mutating func gatherSeekers() {
    for type in 0..<plan.layout.types {
      var rest = mostTaken(ofType: type)
      var place = queue.first(type)
      while rest > 0, place != Call.none {
        if isForAgents(place) {
          addSeeker(place)
          rest -= 1
        }
        place = calls[place].next
      }
    }
    for index in 0..<newcomers.count where calls[newcomers[index]].state == .arriving {
      addSeeker(newcomers[index])
    }
    matching.rankSeekers()
  }

  private mutating func addSeeker(_ place: UInt32) {
    let turn = turn(of: place, priority: plan.types[Int(calls[place].type)].priority)
    matching.seekers.append(Seeker(place: place, turn: turn))
  }

  /// How many who stand in a type's line can find an agent at this instant, at most: as many as came
  /// free or met a timed rule, or, where conditions may have opened groups, as many as there are.
  private mutating func mostTaken(ofType type: Int) -> Int {
    var most = overflowing.count
    for index in 0..<freed.count where floor[freed[index]].state == .freed { most += 1 }
    return plan.types[type].hasConditionalRoutes ? most + idleAgents(of: type) : most
  }

  /// The idle agents of each group and those of it who came free, no more than there are calls.
  private mutating func gatherSeats() {
    for group in 0..<plan.layout.groups where isSought(group) {
      if floor.idleCount(group) > 0 { addIdle(group) }
      for index in 0..<freed.count {
        let agent = freed[index]
        guard Int(floor[agent].group) == group, floor[agent].state == .freed else { continue }
        addSeat(agent, group, isIdle: false)
      }
    }
  }

  private mutating func isSought(_ group: Int) -> Bool {
    for index in 0..<matching.seekers.count
    where skill(of: matching.seekers[index], in: group) != nil { return true }
    return false
  }

  private mutating func addIdle(_ group: Int) {
    guard plan.scenario.agentChoice == .longestIdle else {
      for position in 0..<floor.idleCount(group) {
        addSeat(floor.idle(at: position, in: group), group, isIdle: true)
      }
      return
    }
    var agent = floor.preferred(in: group).place
    for _ in 0..<min(floor.idleCount(group), matching.seekers.count) {
      addSeat(agent, group, isIdle: true)
      agent = floor[agent].next
    }
  }

  private mutating func addSeat(_ agent: UInt32, _ group: Int, isIdle: Bool) {
    let key: Double =
      switch plan.scenario.agentChoice {
      case .longestIdle: isIdle ? floor[agent].idleSince : now
      case .leastOccupied: floor[agent].busyTime
      case .random: 0
      }
    matching.seats.append(Seat(agent: agent, group: group, key: key, isIdle: isIdle))
  }

  private mutating func skill(of seeker: Seeker, in group: Int) -> Int? {
    let pair = plan.layout.pair(group: group, type: Int(seeker.turn.type))
    return plan.skillOf[pair] < 0 ? nil : Int(plan.skillOf[pair])
  }

  /// Notes which skills under a condition are open: it holds for whoever of the type waits first, or for
  /// a newcomer.
  private mutating func openRoutes() {
    matching.openSkills.resize(to: plan.skills.count, repeating: false)
    matching.openSkills.fill(with: false)
    matching.isAnyOpen = false
    for group in 0..<plan.layout.groups {
      for index in plan.groups[group].firstSkill..<plan.groups[group].endSkill {
        guard let condition = plan.skills[index].condition else { continue }
        guard isOpened(plan.skills[index], condition) else { continue }
        matching.openSkills[index] = true
        matching.isAnyOpen = true
      }
    }
  }

  private mutating func isOpened(_ skill: SkillPlan, _ condition: Int) -> Bool {
    if let first = firstInLine(ofType: skill.type, after: skill.after),
      holds(condition, for: first)
    {
      return true
    }
    for index in 0..<newcomers.count {
      let place = newcomers[index]
      guard calls[place].state == .arriving, Int(calls[place].type) == skill.type else { continue }
      if holds(condition, for: place) { return true }
    }
    return false
  }

  // MARK: Who gets whom

  /// A call asks the agent whom it likes best among those who would take it; whoever is turned down for
  /// it asks on.
  private mutating func propose(_ first: Int) {
    var seeker = first
    while let seat = bestSeat(for: seeker) {
      let other = matching.seats[seat].seeker
      matching.seats[seat].seeker = seeker
      matching.seekers[seeker].seat = seat
      guard let other else { return }
      seeker = other
      matching.seekers[seeker].seat = nil
    }
  }

  private mutating func bestSeat(for seeker: Int) -> Int? {
    var best: Int?
    var (preference, equals) = (Int.max, 0)
    for seat in 0..<matching.seats.count {
      guard let index = skill(of: matching.seekers[seeker], in: matching.seats[seat].group),
        plan.skills[index].preference <= preference, wouldTake(seat, seeker, index)
      else { continue }
      if plan.skills[index].preference < preference { (best, equals) = (nil, 0) }
      preference = plan.skills[index].preference
      equals += 1
      if let best, !isChosen(seat, before: best) { continue }
      best = seat
    }
    guard plan.choosesAtRandom, equals > 1 else { return best }
    return drawSeat(for: seeker, preference: preference, among: equals)
  }

  /// Whether the rule of choice puts an agent before one of a group, or of an equally preferred group,
  /// that stands earlier among the seats.
  private mutating func isChosen(_ seat: Int, before other: Int) -> Bool {
    let (one, two) = (matching.seats[seat], matching.seats[other])
    if one.key != two.key { return one.key < two.key }
    let isByNumber = plan.scenario.agentChoice == .leastOccupied && one.group == two.group
    return isByNumber && one.agent < two.agent
  }

  /// Whether the agent of a seat may take a call and has none that he ranks before it.
  private mutating func wouldTake(_ seat: Int, _ seeker: Int, _ index: Int) -> Bool {
    let skill = plan.skills[index]
    guard now >= matching.seekers[seeker].turn.queueEntry + skill.after else { return false }
    if skill.condition != nil, !matching.openSkills[index] { return false }
    guard let other = matching.seats[seat].seeker else { return true }
    let group = matching.seats[seat].group
    return turn(of: matching.seekers[seeker].place, group: group)
      < turn(of: matching.seekers[other].place, group: group)
  }

  /// Where a call stands for the agents of a group, which handles its type.
  mutating func turn(of place: UInt32, group: Int) -> Turn {
    let skill = plan.skillOf[plan.layout.pair(group: group, type: Int(calls[place].type))]
    return turn(of: place, priority: plan.skills[Int(skill)].priority)
  }

  private mutating func drawSeat(for seeker: Int, preference: Int, among equals: Int) -> Int? {
    let place = matching.seekers[seeker].place
    var stream = chance.stream(
      calls[place].who, .agentChoice, occurrence: Int(calls[place].attempt))
    var position = Int(stream.uniform() * Double(equals))
    for seat in 0..<matching.seats.count {
      guard let index = skill(of: matching.seekers[seeker], in: matching.seats[seat].group),
        plan.skills[index].preference == preference, wouldTake(seat, seeker, index)
      else { continue }
      if position == 0 { return seat }
      position -= 1
    }
    return nil
  }

  /// Agents take the calls that they got, in the order of the calls; true when it must be asked again who
  /// gets whom.
  private mutating func joinMatched() -> Bool {
    var isMore = false
    for index in 0..<matching.seekers.count {
      let seeker = matching.seekers[index]
      guard let place = seeker.seat else { continue }
      let seat = matching.seats[place]
      guard calls[seeker.place].state == .arriving || isForAgents(seeker.place) else {
        isMore = true
        continue
      }
      if seat.isIdle { floor.rouse(seat.agent) }
      take(seeker.place, by: seat.agent)
      if matching.isAnyOpen { return true }
      isMore = isMore || plan.hasConditionalRoutes
    }
    return isMore
  }
}
