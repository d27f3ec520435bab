import ContactCenterModel
import Probability

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What one call of a type comes to, in means: the operators that it is led to, and what its customer does when the
/// need is not met.
struct PlannedPass {
  /// Customers who call again, or write.
  struct Again {
    let type: Int
    let share: Double
    /// The attempts after which nobody does.
    let most: Int
    let isWritten: Bool
  }

  /// Calls that come to operators, by type.
  private(set) var served: [PlannedShare] = []
  private(set) var repeats: [Again] = []

  /// One for each type.
  static func all(_ scenario: Scenario) -> [PlannedPass] {
    let order = order(scenario.ivr?.nodes ?? [])
    return scenario.callTypes.indices.map { PlannedPass($0, scenario, order) }
  }

  private init(_ type: Int, _ scenario: Scenario, _ order: [Int]) {
    var shares = PlannedShares(scenario.callTypes.count)
    if let ivr = scenario.ivr {
      lead(type, through: ivr, order, scenario, to: &shares)
    } else {
      shares.add(1, type)
    }
    served = shares.parts
    for (type, share) in served {
      let unmet = share * (1 - scenario.callTypes[type].resolved)
      add(unmet, of: type, after: .unresolved, own: nil, scenario)
    }
  }

  /// The nodes so that each comes before those to which it leads.
  private static func order(_ nodes: [IVRNode]) -> [Int] {
    var entries = Array(repeating: 0, count: nodes.count)
    for node in nodes { for next in node.step.nodes { entries[next] += 1 } }
    var order = nodes.indices.filter { entries[$0] == 0 }
    var index = 0
    while index < order.count {
      for next in nodes[order[index]].step.nodes {
        entries[next] -= 1
        if entries[next] == 0 { order.append(next) }
      }
      index += 1
    }
    return order
  }

  private mutating func lead(
    _ type: Int, through ivr: IVR, _ order: [Int], _ scenario: Scenario,
    to served: inout PlannedShares
  ) {
    var there = Array(repeating: 0.0, count: ivr.nodes.count)
    there[0] = 1
    for place in order where there[place] > 0 {
      let node = ivr.nodes[place]
      let stay = (1 - node.hangUp) * exp(-node.hangUpRate * (node.say?.mean ?? 0))
      add(there[place] * (1 - stay), of: type, after: .ivr, own: nil, scenario)
      let operators = there[place] * stay * node.operatorKey
      served.add(operators, type)
      for way in node.step.ways(of: type, scenario, hangUpRate: node.hangUpRate) {
        let part = (there[place] * stay - operators) * way.share
        switch way.end {
        case .target(.node(let id)): there[id.index] += part
        case .target(.queue(let other)): served.add(part, other?.index ?? type)
        case .target(.hangUp): add(part, of: type, after: .ivr, own: nil, scenario)
        case .unmet(let cause, let own): add(part, of: type, after: cause, own: own, scenario)
        case .met: break
        }
      }
    }
  }

  /// A message's own rule wins over that of the type.
  private mutating func add(
    _ share: Double, of type: Int, after cause: AgainCause, own: Repeat?, _ scenario: Scenario
  ) {
    let again = scenario.callTypes[type].again
    guard share > 0, let rule = own ?? again?[cause], rule.probability > 0 else { return }
    repeats.append(
      Again(
        type: rule.type?.index ?? type, share: share * rule.probability,
        most: again?.attempts ?? .max, isWritten: rule.isWritten))
  }
}

/// Where a caller is after a step.
private enum PlannedEnd {
  case target(IVRTarget)
  case met
  /// The call has ended with the need open, for a cause, perhaps with a rule of the message for it.
  case unmet(AgainCause, own: Repeat?)
}

extension IVRStep {
  /// The nodes to which a step may lead, each as often as it does.
  fileprivate var nodes: [Int] {
    let targets: [IVRTarget] =
      switch self {
      case .go(let target), .sms(_, let target), .callback(let target): [target]
      case .needs(let targets, _): targets
      case .shares(let options): options.map(\.target)
      case .selfService(let service): [service.failed]
      }
    return targets.compactMap { if case .node(let id) = $0 { id.index } else { nil } }
  }

  /// Where callers of a type go, and with which share.
  fileprivate func ways(
    of type: Int, _ scenario: Scenario, hangUpRate: Double
  ) -> [(share: Double, end: PlannedEnd)] {
    switch self {
    case .go(let target): return [(1, .target(target))]
    case .needs(let targets, let wrong): return Self.needs(targets, wrong, of: type)
    case .shares(let options): return options.map { ($0.share, .target($0.target)) }
    case .selfService(let service):
      let stay = exp(-hangUpRate * (service.duration?.mean ?? 0))
      let done = stay * service.completed
      let unmet = done * (1 - service.resolved[type]) + 1 - stay
      return [
        (done * service.resolved[type], .met), (unmet, .unmet(.ivr, own: nil)),
        (stay - done, .target(service.failed)),
      ]
    case .sms(let id, let refused):
      guard let message = scenario.sms?.messages[id.index], case .always = message.offer,
        message.isOffered[type], !message.callerStays
      else { return [(1, .target(refused))] }
      let accepted = message.accepted[type]
      return message.ways(of: type, share: accepted) + [(1 - accepted, .target(refused))]
    case .callback(let refused):
      // A callback is work for the same operators, only later.
      let accepted = scenario.callback?.accepted.first { $0.expectedWait == 0 }?.probability ?? 0
      let offered = scenario.callback?.isOffered[type] == true ? accepted : 0
      return [(offered, .target(.queue(nil))), (1 - offered, .target(refused))]
    }
  }

  private static func needs(
    _ targets: [IVRTarget], _ wrong: Double, of type: Int
  ) -> [(share: Double, end: PlannedEnd)] {
    let others = Double(max(1, targets.count - 1))
    let right = targets.count > 1 ? 1 - wrong : 1
    return targets.enumerated().compactMap { option, target in
      let share = option == type ? right : wrong / others
      guard share > 0 else { return nil }
      return (share, .target(target == .queue(nil) ? .queue(CallTypeID(option)) : target))
    }
  }
}

extension SMSMessage {
  /// What becomes of customers who hung up with the message.
  fileprivate func ways(of type: Int, share: Double) -> [(share: Double, end: PlannedEnd)] {
    let seen = share * delivered * opened
    let own = { (cause: AgainCause) in PlannedEnd.unmet(cause, own: repeats[cause.rawValue]) }
    return [
      (share * (1 - delivered), own(.smsNotDelivered)),
      (share * delivered * (1 - opened), own(.smsNotOpened)),
      (seen * (1 - resolved[type]), own(.smsNotResolved)), (seen * resolved[type], .met),
    ]
  }
}
