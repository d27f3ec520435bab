import ContactCenterModel
import Experiments
import ScenarioFormat
import Statistics

extension AttributionReport {
  /// The attribution for programs; `null` for the measures of one that was stopped.
  var json: JSONValue {
    .members(
      ("method", .string("shapley")), ("interrupted", .bool(outcome == nil)),
      ("parts", .array(parts.map { .string(ScenarioPart.id($0)) })),
      ("mixtures", .integer(mixtures)),
      ("replications", outcome.map { .integer($0.replications) } ?? .null),
      ("confidenceOfShares", .optional(outcome?.confidence)),
      ("sharesInFamily", outcome.map { .integer($0.familySize) } ?? .null),
      ("measures", outcome == nil ? .null : .array(changes.map(json))),
      ("notShared", .array((outcome?.missing ?? []).map { .string($0.key) })))
  }

  private func json(of change: ReportedChange) -> JSONValue {
    let measure = change.measure.address.measure
    return .members(
      ("address", .string(change.scope.address(of: measure))), ("measure", .string(measure.id)),
      ("unit", .string(measure.unit.key(change.currency))),
      ("total", .object(change.judged(change.measure.attribution.total))),
      (
        "parts",
        .array(
          rows(of: change).map { row in
            .members(
              ("part", .string(ScenarioPart.id(row.parts))),
              ("alone", .object(change.plain(row.contribution.alone))),
              ("share", .object(change.judged(row.contribution.share))),
              ("last", .object(change.plain(row.contribution.last))),
              ("ofTotal", .optional(change.measure.fraction(of: row.contribution.share))),
              (
                "withinNoise",
                change.measure.isNoise(row.contribution.share).map(JSONValue.bool) ?? .null
              ))
          })
      ))
  }
}

extension ReportedChange {
  /// A change whose interval does not belong to those that hold together.
  fileprivate func plain(_ change: PairedDifference) -> [JSONMember] {
    [
      JSONMember(name: "value", value: .optional(change.value)),
      JSONMember(
        name: "standardError", value: .optional(measure.isRare ? nil : change.standardError)),
    ]
  }

  /// A change with its interval.
  fileprivate func judged(_ change: PairedDifference) -> [JSONMember] {
    let interval = measure.interval(of: change)
    return plain(change) + [
      JSONMember(name: "low", value: .optional(interval?.lowerBound)),
      JSONMember(name: "high", value: .optional(interval?.upperBound)),
    ]
  }
}
