public import ContactCenterModel

/// Which figure is meant, in names and times of day, which mean the same in every scenario that has
/// them.
public struct NamedAddress: Sendable, Hashable {
  public let measure: Measure
  public let type: String?
  public let group: String?
  public let node: String?
  /// A day of the horizon, from 1.
  public let day: Int?
  public let part: Part?

  /// A part of the day by the clock.
  public enum Part: Sendable, Hashable {
    case before
    /// A planning interval, in seconds after midnight; the window of a steady state.
    case interval(from: Double, to: Double)
    case after
  }

  /// A measure of everything.
  public init(_ measure: Measure) {
    self.measure = measure
    (type, group, node, day, part) = (nil, nil, nil, nil, nil)
  }

  /// An address in the names of its scenario.
  public init(_ address: MeasureAddress, in scenario: Scenario) {
    measure = address.measure
    type = address.type.map { scenario.callTypes[$0.index].name }
    group = address.group.map { scenario.groups[$0.index].name }
    node = address.node.flatMap { scenario.ivr?.nodes[$0.index].name }
    day = address.day
    part = address.interval.map { Part($0, edges: scenario.horizon.edges) }
  }

  /// The address in a scenario; `nil` where it has no such type, group, node, day or interval.
  public func address(in scenario: Scenario) -> MeasureAddress? {
    var address = MeasureAddress(measure, day: day)
    if let type {
      guard let index = scenario.callTypes.firstIndex(where: { $0.name == type }) else {
        return nil
      }
      address.type = CallTypeID(index)
    }
    if let group {
      guard let index = scenario.groups.firstIndex(where: { $0.name == group }) else { return nil }
      address.group = AgentGroupID(index)
    }
    if let node {
      let nodes = scenario.ivr?.nodes ?? []
      guard let index = nodes.firstIndex(where: { $0.name == node }) else { return nil }
      address.node = IVRNodeID(index)
    }
    if let day, day > scenario.horizon.dayCount { return nil }
    if let part {
      guard let found = part.found(among: scenario.horizon.edges) else { return nil }
      address.interval = found
    }
    return address
  }
}

extension NamedAddress.Part {
  fileprivate init(_ part: PartOfDay, edges: [Double]) {
    switch part {
    case .before: self = .before
    case .interval(let number): self = .interval(from: edges[number - 1], to: edges[number])
    case .after: self = .after
    }
  }

  /// The part of the day among planning intervals with these boundaries.
  fileprivate func found(among edges: [Double]) -> PartOfDay? {
    switch self {
    case .before: return .before
    case .after: return .after
    case .interval(let start, let end):
      let index = edges.indices.dropLast().first {
        abs(edges[$0] - start) < 0.5 && abs(edges[$0 + 1] - end) < 0.5
      }
      return index.map { .interval($0 + 1) }
    }
  }
}
