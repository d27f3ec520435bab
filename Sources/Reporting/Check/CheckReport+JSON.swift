import ContactCenterModel
import Experiments
import ScenarioFormat

extension CheckReport {
  /// The version of the shape of the JSON form; a reader of one version reads all later additions.
  public static let schemaVersion = 1

  /// The report for programs: names in English and in a fixed order, numbers in full, `null` where
  /// there is no number. `ok` is true when the gate passes.
  ///
  /// - Parameter language: of the sentences in `message`.
  public func json(_ language: Language) -> JSONValue {
    let head: [(String, JSONValue)] = [
      ("schemaVersion", .integer(Self.schemaVersion)), ("ok", .bool(!fails(verdict))),
      ("verdict", .string(verdict.rawValue)), ("undecidedPasses", .bool(lenient)),
    ]
    let counts = Finding.allCases.map { finding in
      JSONMember(name: finding.rawValue, value: .integer(count(finding)))
    }
    let body: [(String, JSONValue)] = [
      ("counts", .object(counts)),
      ("scenarios", .array(scenarios.map { json($0, language) })),
    ]
    return .object(
      head.map { JSONMember(name: $0.0, value: $0.1) } + tool.members
        + body.map { JSONMember(name: $0.0, value: $0.1) })
  }

  private func json(_ scenario: CheckedScenario, _ language: Language) -> JSONValue {
    .members(
      ("name", .string(scenario.name)), ("file", .string(scenario.file)),
      ("baseline", .string(scenario.baseline)),
      ("verdict", .string(verdict(of: scenario.items).rawValue)),
      ("seed", scenario.run.map { .unsigned($0.seed) } ?? .null),
      ("replications", scenario.run.map { .integer($0.replications) } ?? .null),
      ("items", .array(scenario.items.map { $0.json(language) })))
  }
}

extension CheckItem {
  fileprivate func json(_ language: Language) -> JSONValue {
    let head: [(String, JSONValue)] = [
      ("kind", .string(kind)), ("name", .string(name)), ("finding", .string(finding.rawValue)),
      ("file", .string(location.file)), ("line", .integer(location.line)),
      ("message", .string(message(language))),
    ]
    return .object((head + numbers).map { JSONMember(name: $0.0, value: $0.1) })
  }

  private var numbers: [(String, JSONValue)] {
    switch subject {
    case .files, .reproduction, .interruption: []
    case .target(let target): [("target", target.json)]
    case .drift(let drift): [("drift", drift.json)]
    }
  }
}

extension ReportedDrift {
  fileprivate var json: JSONValue {
    .members(
      ("address", .string(address)), ("unit", .string(measure.unit.key(currency))),
      ("better", .string(measure.better.rawValue)), ("baseline", .number(drift.baseline)),
      ("value", .optional(drift.current)), ("difference", .optional(drift.difference)),
      ("low", .optional(drift.interval?.lowerBound)),
      ("high", .optional(drift.interval?.upperBound)), ("margin", .number(drift.margin)),
      ("replications", .integer(drift.replications)), ("reason", .optional(reason)))
  }

  private var reason: String? {
    if case .undecided(let doubt) = drift.verdict { doubt.rawValue } else { nil }
  }
}
