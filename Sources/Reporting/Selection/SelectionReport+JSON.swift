import ContactCenterModel
import Experiments
import ScenarioFormat

extension SelectionReport {
  /// The version of the shape of the JSON form; a reader of one version reads all later additions.
  public static let schemaVersion = 1

  /// The report for programs: names in English and in a fixed order, numbers in full.
  ///
  /// - Parameter language: of the sentences in `notes`.
  public func json(_ tool: ToolDescription, _ language: Language) -> JSONValue {
    let head = [
      JSONMember(name: "schemaVersion", value: .integer(Self.schemaVersion)),
      JSONMember(name: "decided", value: .bool(outcome.isDecided)),
    ]
    let body: [(String, JSONValue)] = [
      (
        "scenario",
        .members(("name", .string(loaded.scenario.name)), ("file", .string(loaded.file)))
      ),
      ("goal", goalJSON), ("procedure", procedureJSON),
      ("best", best.map(json) ?? .null), ("nearest", nearest.map(nearestJSON) ?? .null),
      ("points", .array(pointsJSON)),
      ("notes", .array(notes.map { .string($0.text(language)) })),
    ]
    return .object(head + tool.members + body.map { JSONMember(name: $0.0, value: $0.1) })
  }

  private var goalJSON: JSONValue {
    let constraints = goal.constraints.indices.map { index -> JSONValue in
      let constraint = goal.constraints[index]
      let bound =
        switch constraint.bound {
        case .atLeast(let least): ("atLeast", JSONValue.number(least))
        case .atMost(let most): ("atMost", JSONValue.number(most))
        }
      return .members(
        ("measure", .string(name(addresses[index + 1]))), bound,
        ("tolerance", .number(constraint.tolerance)))
    }
    return .members(
      ("measure", .string(name(objective))),
      ("unit", .string(objective.measure.unit.key(loaded.scenario.currency))),
      ("direction", .string(goal.direction.rawValue)), ("margin", .optional(outcome.margin)),
      ("constraints", .array(constraints)))
  }

  private var procedureJSON: JSONValue {
    .members(
      ("name", .string("screening, then KN (Kim and Nelson 2001)")),
      ("confidence", .number(plan.confidence)), ("seed", .unsigned(seed)),
      ("firstReplications", .integer(outcome.firstReplications)),
      ("mostReplications", .integer(plan.mostReplications)),
      ("replicationsPerObservation", .integer(outcome.replicationsPerObservation)),
      ("looks", .integer(outcome.looks)), ("replications", .integer(outcome.spent)),
      ("replicationsOfAll", .integer(outcome.naive)),
      ("interrupted", .bool(wasInterrupted)))
  }

  private func json(_ best: Best) -> JSONValue {
    let estimates = best.estimates.enumerated().map { index, estimate -> JSONValue in
      guard index > 0, case .object(let members) = estimate.json else { return estimate.json }
      let verdict = JSONMember(name: "verdict", value: .string(verdict(index - 1).rawValue))
      return .object(members + [verdict])
    }
    return .members(
      ("point", .integer(best.point.number)), ("values", valuesJSON(best.point)),
      ("fingerprint", .string(best.loaded.fingerprint)),
      ("firstReplication", .integer(best.replications.lowerBound)),
      ("replications", .integer(best.replications.count)), ("estimates", .array(estimates)))
  }

  private func nearestJSON(_ index: Int) -> JSONValue {
    let point = design.points[index]
    let misses = missed(at: index).map { constraint, value in
      JSONValue.members(
        ("measure", .string(name(addresses[constraint + 1]))), ("value", .number(value)),
        ("shortfall", .number(goal.constraints[constraint].shortfall(value))))
    }
    return .members(
      ("point", .integer(point.number)), ("values", valuesJSON(point)), ("misses", .array(misses)))
  }

  private var pointsJSON: [JSONValue] {
    outcome.fates.indices.map { index in
      let point = design.points[index]
      var broken = JSONValue.null
      if case .infeasible(let constraint) = outcome.fates[index] {
        broken = .string(name(addresses[constraint + 1]))
      }
      return .members(
        ("point", .integer(point.number)), ("values", valuesJSON(point)),
        ("standing", .string(outcome.fates[index].key)), ("breaks", broken),
        ("value", .optional(outcome.values[index])),
        ("replications", .integer(outcome.replications[index])))
    }
  }

  private func valuesJSON(_ point: SweepPoint) -> JSONValue {
    .object(
      zip(design.paths, point.values).map { JSONMember(name: $0, value: .string($1)) })
  }

  private func name(_ address: MeasureAddress) -> String {
    Scope(address, in: loaded.scenario).address(of: address.measure)
  }
}

extension SelectionFate {
  /// The name for programs, the same in every language.
  fileprivate var key: String {
    switch self {
    case .chosen: "best"
    case .surviving: "surviving"
    case .unscreened: "unscreened"
    case .infeasible: "infeasible"
    case .worse: "worse"
    case .unmeasured: "unmeasured"
    }
  }
}
