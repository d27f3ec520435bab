import DiscreteEvents

/// After close, agents stay for calls that are still in the IVR if these may come to them.
extension Engine {
  /// Notes who is in the IVR at close.
  mutating func noteIVRAtClose() {
    guard plan.nodes.count > 0 else { return }
    for place in 0..<UInt32(calls.places)
    where calls[place].state == .inIVR && !needs[Int(place)].cameWhenClosed {
      noteNode(of: place)
    }
  }

  /// A call has come to another node.
  mutating func moveInIVRAfterClose(_ place: UInt32) {
    if inIVRSinceClose.contains(place) { noteNode(of: place) }
  }

  private mutating func noteNode(of place: UInt32) {
    let (node, type) = (Int(needs[Int(place)].node), Int(calls[place].type))
    inIVRSinceClose.set(place, reach: reach(from: node, for: type), of: plan.layout.types)
  }

  /// The types whose agents a call of a type may come to from a node on.
  private mutating func reach(from node: Int, for type: Int) -> [Int] {
    let key = node * plan.layout.types + type
    if let known = ivrReach[key] { return known }
    let found = IVRWalk(plan, type: type).types(from: node)
    ivrReach[key] = found
    return found
  }
}

/// A walk over all ways that a call of a type may take through the IVR after close.
private struct IVRWalk {
  private let plan: Plan
  private let type: Int
  private var mayReach: [Bool]
  private var seen: [Bool]
  private var nodes: [Int] = []

  init(_ plan: Plan, type: Int) {
    self.plan = plan
    self.type = type
    mayReach = Array(repeating: false, count: plan.layout.types)
    seen = Array(repeating: false, count: plan.nodes.count)
  }

  consuming func types(from start: Int) -> [Int] {
    nodes.append(start)
    while let node = nodes.popLast() {
      if !seen[node] { visit(node) }
    }
    return mayReach.indices.filter { mayReach[$0] }
  }

  private mutating func visit(_ node: Int) {
    seen[node] = true
    if plan.nodes[node].operatorKey > 0 { mayReach[type] = true }
    switch plan.nodes[node].step {
    case .go(let target), .selfService(_, _, _, let target), .sms(_, let target):
      follow(target)
    case .callback(let refused):
      if isCalledBackAfterClose { mayReach[type] = true }
      follow(refused)
    case .needs(let first, let wrongChoice):
      let options = wrongChoice > 0 ? 0..<plan.layout.types : type..<type + 1
      for option in options { follow(plan.targets[first + option], queue: option) }
    case .shares(let first, let end):
      for option in first..<end { follow(plan.options[option].target) }
    }
  }

  /// - Parameter queue: the type of a queue that is not named; the call's own when left out.
  private mutating func follow(_ target: IVRTarget, queue: Int? = nil) {
    switch target {
    case .node(let node): nodes.append(node.index)
    case .queue(let named): mayReach[named?.index ?? queue ?? type] = true
    case .hangUp: break
    }
  }

  /// Whether a callback that is accepted after close is made at once.
  private var isCalledBackAfterClose: Bool {
    plan.types[type].isCalledBack && plan.callback?.atClose == .overtime
  }
}
