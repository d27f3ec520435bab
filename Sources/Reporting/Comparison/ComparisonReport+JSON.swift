import ContactCenterModel
import Experiments
import ScenarioFormat
import Statistics

extension ComparisonReport {
  /// The version of the shape of the JSON form; a reader of one version reads all later additions.
  public static let schemaVersion = 1

  /// The comparison for programs: names in English and in a fixed order, numbers in full, `null` with a
  /// reason where there is no number. `ok` is true unless verdicts asked for were not decided or the
  /// comparison was interrupted.
  ///
  /// - Parameter language: of the sentences in `notes` and `warnings`.
  public func json(_ tool: ToolDescription, _ language: Language) -> JSONValue {
    let head = [
      JSONMember(name: "schemaVersion", value: .integer(Self.schemaVersion)),
      JSONMember(name: "ok", value: .bool(isDecided && !wasInterrupted)),
    ]
    let body: [(String, JSONValue)] = [
      ("scenarios", .array(scenarios.indices.map(scenarioJSON))), ("run", runJSON),
      ("differences", .array(differences.indices.flatMap(differencesJSON))),
      ("attribution", attribution?.json ?? .null),
      ("estimates", .array(estimates.indices.flatMap { labelled(estimates[$0].map(\.json), $0) })),
      ("targets", .array(targets.indices.flatMap { labelled(targets[$0].map(\.json), $0) })),
      ("notes", .array(notes.map { $0.json(language) })),
      ("warnings", .array(scenarios.flatMap { $0.loaded.warnings.map { $0.json(language) } })),
    ]
    return .object(head + tool.members + body.map { JSONMember(name: $0.0, value: $0.1) })
  }

  private func scenarioJSON(_ index: Int) -> JSONValue {
    let scenario = scenarios[index]
    return .members(
      ("label", .string(ComparedScenario.letter(index))),
      ("name", .string(scenario.loaded.scenario.name)), ("file", .string(scenario.loaded.file)),
      ("settings", scenario.settings.isEmpty ? .null : .string(scenario.settings)),
      ("fingerprint", .string(scenario.loaded.fingerprint)),
      ("replications", .integer(replications[index])))
  }

  private var runJSON: JSONValue {
    .members(
      ("seed", .unsigned(plan.seed)), ("replications", .integer(replications.min() ?? 0)),
      ("confidence", .number(plan.confidence)),
      ("confidenceOfDifferences", .number(confidenceOfDifferences)),
      ("confidenceOfEstimates", .number(confidenceOfEstimates)),
      ("differencesInFamily", .integer(familySize)), ("interrupted", .bool(wasInterrupted)),
      ("untilDecided", decidingJSON))
  }

  private var decidingJSON: JSONValue {
    guard !plan.toDecide.isEmpty else { return .null }
    return .members(
      ("measures", .array(plan.toDecide.map { .string($0.key) })), ("decided", .bool(isDecided)),
      ("looks", .integer(looks)), ("mostReplications", .integer(plan.mostReplications)))
  }

  private func differencesJSON(_ place: Int) -> [JSONValue] {
    differences[place].map { $0.json(of: ComparedScenario.letter(place + 1)) }
  }

  /// Objects with the label of their scenario in front.
  private func labelled(_ values: [JSONValue], _ index: Int) -> [JSONValue] {
    values.map { value in
      guard case .object(let members) = value else { return value }
      let label = JSONValue.string(ComparedScenario.letter(index))
      return .object([JSONMember(name: "scenario", value: label)] + members)
    }
  }
}

extension ReportedDifference {
  fileprivate func json(of letter: String) -> JSONValue {
    let found = difference
    let place: [(String, JSONValue)] = [
      ("scenario", .string(letter)), ("against", .string("A")),
      ("address", .string(scope.address(of: measure))), ("measure", .string(measure.id)),
      ("type", .optional(scope.type)), ("group", .optional(scope.group)),
      ("day", scope.day.map { .integer($0.number) } ?? .null),
      ("interval", .optional(scope.row?.key)), ("node", .optional(scope.node)),
      ("unit", .string(measure.unit.key(currency))),
      ("better", .string(measure.better.rawValue)),
    ]
    let numbers: [(String, JSONValue)] = [
      ("firstValue", .optional(found.first.estimate?.value)),
      ("secondValue", .optional(found.second.estimate?.value)),
      ("value", .optional(found.value)), ("low", .optional(found.interval?.lowerBound)),
      ("high", .optional(found.interval?.upperBound)),
      ("standardError", .optional(found.standardError)), ("margin", .number(found.margin)),
      ("verdict", .string(found.verdict.rawValue)), ("pValue", .optional(found.pValue)),
      ("adjustedPValue", .optional(found.adjustedPValue)),
      ("varianceReduction", .optional(found.varianceReduction)),
      ("replications", .integer(found.replications)),
      ("observations", .integer(found.observations)),
      ("furtherReplications", found.furtherReplications.map { .integer($0) } ?? .null),
      ("reason", .optional(reason)),
    ]
    return .object((place + numbers).map { JSONMember(name: $0.0, value: $0.1) })
  }

  private var reason: String? {
    if difference.value == nil { return "nothing to measure" }
    guard difference.interval == nil else { return nil }
    return difference.observations < 2
      ? "too few replications for an interval" : "happened too seldom for an interval"
  }
}

extension ComparisonNote {
  func json(_ language: Language) -> JSONValue {
    .members(
      ("id", .string(id)), ("scenario", .optional(scenario.map(ComparedScenario.letter))),
      ("text", .string(text(language))))
  }
}
