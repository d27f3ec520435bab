import DiscreteEvents

/// Agents come and go as the plan says: where it gives numbers, whoever is idle; where it gives shifts, the
/// persons whose time it is (`Engine+Shift.swift`).
extension Engine {
  /// Something of the staffing changes.
  mutating func staff(step: Int) {
    switch staffing.event(step) {
    case .number(let change): self.change(change)
    case .roster(let group, let change): self.change(change, of: group)
    case .breakEnd(let agent): endBreak(agent)
    }
  }

  /// A group's numbers change. Outside opening hours the schedule does not say who works, only who
  /// is within the shift.
  private mutating func change(_ change: StaffingChange) {
    let group = change.group
    setPlanned(change)
    schedule(change.agents, group: group)
    if isOpen, floor.groups[group].isCounted { setTarget(change.agents, group: group) }
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
    let before = floor.groups[group]
    ledger.level(.staffed, Double(scheduled - before.scheduled), group: group, at: now)
    floor.setScheduled(scheduled, group: group)
    keepAccounts(of: group, since: before)
  }

  /// A group is to have so many agents at work from now on, whoever they are.
  ///
  /// Too few: the absent with the lowest numbers come. Too many: idle agents leave, the highest
  /// number first, and busy ones when their call is finished.
  mutating func setTarget(_ target: Int, group: Int) {
    floor.setTarget(target, group: group)
    for place in floor.places(of: group) {
      if floor.groups[group].present >= target { break }
      bringIn(UInt32(place))
    }
    for place in floor.places(of: group).reversed() {
      if floor.groups[group].present <= target { break }
      sendHomeIfIdle(UInt32(place))
    }
  }

  /// An agent comes to work, if absent; a break is over then.
  mutating func bringIn(_ agent: UInt32) {
    guard floor[agent].state == .absent else { return }
    keepAccounts(of: agent) { floor in
      let group = floor.group(agent)
      if floor.groups[group].isOfPersons, floor.person(agent).pause != nil { floor.endBreak(agent) }
      floor.enter(agent)
    }
    freed.append(agent)
    if plan.watchesAgents { watch.setPresent(true, agent, at: now) }
  }

  /// All idle agents of a group leave.
  mutating func sendIdleHome(_ group: Int) {
    while floor.idleCount(group) > 0 { sendHomeIfIdle(floor.preferred(in: group).place) }
  }

  private mutating func sendHomeIfIdle(_ agent: UInt32) {
    guard floor[agent].state == .idle else { return }
    floor.rouse(agent)
    sendHome(agent)
  }

  /// An agent who has come free and should stay no longer goes home, or on a break; false for a person who
  /// has nothing left to pause for.
  @inline(never)
  @discardableResult
  mutating func letGo(_ agent: UInt32) -> Bool {
    if !floor.groups[floor.group(agent)].isCounted {
      beginBreak(agent, interruptsWork: true)
      if floor.person(agent).isExpected {
        floor.setDue(false, agent)
        return false
      }
    }
    sendHome(agent)
    return true
  }

  /// An agent leaves, whom no list counts on any more.
  mutating func sendHome(_ agent: UInt32) {
    keepAccounts(of: agent) { $0.leave(agent) }
    if plan.watchesAgents { watch.setPresent(false, agent, at: now) }
  }

  /// Changes something about an agent, and keeps account of presence, overtime and pay.
  mutating func keepAccounts(of agent: UInt32, _ change: (inout Floor) -> Void) {
    let group = floor.group(agent)
    let before = floor.groups[group]
    let wasAtWork = floor[agent].state != .absent
    change(&floor)
    let late = floor.groups[group].overtime - before.overtime
    if late != 0, before.isOfPersons { keepOvertime(of: agent, late, wasAtWork: wasAtWork) }
    keepAccounts(of: group, since: before)
  }

  /// A person begins overtime, which belongs to the day of the own shift that has ended, or to today for who
  /// comes outside of it; or ends it.
  private mutating func keepOvertime(of agent: UInt32, _ step: Int, wasAtWork: Bool) {
    if step > 0 {
      let ofShift = Int(floor.person(agent).shiftDay)
      floor.beginOvertime(agent, day: wasAtWork ? ofShift : ledger.today)
    }
    let day = Int(floor.person(agent).overtimeDay)
    ledger.overtime(Double(step), group: floor.group(agent), day: day, at: now)
  }

  private mutating func keepAccounts(of group: Int, since before: Floor.GroupState) {
    let after = floor.groups[group]
    let (present, overtime) = (after.present - before.present, after.overtime - before.overtime)
    if present != 0 { ledger.level(.present, Double(present), group: group, at: now) }
    if overtime != 0, !after.isOfPersons {
      ledger.overtime(Double(overtime), group: group, day: nil, at: now)
    }
    let earning = after.earning - before.earning
    if earning != 0 { ledger.level(.paid, Double(earning), group: group, at: now) }
    let repaid = after.repaid - before.repaid
    if repaid != 0 { ledger.repaid(Double(repaid), group: group, at: now) }
  }
}

/// What a group's plan says of heads now.
struct PlannedHeads: BitwiseCopyable {
  var planned = 0.0
  var paid = 0.0
  var paidAsPlanned = 0.0
}
