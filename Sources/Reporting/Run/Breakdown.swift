public import ContactCenterModel

/// What results are told apart by.
public enum Breakdown: String, Sendable, CaseIterable {
  case interval, type, group, node
  case typeAndInterval = "type,interval"
  case groupAndInterval = "group,interval"

  /// Whether each row is of one call type.
  var hasTypes: Bool { self == .type || self == .typeAndInterval }
  /// Whether each row is of one agent group.
  var hasGroups: Bool { self == .group || self == .groupAndInterval }
  /// Whether each row is of one node of the IVR.
  var hasNodes: Bool { self == .node }
  /// Whether each row is of one interval.
  var hasIntervals: Bool { ![.type, .group, .node].contains(self) }

  /// Whether a measure exists for the rows of this breakdown.
  public func applies(to measure: Measure) -> Bool {
    (!hasTypes || measure.appliesToTypes) && (!hasGroups || measure.appliesToGroups)
      && (!hasNodes || measure.appliesToNodes) && (!hasIntervals || measure.appliesToIntervals)
  }

  /// The measures shown where the planner names none.
  var usualMeasures: [String] {
    switch self {
    case .interval:
      [
        "calls.arrived", "load.offered", "staff.productive", "occupancy", "serviceLevel.offered",
        "asa", "abandonment",
      ]
    case .type, .typeAndInterval:
      [
        "calls.arrived", "load.offered", "serviceLevel.offered", "asa", "wait.p95", "abandonment",
        "handling.mean",
      ]
    case .group, .groupAndInterval:
      [
        "staff.productive", "occupancy", "calls.answered", "serviceLevel.answered", "asa",
        "handling.mean",
      ]
    case .node:
      ["ivr.entered", "ivr.completed", "ivr.hangUps", "ivr.optOuts", "ivr.time"]
    }
  }
}
