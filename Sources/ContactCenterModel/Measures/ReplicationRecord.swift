public import Statistics

/// Everything that one replication counted; measures are computed from these and never stored.
public struct ReplicationRecord: Sendable {
  public let replication: Int
  public let layout: RecordLayout
  /// Seconds that each row lasted.
  public var durations: [Double]
  /// `[type][row][count]`, flat.
  public var typeCounts: [Double]
  /// `[group][row][count]`, flat.
  public var groupCounts: [Double]
  /// `[pool][row][count]`, flat.
  public var lineCounts: [Double]
  /// `[type][row][count]`, flat; empty where the scenario follows no customers.
  public var customerCounts: [Double]
  /// `[node][row][count]`, flat.
  public var nodeCounts: [Double]
  /// Waits of answered calls, `[type][row of arrival]`, flat.
  public var answeredWaits: [SparseHistogram]
  /// Waits of abandoned calls, `[type][row of arrival]`, flat.
  public var abandonedWaits: [SparseHistogram]
  /// Events that the engine handled.
  public var events: Int
  /// The most calls that were in the center at a time: what the engine's memory follows.
  public var mostCalls: Int

  /// A record of nothing yet.
  public init(replication: Int, layout: RecordLayout) {
    self.replication = replication
    self.layout = layout
    durations = Array(repeating: 0, count: layout.rows)
    let types = layout.types * layout.rows
    typeCounts = Array(repeating: 0, count: types * TypeCount.width)
    groupCounts = Array(
      repeating: 0, count: layout.groups * layout.rows * GroupCount.width)
    lineCounts = Array(repeating: 0, count: layout.pools * layout.rows * LineCount.width)
    customerCounts = []
    nodeCounts = []
    answeredWaits = []
    abandonedWaits = []
    events = 0
    mostCalls = 0
  }

  /// One count of a call type in a row.
  public func count(_ count: TypeCount, type: CallTypeID, row: Int) -> Double {
    typeCounts[(type.index * layout.rows + row) * TypeCount.width + count.rawValue]
  }

  /// One count of an agent group in a row.
  public func count(_ count: GroupCount, group: AgentGroupID, row: Int) -> Double {
    groupCounts[(group.index * layout.rows + row) * GroupCount.width + count.rawValue]
  }

  /// One count of a pool of lines in a row.
  public func count(_ count: LineCount, pool: Int, row: Int) -> Double {
    lineCounts[(pool * layout.rows + row) * LineCount.width + count.rawValue]
  }
}
