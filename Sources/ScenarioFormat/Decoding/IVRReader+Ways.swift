extension IVRReader {
  /// Reports the ways that come back to a node which they have passed.
  func checkLoops() {
    var isDone = nodes.map { _ in false }
    for start in nodes.indices where !isDone[start] {
      var passed: [Int] = []
      follow(start, &passed, &isDone)
    }
  }

  /// Follows all ways from a node, depth first; `passed` are the nodes on the way to it.
  private func follow(_ node: Int, _ passed: inout [Int], _ isDone: inout [Bool]) {
    passed.append(node)
    for way in ways[node] {
      if let first = passed.firstIndex(of: way.to) {
        let loop = passed[first...] + [way.to]
        way.value.report(.policy(.loop(loop.map { nodes[$0].name })))
      } else if !isDone[way.to] {
        follow(way.to, &passed, &isDone)
      }
    }
    passed.removeLast()
    isDone[node] = true
  }

  /// Reports the nodes that no call comes to, unless a mistake may hide the way.
  func checkReached() {
    guard !decoder.decoding.hasMistakes(within: "ivr") else { return }
    var isReached = nodes.map { _ in false }
    var waiting = [0]
    while let node = waiting.popLast() {
      guard !isReached[node] else { continue }
      isReached[node] = true
      waiting += ways[node].map(\.to)
    }
    for (index, node) in nodes.enumerated() where !isReached[index] {
      decoder.decoding.report(
        .policy(.nodeNotReached(node.name, start: nodes[0].name)), at: node.location,
        path: node.value.path)
    }
  }
}
