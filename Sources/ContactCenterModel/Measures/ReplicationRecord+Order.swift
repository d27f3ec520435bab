extension ReplicationRecord {
  /// Puts the counts of types and groups back into the order of the scenario that was given; `order` is the
  /// one in which they were counted.
  mutating func restore(_ order: ScenarioOrder) {
    typeCounts = Self.restored(typeCounts, order.types)
    customerCounts = Self.restored(customerCounts, order.types)
    answeredWaits = Self.restored(answeredWaits, order.types)
    abandonedWaits = Self.restored(abandonedWaits, order.types)
    groupCounts = Self.restored(groupCounts, order.groups)
  }

  /// Values in equal blocks, one for each place of the order, put back; none stay none.
  private static func restored<Value>(_ values: [Value], _ order: [Int]) -> [Value] {
    guard !order.isEmpty else { return values }
    let block = values.count / order.count
    var restored = values
    for (place, before) in order.enumerated() {
      restored.replaceSubrange(
        before * block..<(before + 1) * block, with: values[place * block..<(place + 1) * block])
    }
    return restored
  }
}
