public import ContactCenterModel

/// What a row of a sweep is about, apart from the point: a measure, and of whom and when.
public struct SweepPlace: Sendable, Hashable {
  public let measure: String
  public let type: String?
  public let group: String?
  public let day: String?
  public let interval: String?
  public let node: String?
  public let unit: String

  /// What an address means in a scenario.
  public init(_ address: MeasureAddress, in scenario: Scenario) {
    let scope = Scope(address, in: scenario)
    measure = address.measure.id
    (type, group, node) = (scope.type, scope.group, scope.node)
    day = scope.day?.key
    interval = scope.row?.key
    unit = address.measure.unit.key(scenario.currency)
  }

  fileprivate init(_ row: SweepRow) {
    (measure, unit) = (row.measure, row.unit)
    (type, group, node) = (row.type, row.group, row.node)
    (day, interval) = (row.day, row.interval)
  }

  /// The columns that tell places apart.
  public static let columns = ["measure", "type", "group", "day", "interval", "node", "unit"]

  /// What stands in them.
  public var names: [String?] { [measure, type, group, day, interval, node, unit] }

  /// `id{type=…,group=…,node=…,day=…,interval=…}`.
  public var address: String {
    let parts = [
      ("type", type), ("group", group), ("node", node), ("day", day), ("interval", interval),
    ].compactMap { name, value in value.map { "\(name)=\($0)" } }
    return parts.isEmpty ? measure : measure + "{" + parts.joined(separator: ",") + "}"
  }
}

extension SweepRow {
  public var place: SweepPlace { SweepPlace(self) }
}
