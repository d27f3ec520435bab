import ContactCenterModel

/// Reads addresses of measures against the names of a scenario.
struct AddressReader {
  let types: [String]
  let groups: [String]
  /// The nodes of the IVR.
  let nodes: [String]
  let horizon: Horizon

  /// `id{type=…,group=…,node=…,interval=…}`.
  func read(_ text: String) throws(MeasureAddressError) -> MeasureAddress {
    let text = ScalarKind.trimmed(text)
    guard let open = text.firstIndex(of: "{") else { return MeasureAddress(try measure(text)) }
    guard text.hasSuffix("}"), text.filter({ $0 == "{" || $0 == "}" }).count == 2 else {
      throw MeasureAddressError(problem: .target(.addressSyntax(text)))
    }
    let measure = try measure(ScalarKind.trimmed(String(text[..<open])))
    var scopes: [(TargetProblem.Scope, String)] = []
    for part in text[text.index(after: open)...].dropLast().split(separator: ",") {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2 else {
        throw MeasureAddressError(problem: .target(.addressSyntax(text)))
      }
      scopes.append((try scope(String(sides[0])), ScalarKind.trimmed(String(sides[1]))))
    }
    return try address(measure, scopes)
  }

  /// The measure of an identifier.
  func measure(_ id: String) throws(MeasureAddressError) -> Measure {
    if let measure = Measure.named(id) { return measure }
    let known = Measure.all.map(\.id)
    let family = known.first { $0.lowercased().hasPrefix(id.lowercased() + ".") }
    let suggestion = family ?? Suggestion.nearest(to: id, among: known)
    throw MeasureAddressError(problem: .target(.unknownMeasure(id, suggestion: suggestion)))
  }

  private func scope(_ text: String) throws(MeasureAddressError) -> TargetProblem.Scope {
    let name = ScalarKind.trimmed(text)
    if let scope = TargetProblem.Scope(rawValue: name) { return scope }
    let suggestion = Suggestion.nearest(
      to: name, among: TargetProblem.Scope.allCases.map(\.rawValue))
    throw MeasureAddressError(problem: .target(.unknownScope(name, suggestion: suggestion)))
  }

  /// A measure limited to a type, a group, a node or an interval, where it has them.
  func address(
    _ measure: Measure, _ scopes: [(TargetProblem.Scope, String)]
  ) throws(MeasureAddressError) -> MeasureAddress {
    var address = MeasureAddress(measure)
    for (scope, name) in scopes {
      try require(measure, scope)
      switch scope {
      case .type: address.type = CallTypeID(try index(name, .callType, among: types))
      case .group: address.group = AgentGroupID(try index(name, .group, among: groups))
      case .node: address.node = IVRNodeID(try index(name, .ivrNode, among: nodes))
      case .interval: address.row = try row(name)
      }
    }
    if address.type != nil && address.group != nil {
      throw MeasureAddressError(problem: .target(.typeAndGroup))
    }
    if address.node != nil && address.type != nil {
      throw MeasureAddressError(problem: .target(.typeAndNode))
    }
    return address
  }

  private func require(
    _ measure: Measure, _ scope: TargetProblem.Scope
  ) throws(MeasureAddressError) {
    let isThere =
      switch scope {
      case .type: measure.appliesToTypes
      case .group: measure.appliesToGroups
      case .node: measure.appliesToNodes
      case .interval: measure.appliesToIntervals
      }
    guard !isThere else { return }
    throw MeasureAddressError(
      problem: .target(.scopeNotOfMeasure(measure: measure.id, scope: scope)))
  }

  private func index(
    _ name: String, _ thing: NamedThing, among known: [String]
  ) throws(MeasureAddressError) -> Int {
    if let index = known.firstIndex(of: name) { return index }
    let suggestion = Suggestion.nearest(to: name, among: known)
    throw MeasureAddressError(
      problem: .unknownName(thing, name, suggestion: suggestion, known: known))
  }

  /// The row of an interval by its start, its number from 1, or `before` and `after`.
  private func row(_ text: String) throws(MeasureAddressError) -> Int {
    if text == "before" { return 0 }
    if text == "after" { return horizon.intervals + 1 }
    if let number = Int(text), (1...horizon.intervals).contains(number) { return number }
    let starts = horizon.edges.dropLast()
    if case .day = horizon, let time = ClockText.seconds(text),
      let index = starts.firstIndex(where: { abs($0 - time) < 0.5 })
    {
      return index + 1
    }
    let isDay = if case .day = horizon { true } else { false }
    throw MeasureAddressError(
      problem: .target(
        .unknownInterval(
          text, first: isDay ? ClockText.text(starts[0]) : "1",
          last: isDay ? ClockText.text(starts[starts.count - 1]) : "1")))
  }
}
