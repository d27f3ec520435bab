import ContactCenterModel

/// Reads addresses of measures against the names of a scenario.
struct AddressReader {
  let types: [String]
  let groups: [String]
  /// The nodes of the IVR.
  let nodes: [String]
  let horizon: Horizon

  /// `id{type=…,group=…,node=…,day=…,interval=…}`.
  func read(_ text: String) throws(MeasureAddressError) -> MeasureAddress {
    let (measure, scopes) = try parts(text)
    return try address(measure, scopes)
  }

  /// The same with `*` for all names of a scope.
  func readAll(_ text: String) throws(MeasureAddressError) -> [MeasureAddress] {
    let (measure, scopes) = try parts(text)
    return try addresses(measure, scopes)
  }

  /// The addresses that come of each name in the place of each `*`.
  func addresses(
    _ measure: Measure, _ scopes: [(TargetProblem.Scope, String)]
  ) throws(MeasureAddressError) -> [MeasureAddress] {
    guard let place = scopes.firstIndex(where: { $0.1 == "*" }) else {
      return [try address(measure, scopes)]
    }
    try require(measure, scopes[place].0)
    var found: [MeasureAddress] = []
    for name in names(of: scopes[place].0) {
      var one = scopes
      one[place].1 = name
      found += try addresses(measure, one)
    }
    return found
  }

  private func names(of scope: TargetProblem.Scope) -> [String] {
    switch scope {
    case .type: types
    case .group: groups
    case .node: nodes
    case .day: (1...horizon.dayCount).map(String.init)
    case .interval: (1...horizon.intervals).map(String.init)
    }
  }

  private func parts(
    _ text: String
  ) throws(MeasureAddressError) -> (Measure, [(TargetProblem.Scope, String)]) {
    let text = ScalarKind.trimmed(text)
    guard let open = text.firstIndex(of: "{") else { return (try measure(text), []) }
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
    return (measure, scopes)
  }

  /// The measure of an identifier.
  func measure(_ id: String) throws(MeasureAddressError) -> Measure {
    if let measure = Measure.named(id) { return measure }
    let known = Measure.all.map(\.id)
    let typed = id.lowercased()
    let meant =
      known.first { $0.lowercased() == typed }
      ?? known.first { $0.lowercased().hasPrefix(typed + ".") }
    let suggestion = meant ?? Suggestion.nearest(to: id, among: known)
    throw MeasureAddressError(problem: .target(.unknownMeasure(id, suggestion: suggestion)))
  }

  private func scope(_ text: String) throws(MeasureAddressError) -> TargetProblem.Scope {
    let name = ScalarKind.trimmed(text)
    if let scope = TargetProblem.Scope(rawValue: name) { return scope }
    let suggestion = Suggestion.nearest(
      to: name, among: TargetProblem.Scope.allCases.map(\.rawValue))
    throw MeasureAddressError(problem: .target(.unknownScope(name, suggestion: suggestion)))
  }

  /// A measure limited to a type, a group, a node, a day or an interval, where it has them.
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
      case .day: address.day = try day(name)
      case .interval: address.interval = try part(name)
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
      case .day: measure.appliesToDays
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

  /// A day of the horizon by its number from 1.
  private func day(_ text: String) throws(MeasureAddressError) -> Int {
    if let number = Int(text), (1...horizon.dayCount).contains(number) { return number }
    throw MeasureAddressError(problem: .target(.unknownDay(text, last: horizon.dayCount)))
  }

  /// A part of the day: an interval by its start or its number from 1, or `before` and `after`.
  private func part(_ text: String) throws(MeasureAddressError) -> PartOfDay {
    if text == "before" { return .before }
    if text == "after" { return .after }
    if let number = Int(text), (1...horizon.intervals).contains(number) {
      return .interval(number)
    }
    let starts = horizon.edges.dropLast()
    let isDay = horizon.days != nil
    if isDay, let time = ClockText.seconds(text),
      let index = starts.firstIndex(where: { abs($0 - time) < 0.5 })
    {
      return .interval(index + 1)
    }
    throw MeasureAddressError(
      problem: .target(
        .unknownInterval(
          text, first: isDay ? ClockText.text(starts[0]) : "1",
          last: isDay ? ClockText.text(starts[starts.count - 1]) : "1")))
  }
}
