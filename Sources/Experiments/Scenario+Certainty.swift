import ContactCenterModel
import Probability

/// What a scenario rules out: a count that stays 0 because nothing could ever make it otherwise.
///
/// Only then is a 0 in every replication known exactly; any other 0 may be a rare event that has not
/// happened yet.
extension Scenario {
  /// Whether the sum of `terms` that an address covers is 0 in every replication that could be.
  func isCertainlyZero(_ terms: [Term], of address: MeasureAddress) -> Bool {
    terms.allSatisfy { term in
      switch term.count {
      case .type(let count):
        types(of: address).allSatisfy { isCertainlyZero(count, of: $0, in: address) }
      case .group(let count): groups(of: address).allSatisfy { isCertainlyZero(count, of: $0) }
      case .customer(let count):
        types(of: address).allSatisfy { isCertainlyZero(count, of: $0, in: address) }
      case .value(let valuation): isCertainlyZero(valuation)
      case .node(let count):
        address.node.flatMap { ivr?.nodes[$0.index] }.map { isCertainlyZero(count, at: $0) } ?? true
      case .lines, .duration, .openingTime, .closes: false
      }
    }
  }

  /// Whether the number of calls of every source is given beforehand, by a list or a fixed count.
  var hasFixedArrivals: Bool {
    demands.allSatisfy { demand in
      switch demand.arrivals {
      case .random(_, let pattern): pattern == .fixedCounts
      case .steady: false
      case .replay: true
      }
    }
  }

  private func types(of address: MeasureAddress) -> [CallTypeID] {
    address.type.map { [$0] } ?? callTypes.indices.map { CallTypeID($0) }
  }

  private func groups(of address: MeasureAddress) -> [AgentGroup] {
    address.group.map { [groups[$0.index]] } ?? groups
  }

  func isCertainlyZero(
    _ count: TypeCount, of id: CallTypeID, in address: MeasureAddress
  ) -> Bool {
    let type = callTypes[id.index]
    // Calls are counted in the row of their arrival, but levels in the row in which time passes.
    if count == .leftAtClose {
      return isSteady || hangsUp && type.announcement == nil && ivr == nil
    }
    if count.rawValue < TypeCount.waitingIntegral.rawValue, !mayArrive(id, in: address) {
      return true
    }
    switch count {
    case .blocked, .blockedWork: return type.linePool == nil
    case .fromBacklog: return !backlog.contains { $0.type == id && $0.calls > 0 }
    case .queueFull: return type.waitingRoom == nil
    case .balked: return type.balking.allSatisfy { $0.probability == 0 }
    case .abandoned, .abandonedWithin, .shortAbandoned, .waitAbandoned:
      return type.patience == nil && !replayedCalls.contains { $0.patience != nil }
    case .hungUp: return !hangsUp && !type.offers(\.disconnects)
    case .stillWaiting: return isServedToTheEnd(id)
    case .turnedAway:
      return ivr == nil && !callsAgain && !demands.contains { comesOutsideHours($0.arrivals) }
        && !backlog.contains { $0.requests > 0 }
    case .announcementTime, .announcedIntegral: return type.announcement == nil && ivr == nil
    // A day ends when its last call has left.
    case .stillAnnounced: return type.announcement == nil && ivr == nil || !isSteady
    case .wrapUpTime, .wrapUpIntegral: return !wrapsUp(id)
    default: return false
    }
  }

  private func isCertainlyZero(_ count: GroupCount, of group: AgentGroup) -> Bool {
    switch count {
    // The plan alone says how many are scheduled.
    case .staffed, .planned, .paidAsPlanned: group.staffing.rounding == .nearest
    case .wrapUpTime: !group.skills.contains { wrapsUp($0.type) }
    case .callbacks: callback == nil
    case .tickets: !makesTickets
    case .angry, .stressed: strain == nil
    // Shifts that neither begin nor end within a steady state leave nobody over.
    case .overtime: group.staffing.most == 0 || isSteady && group.staffing.steps.count == 1
    default: group.staffing.most == 0
    }
  }

  private var replayedCalls: [ReplayedCall] {
    demands.flatMap { demand -> [ReplayedCall] in
      if case .replay(let calls) = demand.arrivals { calls } else { [] }
    }
  }

  private var isSteady: Bool { horizon.days == nil }

  private var hangsUp: Bool { horizon.atClose == .hangUp }

  /// Whether nobody of a type can be left after the last close: all hung up on, or somebody stays. Persons
  /// of shifts may begin a late break at the close, and go home from it.
  private func isServedToTheEnd(_ id: CallTypeID) -> Bool {
    guard let close = horizon.days?.openings.last?.close, horizon.atClose != .carryOver else {
      return false
    }
    let stay = groups.filter { group in
      let last = group.staffing.steps.last { $0.from < close }
      return group.staffing.shifts.isEmpty
        && group.skills.contains { $0.type == id && $0.condition == .always }
        && (group.staffing.afterClose ?? last.map { Int($0.planned) } ?? 0) > 0
    }
    return hangsUp || !stay.isEmpty
  }

  private func wrapsUp(_ id: CallTypeID) -> Bool {
    let skills = groups.flatMap(\.skills).filter { $0.type == id }
    let laws =
      [callTypes[id.index].handling] + skills.compactMap(\.handling)
      + [tickets?.handling].compactMap { $0 }
    return laws.contains { $0.wrapUp?.values.contains { $0.mean > 0 } ?? false }
      || replayedCalls.contains { $0.wrapUp ?? 0 > 0 }
  }
}
