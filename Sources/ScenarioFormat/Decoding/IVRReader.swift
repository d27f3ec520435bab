import ContactCenterModel

/// Reads the nodes of an IVR, and the ways between them.
struct IVRReader {
  /// More nodes than any center has; a call's ways through the tree are counted in one byte.
  static let mostNodes = 255
  /// A way from a node to another.
  struct Way {
    let to: Int
    let value: Value
  }

  let decoder: ScenarioDecoder
  /// The nodes as named, the one where calls enter first.
  let nodes: [(name: String, location: SourceLocation, value: Value)]
  /// The types that calls can have when they arrive.
  let arriving: Set<CallTypeID>
  /// The ways out of each node.
  var ways: [[Way]]
  var place = 0

  init(
    _ decoder: ScenarioDecoder, _ nodes: [(name: String, location: SourceLocation, value: Value)],
    start: Value?, arriving: Set<CallTypeID>
  ) {
    self.decoder = decoder
    self.arriving = arriving
    var ordered = nodes
    if let start, let name = start.text {
      if let index = nodes.firstIndex(where: { $0.name == name }) {
        ordered.insert(ordered.remove(at: index), at: 0)
      } else {
        Self.reportUnknown(name, among: nodes.map(\.name), start)
      }
    }
    self.nodes = ordered
    ways = ordered.map { _ in [] }
  }

  /// The nodes; `nil` when anything is wrong.
  mutating func read() -> [IVRNode]? {
    guard checkNames() else { return nil }
    var found: [IVRNode] = []
    for (index, node) in nodes.enumerated() {
      place = index
      guard let section = node.value.section else { continue }
      if let node = self.node(node.name, section) { found.append(node) }
    }
    checkLoops()
    checkReached()
    return found.count == nodes.count && !found.isEmpty ? found : nil
  }

  /// Whether there are few enough nodes to be walked.
  private func checkNames() -> Bool {
    for (name, location, value) in nodes where Self.isReserved(name) {
      decoder.decoding.report(.policy(.reservedName(name)), at: location, path: value.path)
    }
    guard nodes.count > Self.mostNodes else { return true }
    nodes[Self.mostNodes].value.report(
      .policy(.tooManyNodes(nodes.count, most: Self.mostNodes)))
    return false
  }

  private mutating func node(_ name: String, _ section: Section) -> IVRNode? {
    let say = section["say"].flatMap { decoder.constantLaw($0, .constant, scale: 1) }
    let hangUp = section["hangUp"]?.scalar
    let isRate = hangUp?.kind == .rate
    let number = section["hangUp"]?.number ?? 0
    let operatorKey = section["operator"]?.number ?? 0
    guard let step = step(section) else { return nil }
    return IVRNode(
      name: name, say: say, hangUp: isRate ? 0 : number, hangUpRate: isRate ? number : 0,
      operatorKey: operatorKey, step: step)
  }

  /// A place where calls go: a node's name, `queue`, `queue(type)` or `hangUp`.
  ///
  /// - Parameter own: the type of a menu's option, whose queue is meant.
  mutating func target(_ value: Value, own: CallTypeID? = nil) -> IVRTarget? {
    guard let text = value.text else { return nil }
    if text == "hangUp" { return .hangUp }
    if text == "queue" { return .queue(own) }
    if text.hasPrefix("queue("), text.hasSuffix(")") {
      let name = ScalarKind.trimmed(String(text.dropFirst("queue(".count).dropLast()))
      return decoder.type(name, value.node.location, value.path).map { .queue($0) }
    }
    guard let index = nodes.firstIndex(where: { $0.name == text }) else {
      Self.reportUnknown(text, among: nodes.map(\.name) + ["queue", "hangUp"], value)
      return nil
    }
    ways[place].append(Way(to: index, value: value))
    return .node(IVRNodeID(index))
  }

  /// Whether a name means a place that is no node.
  static func isReserved(_ name: String) -> Bool {
    name == "queue" || name == "hangUp" || name.hasPrefix("queue(")
  }

  private static func reportUnknown(_ name: String, among known: [String], _ value: Value) {
    let suggestion = Suggestion.nearest(to: name, among: known)
    value.report(.unknownName(.ivrNode, name, suggestion: suggestion, known: known))
  }
}
