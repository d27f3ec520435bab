public import ContactCenterModel

/// What results are told apart by; the name in the command line is the list of its parts.
public enum Breakdown: String, Sendable, CaseIterable {
  case interval, day, type, group, node
  case typeAndInterval = "type,interval"
  case groupAndInterval = "group,interval"
  case dayAndInterval = "day,interval"
  case typeAndDay = "type,day"
  case groupAndDay = "group,day"

  /// Whether each row is of one call type.
  var hasTypes: Bool { parts.contains("type") }
  /// Whether each row is of one agent group.
  var hasGroups: Bool { parts.contains("group") }
  /// Whether each row is of one node of the IVR.
  var hasNodes: Bool { parts.contains("node") }
  /// Whether each row is of one day.
  var hasDays: Bool { parts.contains("day") }
  /// Whether each row is of one interval.
  var hasIntervals: Bool { parts.contains("interval") }

  private var parts: [Substring] { rawValue.split(separator: ",") }

  /// Whether a measure exists for the rows of this breakdown.
  public func applies(to measure: Measure) -> Bool {
    (!hasTypes || measure.appliesToTypes) && (!hasGroups || measure.appliesToGroups)
      && (!hasNodes || measure.appliesToNodes) && (!hasIntervals || measure.appliesToIntervals)
      && (!hasDays || measure.appliesToDays)
  }

  /// The measures shown where the planner names none.
  var usualMeasures: [String] {
    switch self {
    case .interval, .day, .dayAndInterval:
      [
        "calls.arrived", "load.offered", "staff.productive", "occupancy", "serviceLevel.offered",
        "asa", "abandonment",
      ]
    case .type, .typeAndInterval, .typeAndDay:
      [
        "calls.arrived", "load.offered", "serviceLevel.offered", "asa", "wait.p95", "abandonment",
        "handling.mean",
      ]
    case .group, .groupAndInterval, .groupAndDay:
      [
        "staff.productive", "occupancy", "calls.answered", "serviceLevel.answered", "asa",
        "handling.mean",
      ]
    case .node:
      ["ivr.entered", "ivr.completed", "ivr.hangUps", "ivr.optOuts", "ivr.time"]
    }
  }
}
