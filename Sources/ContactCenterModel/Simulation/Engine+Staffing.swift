import DiscreteEvents

/// Agents come and go as the plan says: where it gives numbers, whoever is idle; where it gives shifts, the
/// persons whose time it is (`Engine+Shift.swift`).
extension Engine {
  /// Something of the staffing changes: a number, something about persons of a shift, or a break ends.
  mutating func staff(step: Int) {
    if step < staffing.changes.count { return change(staffing.changes[step]) }
    let step = step - staffing.changes.count
    if step < staffing.rosterChanges.count { return change(staffing.rosterChanges[step]) }
    endBreak(UInt32(step - staffing.rosterChanges.count))
  }

  /// A group's numbers change. Outside opening hours the schedule does not say who works, only who
  /// is within the shift.
  private mutating func change(_ change: StaffingChange) {
    let group = change.group
    setPlanned(change)
    schedule(change.agents, group: group)
    if isOpen, agents.groups[group].isCounted { setTarget(change.agents, group: group) }
  }

  /// The planned and the paid heads of a group, for the accounts.
  private mutating func setPlanned(_ change: StaffingChange) {
    let before = heads[change.group]
    let group = change.group
    ledger.level(.planned, change.planned - before.planned, group: group, at: now)
    ledger.level(.paid, change.paid - before.paid, group: group, at: now)
    ledger.level(
      .paidAsPlanned, change.paidAsPlanned - before.paidAsPlanned, group: group, at: now)
    heads[group] = PlannedHeads(
      planned: change.planned, paid: change.paid, paidAsPlanned: change.paidAsPlanned)
  }

  private mutating func schedule(_ scheduled: Int, group: Int) {
    ledger.level(
      .staffed, Double(scheduled - agents.groups[group].scheduled), group: group, at: now)
    let overtime = agents.groups[group].overtime
    agents.setScheduled(scheduled, group: group)
    countOvertime(group, since: overtime)
  }

  /// A group is to have so many agents at work from now on, whoever they are.
  ///
  /// Too few: the absent with the lowest numbers come. Too many: idle agents leave, the highest
  /// number first, and busy ones when their call is finished.
  mutating func setTarget(_ target: Int, group: Int) {
    agents.setTarget(target, group: group)
    for place in agents.places(of: group) {
      if agents.groups[group].present >= target { break }
      bringIn(UInt32(place))
    }
    for place in agents.places(of: group).reversed() {
      if agents.groups[group].present <= target { break }
      sendHomeIfIdle(UInt32(place))
    }
  }

  /// An agent comes to work, if absent.
  mutating func bringIn(_ agent: UInt32) {
    guard agents[agent].state == .absent else { return }
    let group = Int(agents[agent].group)
    let overtime = agents.groups[group].overtime
    agents.enter(agent)
    freed.append(agent)
    ledger.level(.present, 1, group: group, at: now)
    if plan.watchesAgents { watch.setPresent(true, agent, at: now) }
    countOvertime(group, since: overtime)
  }

  /// All idle agents of a group leave.
  mutating func sendIdleHome(_ group: Int) {
    while agents.idleCount(group) > 0 { sendHomeIfIdle(agents.preferred(in: group).place) }
  }

  private mutating func sendHomeIfIdle(_ agent: UInt32) {
    guard agents[agent].state == .idle else { return }
    agents.rouse(agent)
    sendHome(agent)
  }

  /// An agent who has come free and should stay no longer goes home, or on a break; false for a person who
  /// has nothing left to pause for.
  @inline(never)
  @discardableResult
  mutating func letGo(_ agent: UInt32) -> Bool {
    if !agents.groups[Int(agents[agent].group)].isCounted {
      beginBreak(agent)
      if agents.person(agent).isExpected {
        agents.setDue(false, agent)
        return false
      }
    }
    sendHome(agent)
    return true
  }

  /// An agent leaves, whom no list counts on any more.
  mutating func sendHome(_ agent: UInt32) {
    let group = Int(agents[agent].group)
    let overtime = agents.groups[group].overtime
    agents.leave(agent)
    ledger.level(.present, -1, group: group, at: now)
    if plan.watchesAgents { watch.setPresent(false, agent, at: now) }
    countOvertime(group, since: overtime)
  }

  /// Keeps account of the agents at work beyond the schedule; their time is paid.
  mutating func countOvertime(_ group: Int, since before: Int) {
    let change = Double(agents.groups[group].overtime - before)
    if change != 0 { ledger.overtime(change, group: group, at: now) }
  }
}

/// What a group's plan says of heads now.
struct PlannedHeads: BitwiseCopyable {
  var planned = 0.0
  var paid = 0.0
  var paidAsPlanned = 0.0
}
