import ContactCenterModel
import Statistics

extension ReplicationRecord {
  /// A count of a call type over all rows.
  func total(_ count: TypeCount, type: Int = 0) -> Double {
    (0..<layout.rows).reduce(0) { $0 + self.count(count, type: CallTypeID(type), row: $1) }
  }

  /// A count of the customers of a call type over all rows.
  func total(_ count: CustomerCount, type: Int = 0) -> Double {
    (0..<layout.rows).reduce(0) { $0 + self.count(count, type: CallTypeID(type), row: $1) }
  }

  /// A count of a group over all rows.
  func total(_ count: GroupCount, group: Int) -> Double {
    (0..<layout.rows).reduce(0) { $0 + self.count(count, group: AgentGroupID(group), row: $1) }
  }

  /// A count of a pool of lines over all rows.
  func total(_ count: LineCount, pool: Int = 0) -> Double {
    (0..<layout.rows).reduce(0) { $0 + self.count(count, pool: pool, row: $1) }
  }

  /// A count of the first call type in a row.
  func at(_ row: Int, _ count: TypeCount) -> Double {
    self.count(count, type: CallTypeID(0), row: row)
  }

  /// A count of a group in a row.
  func at(_ row: Int, group: Int, _ count: GroupCount) -> Double {
    self.count(count, group: AgentGroupID(group), row: row)
  }

  /// A count of the first pool of lines in a row.
  func at(_ row: Int, _ count: LineCount) -> Double { self.count(count, pool: 0, row: row) }

  /// All that was counted, bit by bit.
  var bits: [UInt64] {
    let customers = customerCounts + nodeCounts
    return callBits + customers.map(\.bitPattern) + [UInt64(events), UInt64(replication)]
  }

  /// What was counted of calls, agents and lines, bit by bit.
  var callBits: [UInt64] {
    let numbers = durations + typeCounts + groupCounts + lineCounts
    let waits = (answeredWaits + abandonedWaits).flatMap { histogram in
      zip(histogram.bins, histogram.counts).flatMap { [UInt64($0), UInt64($1)] }
    }
    return numbers.map(\.bitPattern) + waits
  }
}
