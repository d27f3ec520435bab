import DiscreteEvents

/// After close, agents stay for calls that are still in the IVR if these may come to them.
extension Engine {
  /// Notes who is in the IVR at close.
  mutating func noteIVRAtClose() {
    guard plan.nodes.count > 0 else { return }
    setIVRSinceClose(
      (0..<UInt32(calls.places)).filter {
        calls[$0].state == .inIVR && !needs[Int($0)].cameWhenClosed
      })
  }

  /// At the next opening nobody waits for them any more.
  mutating func forgetIVRAtClose() {
    if !inIVRSinceClose.isEmpty { setIVRSinceClose([]) }
  }

  /// A call has come to another node.
  mutating func moveInIVR() { setIVRSinceClose(inIVRSinceClose.places) }

  mutating func leaveIVRSinceClose(_ place: UInt32) {
    setIVRSinceClose(inIVRSinceClose.places.filter { $0 != place })
  }

  private mutating func setIVRSinceClose(_ places: [UInt32]) {
    var leftovers = IVRLeftovers()
    leftovers.set(places, types: plan.layout.types) { place, mayReach in
      reach(from: Int(needs[Int(place)].node), for: Int(calls[place].type), &mayReach)
    }
    inIVRSinceClose = leftovers
  }

  /// Marks the types to whose queues a call of a type may come from a node on.
  private func reach(from start: Int, for type: Int, _ mayReach: inout [Bool]) {
    var seen = Array(repeating: false, count: plan.nodes.count)
    var nodes = [start]
    func follow(_ target: IVRTarget, _ own: Int) {
      switch target {
      case .node(let node): nodes.append(node.index)
      case .queue(let type): mayReach[type?.index ?? own] = true
      case .hangUp: break
      }
    }
    while let node = nodes.popLast() {
      if seen[node] { continue }
      seen[node] = true
      if plan.nodes[node].operatorKey > 0 { mayReach[type] = true }
      switch plan.nodes[node].step {
      case .go(let target), .selfService(_, _, _, let target), .sms(_, let target),
        .callback(let target):
        follow(target, type)
      case .needs(let first, let wrongChoice):
        let options = wrongChoice > 0 ? Array(0..<plan.layout.types) : [type]
        for option in options { follow(plan.targets[first + option], option) }
      case .shares(let first, let end):
        for option in first..<end { follow(plan.options[option].target, type) }
      }
    }
  }
}
