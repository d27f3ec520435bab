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
      let people = groups.reduce(0) { $0 + personMonths($1, scenario) }
      return people > 0 ? leavers(groups, scenario) / people : nil
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

  /// The operators of some groups who are expected to leave in the time that the record covers.
  func leavers(_ groups: [AgentGroupID], _ scenario: Scenario) -> Double {
    groups.reduce(0) { $0 + monthlyShare($1, scenario) * personMonths($1, scenario) }
  }

  /// The share of a group that leaves in a month; at most 1, and 0 where the scenario estimates none.
  private func monthlyShare(_ group: AgentGroupID, _ scenario: Scenario) -> Double {
    guard let attrition = scenario.strain?.attrition else { return 0 }
    let present = total(.present, group)
    let presentInIntervals = total(.present, group, rows: Array(layout.intervalRows))
    let stressed = total(.stressed, group, rows: Array(layout.intervalRows))
    let stress = presentInIntervals > 0 ? stressed / presentInIntervals : 0
    let angry = present > 0 ? total(.angry, group) / (present / 3600) : 0
    let factor = 1 + attrition.perStress * stress + attrition.perAngryContact * angry
    return min(1, attrition.monthly * factor)
  }

  /// The months of one operator's work that the scheduled hours of a group come to: people under
  /// contract, times the part of a month that the record covers. Overtime needs no more people, and an
  /// outsourcer's are none of the center's.
  private func personMonths(_ group: AgentGroupID, _ scenario: Scenario) -> Double {
    guard let attrition = scenario.strain?.attrition, !scenario.groups[group.index].isOutsourced
    else { return 0 }
    return (total(.paid, group) - total(.overtime, group)) / 3600 / attrition.hoursPerMonth
  }

  private func total(_ count: GroupCount, _ group: AgentGroupID) -> Double {
    total(count, group, rows: Array(layout.totalRows))
  }

  private func total(_ count: GroupCount, _ group: AgentGroupID, rows: [Int]) -> Double {
    rows.reduce(0) { $0 + self.count(count, group: group, row: $1) }
  }
}
