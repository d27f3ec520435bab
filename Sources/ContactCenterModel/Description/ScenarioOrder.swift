/// An order of a scenario's call types, groups and sources of demand: at each place of the new order, the
/// place in the scenario.
package struct ScenarioOrder: Sendable, Hashable {
  package let types: [Int]
  package let groups: [Int]
  package let demands: [Int]

  package init(types: [Int], groups: [Int], demands: [Int]) {
    self.types = types
    self.groups = groups
    self.demands = demands
  }

  /// The order of the names; what has the same name keeps its order.
  init(byNamesOf scenario: Scenario) {
    types = Self.order(of: scenario.callTypes.map(\.name))
    groups = Self.order(of: scenario.groups.map(\.name))
    demands = Self.order(of: scenario.demands.map { ArrivalSource.name(of: $0, in: scenario) })
  }

  /// The place in the scenario of a source in this order; what is no source of demand, as a backlog, stands
  /// behind all of them in either.
  func source(_ place: Int) -> Int { demands.indices.contains(place) ? demands[place] : place }

  /// Whether everything stands where it stood.
  var isUnchanged: Bool {
    [types, groups, demands].allSatisfy { $0.elementsEqual($0.indices) }
  }

  /// The places of names in their own order; equal ones keep theirs.
  static func order(of names: [String]) -> [Int] {
    names.indices.sorted { (names[$0], $0) < (names[$1], $1) }
  }
}

extension Scenario {
  /// The same center with types, groups and sources in another order: whatever names one of them by its
  /// place, or has a value for each, follows.
  package func inOrder(_ order: ScenarioOrder) -> Scenario {
    let change = TypeChange(order.types)
    var scenario = self
    scenario.callTypes = change.reordered(callTypes).map { change.moved($0) }
    scenario.groups = order.groups.map { change.moved(groups[$0]) }
    scenario.demands = order.demands.map { change.moved(demands[$0]) }
    scenario.ivr = ivr.map { change.moved($0) }
    scenario.sms = sms.map { change.moved($0) }
    scenario.callback = callback.map { change.moved($0) }
    scenario.backlog = backlog.map { change.moved($0) }.sorted { $0.type < $1.type }
    scenario.targets = targets.map { change.moved($0, groups: order.groups) }
    return scenario
  }
}

/// Call types that change their places.
private struct TypeChange {
  /// The place in the old order of each place in the new one, and the other way round.
  let old: [Int]
  let new: [Int]

  init(_ order: [Int]) {
    old = order
    var new = order
    for (place, before) in order.enumerated() { new[before] = place }
    self.new = new
  }

  func reordered<Value>(_ values: [Value]) -> [Value] { old.map { values[$0] } }

  func moved(_ type: CallTypeID) -> CallTypeID { CallTypeID(new[type.index]) }

  func moved(_ type: CallType) -> CallType {
    var type = type
    if let again = type.again { type.again?.repeats = again.repeats.map { moved($0) } }
    return type
  }

  func moved(_ rule: Repeat?) -> Repeat? {
    guard var rule else { return nil }
    rule.type = rule.type.map { moved($0) }
    return rule
  }

  func moved(_ backlog: Backlog) -> Backlog {
    var backlog = backlog
    backlog.type = moved(backlog.type)
    return backlog
  }

  func moved(_ group: AgentGroup) -> AgentGroup {
    var group = group
    for index in group.skills.indices {
      group.skills[index].type = moved(group.skills[index].type)
    }
    return group
  }
}

extension TypeChange {
  func moved(_ demand: Demand) -> Demand {
    var demand = demand
    switch demand.source {
    case .callType(let type): demand.source = .callType(moved(type))
    case .entry(let name, let shares):
      demand.source = .entry(
        name: name,
        shares: shares.map { DemandShare(type: moved($0.type), share: $0.share) })
    }
    if case .replay(let calls) = demand.arrivals {
      demand.arrivals = .replay(calls.map { moved($0) })
    }
    return demand
  }

  private func moved(_ call: ReplayedCall) -> ReplayedCall {
    var call = call
    call.type = call.type.map { moved($0) }
    return call
  }

  func moved(_ target: Target, groups: [Int]) -> Target {
    var address = target.address
    address.type = address.type.map { moved($0) }
    address.group = address.group.flatMap { group in
      groups.firstIndex(of: group.index).map { AgentGroupID($0) }
    }
    return Target(address: address, bound: target.bound, onDays: target.onDays)
  }
}

extension TypeChange {
  func moved(_ ivr: IVR) -> IVR {
    var ivr = ivr
    for index in ivr.nodes.indices { ivr.nodes[index].step = moved(ivr.nodes[index].step) }
    return ivr
  }

  private func moved(_ step: IVRStep) -> IVRStep {
    switch step {
    case .go(let target): return .go(moved(target))
    case .needs(let targets, let wrongChoice):
      return .needs(reordered(targets).map { moved($0) }, wrongChoice: wrongChoice)
    case .shares(let options):
      return .shares(options.map { IVROption(share: $0.share, target: moved($0.target)) })
    case .selfService(var service):
      service.resolved = reordered(service.resolved)
      service.failed = moved(service.failed)
      return .selfService(service)
    case .sms(let message, let refused): return .sms(message, refused: moved(refused))
    case .callback(let refused): return .callback(refused: moved(refused))
    }
  }

  private func moved(_ target: IVRTarget) -> IVRTarget {
    if case .queue(let type?) = target { return .queue(moved(type)) }
    return target
  }

  func moved(_ sms: SMSChannel) -> SMSChannel {
    var sms = sms
    sms.messages = sms.messages.map { moved($0) }
    return sms
  }

  private func moved(_ message: SMSMessage) -> SMSMessage {
    var message = message
    message.isOffered = reordered(message.isOffered)
    message.accepted = reordered(message.accepted)
    message.resolved = reordered(message.resolved)
    message.repeats = message.repeats.map { moved($0) }
    return message
  }

  func moved(_ callback: CallbackPolicy) -> CallbackPolicy {
    var callback = callback
    callback.isOffered = reordered(callback.isOffered)
    callback.callsIn = moved(callback.callsIn)
    callback.attempts.afterVoicemail = moved(callback.attempts.afterVoicemail)
    return callback
  }
}
