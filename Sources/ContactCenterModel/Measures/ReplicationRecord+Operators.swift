extension ReplicationRecord {
  /// A figure of the operators that an address covers; `nil` when nobody was at work.
  package func figure(
    _ figure: OperatorFigure, of address: MeasureAddress, in scenario: Scenario
  ) -> Double? {
    let groups = groups(of: address)
    switch figure {
    case .spread: return spread(groups)
    case .highest: return groups.filter(hasAgents).map { total(.occupancyHighest, $0) }.max()
    case .lowest: return groups.filter(hasAgents).map { total(.occupancyLowest, $0) }.min()
    case .attrition:
      let heads = groups.reduce(0) { $0 + paidHeads($1) }
      let leaving = groups.reduce(0) { $0 + monthlyShare($1, scenario) * paidHeads($1) }
      return heads > 0 ? leaving / heads : nil
    }
  }

  private func spread(_ groups: [AgentGroupID]) -> Double? {
    func sum(_ count: GroupCount) -> Double { groups.reduce(0) { $0 + total(count, $1) } }
    let agents = sum(.agents)
    guard agents > 0 else { return nil }
    let mean = sum(.occupancySum) / agents
    // Rounding may leave a hair below 0 where all are alike.
    return max(0, sum(.occupancySquares) / agents - mean * mean).squareRoot()
  }

  private func hasAgents(_ group: AgentGroupID) -> Bool { total(.agents, group) > 0 }

  /// The share of a group that leaves in a month; at most 1, and 0 where the scenario estimates none.
  func monthlyShare(_ group: AgentGroupID, _ scenario: Scenario) -> Double {
    guard let attrition = scenario.strain?.attrition else { return 0 }
    let present = total(.present, group)
    let presentInIntervals = total(.present, group, rows: Array(layout.intervalRows))
    let stressed = total(.stressed, group, rows: Array(layout.intervalRows))
    let stress = presentInIntervals > 0 ? stressed / presentInIntervals : 0
    let angry = present > 0 ? total(.angry, group) / (present / 3600) : 0
    let factor = 1 + attrition.perStress * stress + attrition.perAngryContact * angry
    return min(1, attrition.monthly * factor)
  }

  /// The mean number of paid heads of a group over the planning intervals.
  func paidHeads(_ group: AgentGroupID) -> Double {
    let rows = Array(layout.intervalRows)
    let duration = rows.reduce(0) { $0 + durations[$1] }
    return duration > 0 ? total(.paid, group, rows: rows) / duration : 0
  }

  private func total(_ count: GroupCount, _ group: AgentGroupID) -> Double {
    total(count, group, rows: Array(layout.totalRows))
  }

  private func total(_ count: GroupCount, _ group: AgentGroupID, rows: [Int]) -> Double {
    rows.reduce(0) { $0 + self.count(count, group: group, row: $1) }
  }
}
