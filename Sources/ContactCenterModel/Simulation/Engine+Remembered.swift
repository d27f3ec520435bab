import DiscreteEvents

/// The places of callers who left the line within τ, whatever for, kept until it is known whether an endlessly patient
/// caller in one would have been answered within τ.
///
/// They stand apart from those who wait, and nothing that happens to a call depends on them. One is
/// passed when an agent comes free for it and takes what stands behind it, or finds nothing to take.
/// Whoever has been remembered for longer than τ is forgotten when somebody comes across.
extension Engine {
  /// Remembers the place of a caller who is gone for good; the place in the table is used on.
  mutating func remember(_ place: UInt32) {
    calls[place].state = .remembered
    let type = Int(calls[place].type)
    while let first = firstRemembered(type), isOverdue(first) { forget(first) }
    remembered.insertByEntry(place, to: &calls)
    // More groups may take it at the very moment at which the caller hung up.
    if plan.types[type].endRule > plan.types[type].firstRule { recalled.append(place) }
    scheduleGroups(place)
  }

  /// The same where the customer goes on at the place in the table.
  @inline(never)
  mutating func rememberApart(_ place: UInt32) {
    let copy = calls.insert(calls[place])
    if Int(copy) == needs.count { needs.append(freshNeed) }
    calls[copy].forgetTimers()
    calls[copy].isInLine = false
    remember(copy)
  }

  /// The same of a call that leaves the queue another way than by hanging up, if it does so within τ.
  mutating func rememberIfWithin(_ place: UInt32) {
    if hasWaited(atMost: plan.types[Int(calls[place].type)].within, place) { rememberApart(place) }
  }

  /// The same of a caller who leaves on coming to the queue: an agent who is idle would have answered at once.
  mutating func rememberAtEntry(_ place: UInt32) {
    if endingAfterClose() != nil { return }
    if chooseAgent(for: place) == nil { return rememberApart(place) }
    ledger.count(.virtualWithin, at: cell(of: place))
  }

  /// Whether anything that happens to a place at a time can still count.
  mutating func isRememberedUntil(_ time: Double, _ place: UInt32) -> Bool {
    time <= calls[place].queueEntry + plan.types[Int(calls[place].type)].within
  }

  private mutating func firstRemembered(_ type: Int) -> UInt32? {
    let place = remembered.first(type)
    return place == Call.none ? nil : place
  }

  private mutating func isOverdue(_ place: UInt32) -> Bool {
    !hasWaited(atMost: plan.types[Int(calls[place].type)].within, place)
  }

  /// An agent of a group comes free for all that stand before a call, or without one for all at all.
  @inline(never)
  mutating func passRemembered(by group: Int, before call: UInt32?) {
    for index in plan.groups[group].firstSkill..<plan.groups[group].endSkill {
      let skill = plan.skills[index]
      while let place = firstRemembered(skill.type) {
        if isOverdue(place) {
          forget(place)
        } else if mayTake(place, skill), call.map({ isPassed(place, by: $0, group) }) ?? true {
          answerInVain(place)
        } else {
          break
        }
      }
    }
  }

  private mutating func mayTake(_ place: UInt32, _ skill: SkillPlan) -> Bool {
    guard now >= calls[place].queueEntry + skill.after else { return false }
    return skill.condition.map { holds($0, for: place) } ?? true
  }

  /// Whether a remembered place stands before a call that an agent of a group takes, or is its own.
  private mutating func isPassed(_ place: UInt32, by call: UInt32, _ group: Int) -> Bool {
    !(turn(of: call, group: group) < turn(of: place, group: group))
  }

  /// More groups may take some places from now on.
  @inline(never)
  mutating func passRecalled() {
    for index in 0..<recalled.count where calls[recalled[index]].state == .remembered {
      if chooseAgent(for: recalled[index]) != nil { answerInVain(recalled[index]) }
    }
    recalled.removeAll()
  }

  /// An agent would have answered here, had the caller not hung up.
  private mutating func answerInVain(_ place: UInt32) {
    if !isOverdue(place) { ledger.count(.virtualWithin, at: cell(of: place)) }
    forget(place)
  }

  private mutating func forget(_ place: UInt32) {
    stopRules(place)
    remembered.remove(place, from: &calls)
    calls.remove(place)
  }

  /// Nobody will be answered any more in the places of a type.
  mutating func forgetAll(ofType type: Int) {
    while let place = firstRemembered(type) { forget(place) }
  }

  /// A group that has an idle agent may take places under a condition that holds now.
  mutating func passRememberedUnderConditions() {
    for type in 0..<plan.layout.types where plan.types[type].hasConditionalRoutes {
      while let place = firstRemembered(type) {
        if isOverdue(place) {
          forget(place)
        } else if chooseAgent(for: place) != nil {
          answerInVain(place)
        } else {
          break
        }
      }
    }
  }
}
