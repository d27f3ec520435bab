import ContactCenterModel
import Probability

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the calls of each type come to an operator, in means and as if nobody waited: through the IVR, and
/// again when a need was not met.
struct PlannedFlow {
  /// Calls by type, the types that have none left out.
  typealias Calls = [Int: Double]
  /// More attempts than these bring nothing that counts.
  private static let mostAttempts = 200
  /// Below this share of the first calls, later attempts are left out.
  private static let leastShare = 1e-9

  private let scenario: Scenario
  /// The nodes of the IVR so that each comes before those to which it leads.
  private let order: [Int]
  /// Calls that come to operators of each type, for each fresh call of a type.
  private(set) var reached: [Calls] = []
  /// The share of the calls of a type that come to an operator of that type at their first attempt.
  private(set) var direct: [Double] = []

  init(_ scenario: Scenario) {
    self.scenario = scenario
    order = Self.order(scenario.ivr?.nodes ?? [])
    let isPlain = scenario.ivr == nil && scenario.callTypes.allSatisfy { $0.again == nil }
    for type in scenario.callTypes.indices {
      let all = isPlain ? (total: [type: 1], first: [type: 1]) : attempts(of: type)
      reached.append(all.total)
      direct.append(all.first[type] ?? 0)
    }
  }

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

  /// What one fresh call of a type brings to operators in all its attempts.
  private func attempts(of type: Int) -> (total: Calls, first: Calls) {
    var calls: Calls = [type: 1]
    var total: Calls = [:]
    var first: Calls = [:]
    for attempt in 1...Self.mostAttempts {
      var next: Calls = [:]
      var served: Calls = [:]
      for (type, share) in calls { pass(share, of: type, &served, attempt, &next) }
      for (type, share) in served {
        total[type, default: 0] += share
        let unmet = share * (1 - scenario.callTypes[type].resolved)
        repeats(unmet, of: type, after: .unresolved, attempt, &next, written: &total)
      }
      if attempt == 1 { first = served }
      calls = next.filter { $0.value > Self.leastShare }
      if calls.isEmpty { break }
    }
    return (total, first)
  }

  /// The calls of a type that call again after an attempt, or write.
  private func repeats(
    _ share: Double, of type: Int, after cause: AgainCause, _ attempt: Int, _ next: inout Calls,
    written: inout Calls
  ) {
    guard let again = scenario.callTypes[type].again, attempt < again.attempts ?? .max,
      let rule = again[cause]
    else { return }
    let wanted = rule.type?.index ?? type
    if rule.isWritten {
      written[wanted, default: 0] += share * rule.probability
    } else {
      next[wanted, default: 0] += share * rule.probability
    }
  }

  /// Leads calls of a type through the IVR, to those served and to those who call again.
  private func pass(
    _ share: Double, of type: Int, _ served: inout Calls, _ attempt: Int, _ next: inout Calls
  ) {
    guard let ivr = scenario.ivr else {
      served[type, default: 0] += share
      return
    }
    var there = Array(repeating: 0.0, count: ivr.nodes.count)
    there[0] = share
    var unmet = 0.0
    for place in order where there[place] > 0 {
      let node = ivr.nodes[place]
      let stay = (1 - node.hangUp) * exp(-node.hangUpRate * (node.say?.mean ?? 0))
      unmet += there[place] * (1 - stay)
      let operators = there[place] * stay * node.operatorKey
      served[type, default: 0] += operators
      for way in node.step.ways(of: type, scenario, hangUpRate: node.hangUpRate) {
        let part = (there[place] * stay - operators) * way.share
        switch way.end {
        case .node(let id): there[id.index] += part
        case .queue(let other): served[other?.index ?? type, default: 0] += part
        case .hangUp: unmet += part
        case nil: break
        }
      }
    }
    var written: Calls = [:]
    repeats(unmet, of: type, after: .ivr, attempt, &next, written: &written)
    for (type, share) in written { served[type, default: 0] += share }
  }
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

  /// Where callers of a type go, and with which share; `nil` where the need is met.
  fileprivate func ways(
    of type: Int, _ scenario: Scenario, hangUpRate: Double
  ) -> [(share: Double, end: IVRTarget?)] {
    switch self {
    case .go(let target): return [(1, target)]
    case .needs(let targets, let wrong):
      let others = Double(max(1, targets.count - 1))
      return targets.enumerated().map { option, target in
        let share = option == type ? (targets.count > 1 ? 1 - wrong : 1) : wrong / others
        return (share, target == .queue(nil) ? .queue(CallTypeID(option)) : target)
      }
    case .shares(let options): return options.map { ($0.share, $0.target) }
    case .selfService(let service):
      let stay = exp(-hangUpRate * (service.duration?.mean ?? 0))
      let done = stay * service.completed
      return [
        (done * service.resolved[type], nil), (done * (1 - service.resolved[type]), .hangUp),
        (stay - done, service.failed), (1 - stay, .hangUp),
      ]
    case .sms(let id, let refused):
      guard let message = scenario.sms?.messages[id.index], case .always = message.offer,
        message.isOffered[type]
      else { return [(1, refused)] }
      let accepted = message.accepted[type]
      return [(accepted, nil), (1 - accepted, refused)]
    case .callback(let refused):
      // A callback is work for the same operators, only later.
      let accepted = scenario.callback?.accepted.first { $0.expectedWait == 0 }?.probability ?? 0
      let offered = scenario.callback?.isOffered[type] == true ? accepted : 0
      return [(offered, .queue(nil)), (1 - offered, refused)]
    }
  }
}
