import ContactCenterModel
import Experiments
public import ScenarioFormat

extension RunReport {
  /// The version of the shape of the JSON form; a reader of one version reads all later additions.
  public static let schemaVersion = 1

  /// The report for programs: names in English and in a fixed order, numbers in full, `null` with a
  /// reason where there is no number. `ok` is true unless a target was missed or the run interrupted.
  ///
  /// - Parameter language: of the sentences in `notes` and `warnings`.
  public func json(_ tool: ToolDescription, _ language: Language) -> JSONValue {
    let head = [
      JSONMember(name: "schemaVersion", value: .integer(Self.schemaVersion)),
      JSONMember(name: "ok", value: .bool(verdict != .missed && !wasInterrupted)),
      JSONMember(name: "verdict", value: .optional(verdict?.rawValue)),
    ]
    let body: [(String, JSONValue)] = [
      ("scenario", scenarioJSON), ("run", runJSON),
      ("targets", .array(targets.map(\.json))),
      ("estimates", .array(estimates.map(\.json))),
      ("notes", .array(notes.map { $0.json(language) })),
      ("warnings", .array(loaded.warnings.map { $0.json(language) })),
    ]
    return .object(
      head + tool.members + body.map { JSONMember(name: $0.0, value: $0.1) })
  }

  private var scenarioJSON: JSONValue {
    .members(
      ("name", .string(loaded.scenario.name)), ("file", .string(loaded.file)),
      ("fingerprint", .string(loaded.fingerprint)))
  }

  private var runJSON: JSONValue {
    let members: [(String, JSONValue)] = [
      ("seed", .unsigned(plan.seed)), ("replications", .integer(replications)),
      ("confidence", .number(plan.confidence)),
      ("confidenceOfIntervals", .number(plan.confidencePerLook)),
      ("interrupted", .bool(wasInterrupted)),
      ("precision", precisionJSON),
    ]
    let batches = batching.map { [("batchMeans", $0.json)] } ?? []
    return .object((members + batches).map { JSONMember(name: $0.0, value: $0.1) })
  }

  private var precisionJSON: JSONValue {
    guard !plan.precision.isEmpty else { return .null }
    let goals = plan.precision.map { goal in
      let scope = Scope(goal.address, in: loaded.scenario)
      return JSONValue.members(
        ("measure", .string(scope.address(of: goal.address.measure))),
        ("halfWidth", .number(goal.halfWidth)))
    }
    return .members(
      ("goals", .array(goals)), ("reached", .bool(isPrecise)), ("looks", .integer(looks)))
  }
}

extension Batching {
  /// How runs were cut, for programs; times in seconds.
  fileprivate var json: JSONValue {
    .members(
      ("batches", .integer(batches)), ("batchLength", .number(length)),
      ("warmUp", .number(warmUp)),
      ("warmUpRule", .string(foundWarmUp == nil ? "fixed" : "mser5")),
      ("warmUpFound", .optional(foundWarmUp)),
      ("settled", .bool(isSettled)), ("correlated", .bool(isCorrelated)),
      ("autocorrelation", .optional(autocorrelation)),
      ("pValueOfIndependence", .optional(pValueOfIndependence)),
      ("memory", .optional(memory)), ("tooShort", .bool(isTooShort)),
      ("lengthWanted", .optional(lengthWanted)))
  }
}

extension RunNote {
  func json(_ language: Language) -> JSONValue {
    .members(("id", .string(id)), ("text", .string(text(language))))
  }
}

extension Diagnostic {
  /// The diagnostic for programs, with its sentence.
  public func json(_ language: Language) -> JSONValue {
    .members(
      ("id", .string(problem.id)), ("severity", .string(severity.rawValue)),
      ("file", .optional(location?.file)),
      ("line", location.map { .integer($0.line) } ?? .null),
      ("column", location.map { .integer($0.column) } ?? .null), ("path", .string(path)),
      ("text", .string(DiagnosticText.text(self, language))))
  }
}
