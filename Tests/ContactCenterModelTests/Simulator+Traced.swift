import ContactCenterModel

extension Simulator {
  /// A replication with the lives of its calls, by source and in order of arrival.
  func traced(
    replication: Int, seed: UInt64
  ) -> (calls: [CallRecord], record: ReplicationRecord) {
    var told: [CallRecord] = []
    let record = run(replication: replication, seed: seed) { told.append($0) }
    let sorted = told.enumerated().sorted { a, b in
      (a.element.source, a.element.number, a.offset)
        < (b.element.source, b.element.number, b.offset)
    }
    return (sorted.map(\.element), record)
  }
}

extension CallRecord {
  /// The agents who answered, as "group.number"; nothing when nobody did.
  var answeredBy: String? {
    guard let group, let agent else { return nil }
    return "\(group.index).\(agent)"
  }

  /// When the call no longer waited: answered, or left.
  var waitEnd: Double? { answer ?? left }
}
