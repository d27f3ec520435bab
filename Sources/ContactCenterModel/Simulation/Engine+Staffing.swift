import DiscreteEvents

/// Agents come and go as the plan says.
extension Engine {
  /// A group's staffing changes. Outside opening hours the schedule does not say who works, only who
  /// is within the shift.
  mutating func staff(step: Int) {
    let change = staffingChanges[step]
    setPlanned(change)
    schedule(change.agents, group: change.group)
    if isOpen { setTarget(change.agents, group: change.group) }
  }

  /// The planned and the paid heads of a group, for the accounts.
  private mutating func setPlanned(_ change: StaffingChange) {
    let before = heads[change.group]
    ledger.level(.planned, change.planned - before.planned, group: change.group, at: now)
    ledger.level(.paid, change.paid - before.paid, group: change.group, at: now)
    heads[change.group] = PlannedHeads(planned: change.planned, paid: change.paid)
  }

  private mutating func schedule(_ scheduled: Int, group: Int) {
    ledger.level(
      .staffed, Double(scheduled - agents.groups[group].scheduled), group: group, at: now)
    let overtime = agents.groups[group].overtime
    agents.setScheduled(scheduled, group: group)
    countOvertime(group, since: overtime)
  }

  /// A group is to have so many agents at work from now on.
  ///
  /// Too few: the absent with the lowest numbers come. Too many: idle agents leave, the highest
  /// number first, and busy ones when their call is finished.
  mutating func setTarget(_ target: Int, group: Int) {
    agents.setTarget(target, group: group)
    for place in agents.places(of: group) {
      if agents.groups[group].present >= target { break }
      bringIn(UInt32(place), group: group)
    }
    for place in agents.places(of: group).reversed() {
      if agents.groups[group].present <= target { break }
      sendHomeIfIdle(UInt32(place))
    }
  }

  private mutating func bringIn(_ agent: UInt32, group: Int) {
    guard agents[agent].state == .absent else { return }
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
  private mutating func countOvertime(_ group: Int, since before: Int) {
    let change = Double(agents.groups[group].overtime - before)
    guard change != 0 else { return }
    ledger.level(.overtime, change, group: group, at: now)
    ledger.level(.paid, change, group: group, at: now)
  }
}

/// What a group's plan says of heads now.
struct PlannedHeads: BitwiseCopyable {
  var planned = 0.0
  var paid = 0.0
}
