import ContactCenterModel

extension ScenarioDecoder {
  /// What measures are to reach.
  func targets() -> [Target] {
    (root["targets"]?.items ?? []).flatMap { value -> [Target] in
      do throws(TargetMistake) {
        let targets = try read(value)
        if let first = targets.first { warnOfWrongSide(first, value.path) }
        decoding.targetPaths += targets.map { _ in value.path }
        return targets
      } catch {
        if let problem = error.problem { value.report(problem) }
        return []
      }
    }
  }

  /// The targets of an entry: one for each name that `*` stands for.
  private func read(_ value: Value) throws(TargetMistake) -> [Target] {
    if let section = value.section { return try target(section) }
    return try target(text: value.text ?? "")
  }

  /// A target that cannot be; without a problem when it has been reported already.
  struct TargetMistake: Error {
    let problem: Problem?

    init(_ problem: Problem?) { self.problem = problem }
  }

  var reader: AddressReader {
    AddressReader(types: typeNames, groups: groupNames, nodes: nodeNames, horizon: horizon)
  }

  func reading<T>(
    _ body: () throws(MeasureAddressError) -> T
  ) throws(TargetMistake) -> T {
    do { return try body() } catch { throw TargetMistake(error.problem) }
  }

  private func target(_ section: Section) throws(TargetMistake) -> [Target] {
    let days = section["onDays"]?.number
    let scopes = TargetProblem.Scope.allCases.compactMap {
      scope -> (TargetProblem.Scope, String)? in
      guard let value = section[scope.rawValue], case .scalar(let text, _) = value.node.content
      else { return nil }
      return (scope, ScalarKind.trimmed(text))
    }
    let bounds = [("atLeast", section["atLeast"]), ("atMost", section["atMost"])]
      .compactMap { name, value in value.map { (name, $0) } }
    guard let id = section["measure"]?.text else { throw TargetMistake(nil) }
    guard bounds.count == 1 else { throw TargetMistake(.target(.needsOneBound)) }
    let measure = try reading { () throws(MeasureAddressError) in try reader.measure(id) }
    let addresses = try reading { () throws(MeasureAddressError) in
      try reader.addresses(measure, scopes)
    }
    let value = try self.value(bounds[0].1.text ?? "", of: measure)
    let bound: TargetBound = bounds[0].0 == "atLeast" ? .atLeast(value) : .atMost(value)
    if days != nil { try checkDays(measure) }
    try checkAttainment(measure)
    return addresses.map { Target(address: $0, bound: bound, onDays: days) }
  }

  private func checkDays(_ measure: Measure) throws(TargetMistake) {
    guard day != nil else { throw TargetMistake(.plan(.onlyForDays(instead: nil))) }
    if measure.id.hasPrefix("attainment") { throw TargetMistake(.target(.notOfDays(measure.id))) }
  }

  private func checkAttainment(_ measure: Measure) throws(TargetMistake) {
    guard day == nil, measure.id == "attainment.days" else { return }
    throw TargetMistake(.plan(.onlyForDays(instead: "serviceLevel.offered >= 80 %")))
  }

  private func target(text: String) throws(TargetMistake) -> [Target] {
    let marks: Set<Character> = [">", "<", "=", "≥", "≤", "≧", "≦", "＞", "＜", "＝"]
    let bracesEnd = text.lastIndex(of: "}") ?? text.startIndex
    guard let start = text[bracesEnd...].firstIndex(where: { marks.contains($0) }) else {
      throw TargetMistake(.target(.syntax(text)))
    }
    let mark = String(text[start...].prefix { marks.contains($0) })
    let rest = String(text[start...].dropFirst(mark.count))
    let isLower = try side(mark)
    let addresses = try reading { () throws(MeasureAddressError) in
      try reader.readAll(String(text[..<start]))
    }
    guard let measure = addresses.first?.measure else { return [] }
    let value = try self.value(rest, of: measure)
    try checkAttainment(measure)
    return addresses.map {
      Target(address: $0, bound: isLower ? .atLeast(value) : .atMost(value))
    }
  }

  /// Whether the sign asks for at least the value.
  private func side(_ mark: String) throws(TargetMistake) -> Bool {
    switch mark {
    case ">=", "≥", "≧", "＞＝": return true
    case "<=", "≤", "≦", "＜＝": return false
    default:
      throw TargetMistake(
        .target(.wrongOperator(mark, instead: mark.contains { "<＜".contains($0) } ? "<=" : ">=")))
    }
  }

  /// A value in the unit of a measure: shares, seconds, hours or plain numbers.
  func value(_ text: String, of measure: Measure) throws(TargetMistake) -> Double {
    let kind: ScalarKind =
      switch measure.unit {
      case .share: .share(.between(0, 1))
      case .seconds, .hours: .duration(.nonnegative)
      case .erlangs, .calls, .customers, .messages, .callbacks, .tickets, .people, .agents, .number,
        .money:
        .number(.nonnegative)
      }
    switch kind.read(text) {
    case .success(.number(let number)): return measure.unit == .hours ? number / 3600 : number
    case .success: throw TargetMistake(.target(.syntax(text)))
    case .failure(let mistake):
      let isMissing = mistake.problem == .value(.emptyValue)
      if let slip = FullWidth.first(in: text) { throw TargetMistake(slip.problem) }
      throw TargetMistake(isMissing ? .target(.syntax(measure.id)) : mistake.problem)
    }
  }

  private func warnOfWrongSide(_ target: Target, _ path: String) {
    let measure = target.address.measure
    let isWrong =
      switch (measure.better, target.bound) {
      case (.higher, .atMost), (.lower, .atLeast): true
      default: false
      }
    if isWrong { decoding.warn(.wrongSide(measure: measure.id), path: path) }
  }
}
