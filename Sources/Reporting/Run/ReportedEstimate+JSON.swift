import ContactCenterModel
import Experiments
import Statistics

extension ReportedEstimate {
  /// The estimate for programs: where it is from, its value, interval and counts; `day` is there for
  /// a figure of one day.
  var json: JSONValue {
    let place: [(String, JSONValue)] = [
      ("address", .string(scope.address(of: measure))), ("measure", .string(measure.id)),
      ("type", .optional(scope.type)), ("group", .optional(scope.group)),
    ]
    let day: [(String, JSONValue)] = scope.day.map { [("day", .integer($0.number))] } ?? []
    let rest: [(String, JSONValue)] = [
      ("interval", .optional(scope.row?.key)), ("unit", .string(unitKey)),
    ]
    let node = scope.node.map { [("node", JSONValue.string($0))] } ?? []
    return .object(
      (place + day + rest + node + figure.numbers).map { JSONMember(name: $0.0, value: $0.1) })
  }
}

extension ReportedTarget {
  /// The target for programs: what is wanted, what was found and the verdict.
  var json: JSONValue {
    let head: [(String, JSONValue)] = [
      ("address", .string(scope.address(of: measure))),
      ("unit", .string(measure.unit.key(currency))),
      boundMember, ("onDays", .optional(target.onDays)), ("verdict", .string(verdict.rawValue)),
      ("furtherReplications", furtherReplications.map { .integer($0) } ?? .null),
    ]
    return .object((head + figure.numbers).map { JSONMember(name: $0.0, value: $0.1) })
  }

  private var boundMember: (String, JSONValue) {
    switch target.bound {
    case .atLeast(let bound): ("atLeast", .number(bound))
    case .atMost(let bound): ("atMost", .number(bound))
    }
  }
}

extension MeasureEstimate {
  /// Value, interval, error and counts; `reason` says why a number is missing.
  fileprivate var numbers: [(String, JSONValue)] {
    [
      ("value", .optional(estimate?.value)),
      ("low", .optional(estimate?.interval?.lowerBound)),
      ("high", .optional(estimate?.interval?.upperBound)),
      ("standardError", .optional(estimate?.standardError)),
      ("replications", estimate.map { .integer($0.replications) } ?? .null),
      ("leftOut", estimate.map { .integer($0.leftOut) } ?? .null),
      ("numerator", .optional(numerator)), ("denominator", .optional(denominator)),
      ("reason", .optional(reason)),
    ]
  }

  private var reason: String? {
    guard let estimate else { return "nothing to measure" }
    return estimate.interval == nil ? "too few replications for an interval" : nil
  }
}
