import DiscreteEvents

/// Conditions on the state of the center, as a call of a type sees it.
extension Engine {
  /// Whether a condition holds now for a call. The call itself is not counted among those who wait.
  @inline(never)
  mutating func holds(_ condition: Int, for place: UInt32) -> Bool {
    let part = plan.conditions[condition]
    switch part.kind {
    case .always: return true
    case .all: return !hasPart(condition, that: false, for: place)
    case .any: return hasPart(condition, that: true, for: place)
    case .not: return !holds(condition + 1, for: place)
    case .busy: return isBusy(for: place)
    case .closed: return !isOpen
    case .compare(.expectedWait, let comparison, let bound):
      return isExpectedWait(comparison, bound, of: place)
    case .compare(let state, let comparison, let bound):
      return comparison.holds(figure(state, for: place), bound)
    }
  }

  /// Whether a condition holds (or, for `false`, does not) now for a call, or will when it has waited for longer:
  /// of what conditions ask, only the wait of the head of the line grows by itself.
  mutating func mayHold(_ condition: Int, _ value: Bool, for place: UInt32) -> Bool {
    let part = plan.conditions[condition]
    switch part.kind {
    case .not: return mayHold(condition + 1, !value, for: place)
    case .all, .any:
      let isOneEnough = (part.kind == .any) == value
      var inner = condition + 1
      while inner < part.end {
        if mayHold(inner, value, for: place) == isOneEnough { return isOneEnough }
        inner = plan.conditions[inner].end
      }
      return !isOneEnough
    case .compare(.expectedWait, let comparison, _)
    where plan.scenario.predictor == .headOfLine && comparison.isLowerBound == value:
      return true
    case .always, .busy, .closed, .compare: return holds(condition, for: place) == value
    }
  }

  /// Whether a part of a condition is as asked.
  private mutating func hasPart(_ condition: Int, that value: Bool, for place: UInt32) -> Bool {
    var part = condition + 1
    while part < plan.conditions[condition].end {
      if holds(part, for: place) == value { return true }
      part = plan.conditions[part].end
    }
    return false
  }

  private mutating func figure(_ state: CenterState, for place: UInt32) -> Double {
    switch state {
    case .expectedWait: return expectedWait(of: place)
    case .queueLength: return Double(othersWaiting(place))
    case .freeAgents: return Double(idleAgents(of: Int(calls[place].type)))
    case .occupancy: return occupancy(of: Int(calls[place].type))
    }
  }

  /// Whether no agent who may take the call now is idle. Groups that take calls under a condition are
  /// left out: their conditions may ask the same.
  private mutating func isBusy(for place: UInt32) -> Bool {
    let type = plan.types[Int(calls[place].type)]
    let isInTurn = [.waiting, .onHold, .returned, .queuedForIdle].contains(calls[place].state)
    let entry = isInTurn ? calls[place].queueEntry : now
    for index in type.firstRoute..<type.endRoute {
      let route = plan.routes[index]
      if route.condition == nil, now >= entry + route.after, floor.idleCount(route.group) > 0 {
        return false
      }
    }
    return true
  }

  /// Callers of the type who wait, places kept for callbacks included, without the call itself.
  mutating func othersWaiting(_ place: UInt32) -> Int {
    let type = Int(calls[place].type)
    return queue.waiting(type) + queue.held(type) - (standsInLine(place) ? 1 : 0)
  }

  /// Whether a call is one of those who wait in its type's line.
  mutating func standsInLine(_ place: UInt32) -> Bool {
    calls[place].isInLine && [.waiting, .onHold, .returned].contains(calls[place].state)
  }

  /// Idle agents of all groups that may ever take a type's calls.
  mutating func idleAgents(of type: Int) -> Int {
    var idle = 0
    for index in plan.types[type].firstRoute..<plan.types[type].endRoute {
      idle += floor.idleCount(plan.routes[index].group)
    }
    return idle
  }

  /// Idle agents of the groups that may take a call now.
  mutating func idleAgents(openTo place: UInt32) -> Int {
    let type = plan.types[Int(calls[place].type)]
    var idle = 0
    for index in type.firstRoute..<type.endRoute where isOpen(plan.routes[index], to: place) {
      idle += floor.idleCount(plan.routes[index].group)
    }
    return idle
  }

  private mutating func occupancy(of type: Int) -> Double {
    var (present, idle) = (0, 0)
    for index in plan.types[type].firstRoute..<plan.types[type].endRoute {
      present += floor.groups[plan.routes[index].group].present
      idle += floor.idleCount(plan.routes[index].group)
    }
    return present == 0 ? 0 : Double(present - idle) / Double(present)
  }
}
