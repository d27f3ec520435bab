package import Statistics

extension ReplicationRecord {
  /// The weighted sum of counts that an address covers; 0 where there is nothing to judge.
  package func sum(
    _ terms: [Term], of address: MeasureAddress, in scenario: Scenario
  ) -> Double {
    terms.reduce(0) { $0 + $1.coefficient * sum($1.count, of: address, in: scenario) }
  }

  /// The rows in which a group has something to judge: of a part of the day, those in which somebody of the
  /// group is scheduled, for measures that need a schedule.
  private func rows(of group: AgentGroupID, _ address: MeasureAddress) -> [Int] {
    let rows = Array(rows(of: address))
    guard address.measure.needsSchedule, address.interval != nil else { return rows }
    return rows.filter { count(.staffed, group: group, row: $0) > 0 }
  }

  /// The rows that an address covers: those of its day and interval, or of the measure's total.
  package func rows(of address: MeasureAddress) -> Rows {
    layout.rows(address.measure.span, day: address.day, address.interval)
  }

  private func sum(
    _ count: Term.Count, of address: MeasureAddress, in scenario: Scenario
  ) -> Double {
    let rows = rows(of: address)
    switch count {
    case .type(let count):
      return types(of: address).reduce(0) { total, type in
        total + rows.reduce(0) { $0 + self.count(count, type: type, row: $1) }
      }
    case .group(let count):
      return groups(of: address).reduce(0) { total, group in
        total
          + self.rows(of: group, address).reduce(0) {
            $0 + self.count(count, group: group, row: $1)
          }
      }
    case .lines(let count):
      return (0..<layout.pools).reduce(0) { total, pool in
        total + rows.reduce(0) { $0 + self.count(count, pool: pool, row: $1) }
      }
    case .customer(let count):
      return types(of: address).reduce(0) { total, type in
        total + rows.reduce(0) { $0 + self.count(count, type: type, row: $1) }
      }
    case .node(let count):
      guard let node = address.node, !nodeCounts.isEmpty else { return 0 }
      return rows.reduce(0) { $0 + self.count(count, node: node, row: $1) }
    case .duration:
      return rows.reduce(0) { $0 + durations[$1] }
    case .openingTime:
      return layout.rows(.openingHours, day: address.day, address.interval)
        .reduce(0) { $0 + durations[$1] }
    case .closes:
      return Double(rows.count { isClose($0, scenario.horizon) })
    case .value(let valuation):
      return value(valuation, of: address, in: scenario)
    }
  }

  /// Whether a row is begun by a close, which a day has none of that closes as the next one opens.
  private func isClose(_ row: Int, _ horizon: Horizon) -> Bool {
    let day = layout.day(of: row)
    return layout.part(of: row) == .after
      && horizon.days?.openings.contains { $0.lastDay == day } ?? false
  }

  /// The call types that an address covers.
  package func types(of address: MeasureAddress) -> [CallTypeID] {
    address.type.map { [$0] } ?? (0..<layout.types).map { CallTypeID($0) }
  }

  /// The agent groups that an address covers.
  func groups(of address: MeasureAddress) -> [AgentGroupID] {
    address.group.map { [$0] } ?? (0..<layout.groups).map { AgentGroupID($0) }
  }

  /// The histograms of waits that an address covers.
  package func waits(_ waits: WaitsOf, of address: MeasureAddress) -> [SparseHistogram] {
    types(of: address).flatMap { type in
      rows(of: address).flatMap { row -> [SparseHistogram] in
        let cell = type.index * layout.rows + row
        switch waits {
        case .answered: return [answeredWaits[cell]]
        case .abandoned: return [abandonedWaits[cell]]
        case .answeredAndAbandoned: return [answeredWaits[cell], abandonedWaits[cell]]
        }
      }
    }
  }
}
