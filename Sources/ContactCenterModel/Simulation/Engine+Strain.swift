import DiscreteEvents

/// What wears operators out: the load of each single one, and angry customers.
extension Engine {
  /// An agent takes a contact; the time is known as far as `length`.
  mutating func occupy(_ agent: UInt32, with place: UInt32, for length: Double) {
    calls[place].agent = agent
    floor.occupy(agent, for: length)
    let pair = plan.layout.pair(
      group: Int(floor[agent].group), type: Int(calls[place].type))
    calls[place].pair = Int32(truncatingIfNeeded: pair)
    ledger.busy(1, pair: pair, at: now)
    if plan.watchesAgents { watch.setBusy(true, agent, at: now) }
  }

  /// The agent's contact will last longer.
  mutating func lengthen(_ agent: UInt32, by length: Double) { floor.lengthen(agent, by: length) }

  /// The agent of a contact is free again.
  @inline(__always)
  mutating func release(_ call: Call) {
    ledger.busy(-1, pair: Int(call.pair), at: now)
    floor.free(call.agent)
    freed.append(call.agent)
    if plan.watchesAgents { watch.setBusy(false, call.agent, at: now) }
  }

  /// The wait beyond which a customer is angry.
  var strainWait: Double { plan.scenario.strain?.angryWait ?? .infinity }

  /// Counts a contact with a customer who is angry: after a long wait, or at a late attempt.
  mutating func countAnger(_ place: UInt32, group: Int, wait: Double) {
    guard let strain = plan.scenario.strain else { return }
    guard wait > strain.angryWait || Int(calls[place].attempt) + 1 >= strain.angryAttempt else {
      return
    }
    ledger.count(.angry, group: group, row: row)
  }

  /// A row of time ends for the watch on each agent.
  mutating func endRowOfWatch(_ row: Int) {
    guard plan.watchesAgents, let strain = plan.scenario.strain else { return }
    for group in 0..<plan.layout.groups {
      let stressed = watch.endRow(
        floor.places(of: group), above: strain.stressOccupancy, at: now)
      if plan.layout.isInterval(row) {
        ledger.count(.stressed, group: group, row: row, by: stressed)
      }
    }
    if plan.layout.countsOnlyIntervals { endRowOfWindow(row) }
  }

  /// In a steady state, each agent's occupancy is that of the window, or of each of its batches.
  private mutating func endRowOfWindow(_ row: Int) {
    if plan.layout.isInterval(row) { countOccupancies(in: row) }
    watch.reset()
  }

  /// The occupancies of single agents over the days, into the last row that totals cover.
  mutating func countOccupancies() {
    if let row = plan.layout.totalRows.last { countOccupancies(in: row) }
  }

  /// The occupancies of single agents since the watch was last reset.
  private mutating func countOccupancies(in row: Int) {
    guard plan.watchesAgents else { return }
    for group in 0..<plan.layout.groups {
      let all = floor.places(of: group).compactMap { watch.occupancy($0) }
      guard let highest = all.max(), let lowest = all.min() else { continue }
      ledger.count(.agents, group: group, row: row, by: Double(all.count))
      ledger.count(.occupancySum, group: group, row: row, by: all.reduce(0, +))
      ledger.count(.occupancySquares, group: group, row: row, by: all.reduce(0) { $0 + $1 * $1 })
      ledger.count(.occupancyHighest, group: group, row: row, by: highest)
      ledger.count(.occupancyLowest, group: group, row: row, by: lowest)
    }
  }
}
