/// The shape of a replication's counts: call types, groups and line pools by rows of time.
///
/// Row 0 lies before the first interval (before opening, or the warm-up), rows 1…`intervals` are the
/// planning intervals, and the last row lies after them (after close).
public struct RecordLayout: Sendable, Hashable {
  public let types: Int
  public let groups: Int
  /// Pools of lines, and one more for the types whose lines never run out.
  public let pools: Int
  public let intervals: Int
  /// Whether only the intervals count in totals, as in the window of a steady state.
  public let countsOnlyIntervals: Bool

  public init(_ scenario: Scenario) {
    types = scenario.callTypes.count
    groups = scenario.groups.count
    pools = scenario.linePools.count + 1
    intervals = scenario.horizon.intervals
    if case .steadyState = scenario.horizon {
      countsOnlyIntervals = true
    } else {
      countsOnlyIntervals = false
    }
  }

  /// All rows: before, the intervals, after.
  public var rows: Int { intervals + 2 }
  /// The row before the first interval.
  public var before: Int { 0 }
  /// The row after the last interval.
  public var after: Int { intervals + 1 }
  /// The rows of the planning intervals.
  public var intervalRows: ClosedRange<Int> { 1...intervals }
  /// The rows that a total adds up.
  public var totalRows: ClosedRange<Int> { countsOnlyIntervals ? intervalRows : 0...after }
}
