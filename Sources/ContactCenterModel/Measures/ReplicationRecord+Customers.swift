extension ReplicationRecord {
  /// One count of the customers of a call type in a row.
  public func count(_ count: CustomerCount, type: CallTypeID, row: Int) -> Double {
    if customerCounts.isEmpty { return plainCount(count, type: type, row: row) }
    return customerCounts[
      (type.index * layout.rows + row) * CustomerCount.width + count.rawValue]
  }

  /// One count of a node of the IVR in a row.
  public func count(_ count: NodeCount, node: IVRNodeID, row: Int) -> Double {
    nodeCounts[(node.index * layout.rows + row) * NodeCount.width + count.rawValue]
  }

  /// Repeats without delay that were not made, in all rows.
  package var repeatsCut: Double {
    guard !customerCounts.isEmpty else { return 0 }
    return (0..<layout.types).reduce(0) { sum, type in
      (0..<layout.rows).reduce(sum) {
        $0 + count(.repeatsCut, type: CallTypeID(type), row: $1)
      }
    }
  }

  /// Where each customer makes one call and no more, the need ends as the call does.
  private func plainCount(_ count: CustomerCount, type: CallTypeID, row: Int) -> Double {
    func calls(_ count: TypeCount) -> Double { self.count(count, type: type, row: row) }
    switch count {
    case .servedAtOnce: return calls(.answeredWithin)
    case .servedLate: return calls(.answered) - calls(.answeredWithin)
    case .lostBlocked, .blockedFresh: return calls(.blocked) + calls(.queueFull)
    case .lostAbandoned: return calls(.abandoned) + calls(.balked)
    case .lostTurnedAway: return calls(.turnedAway)
    case .lostDisconnected: return calls(.hungUp)
    case .stillOpen: return calls(.stillWaiting) + calls(.stillAnnounced)
    case .openAtClose: return calls(.leftAtClose)
    case .attempts: return calls(.arrived)
    case .contactedWithin: return calls(.answeredWithin)
    default: return 0
    }
  }
}
