/// What the counts of one replication are worth. Money is in the scenario's currency.
extension ReplicationRecord {
  func value(
    _ valuation: Valuation, of address: MeasureAddress, in scenario: Scenario
  ) -> Double {
    let tariffs = scenario.tariffs
    switch valuation {
    case .staff: return overGroups(address, scenario) { wages($0, $1, tariffs) }
    case .telephone: return inboundSeconds(address) * tariffs.telephone
    case .outbound:
      return overTypes(address) { $0(.connectedIntegral) } * tariffs.outbound
        + overTypes(address) { $0(.callbackDials) } * tariffs.outboundAttempt
    case .ivr: return overTypes(address) { $0(.ivrEntered) } * tariffs.ivr
    case .sms: return overTypes(address) { $0(.smsCost) }
    case .outsourced: return overGroups(address, scenario) { outsourced($0, $1) }
    case .attrition:
      return leavers(groups(of: address), scenario)
        * (scenario.strain?.attrition?.costPerLeaver ?? 0)
    case .lostSales:
      return overTypes(address) { count, type in
        (Term.lost + [.customers(.unresolved)]).sum(count) * scenario.callTypes[type.index].lostSale
      }
    case .satisfied, .dissatisfied, .rebuyers, .repurchases, .toldOfGood, .toldOfBad:
      guard let loyalty = scenario.loyalty else { return 0 }
      return overTypes(address) { count in loyalty.worth(valuation, count) }
    }
  }

  /// Paid hours × wage + overtime hours × wage × (factor − 1): paid hours hold the overtime once.
  private func wages(
    _ count: (GroupCount) -> Double, _ group: AgentGroup, _ tariffs: Tariffs
  ) -> Double {
    let extra = count(.overtime) * (tariffs.overtimeFactor - 1)
    return (count(.paid) + extra) / 3600 * group.wage
  }

  private func outsourced(_ count: (GroupCount) -> Double, _ group: AgentGroup) -> Double {
    (count(.answered) + count(.callbacks) + count(.tickets)) * group.pricePerCall
  }

  /// Seconds of lines held, without those held for callbacks.
  private func inboundSeconds(_ address: MeasureAddress) -> Double {
    let rows = rows(of: address)
    let held = (0..<layout.pools).reduce(0) { total, pool in
      total + rows.reduce(0) { $0 + count(.inUse, pool: pool, row: $1) }
    }
    return held - overTypes(address) { $0(.outboundIntegral) }
  }

  private func overGroups(
    _ address: MeasureAddress, _ scenario: Scenario,
    _ value: ((GroupCount) -> Double, AgentGroup) -> Double
  ) -> Double {
    let rows = rows(of: address)
    return groups(of: address).reduce(0) { total, group in
      let sum = { (count: GroupCount) in
        rows.reduce(0) { $0 + self.count(count, group: group, row: $1) }
      }
      return total + value(sum, scenario.groups[group.index])
    }
  }

  private func overTypes(
    _ address: MeasureAddress,
    _ value: (@escaping (CustomerCount) -> Double, CallTypeID) -> Double
  ) -> Double {
    let rows = rows(of: address)
    return types(of: address).reduce(0) { total, type in
      let sum = { (count: CustomerCount) in
        rows.reduce(0) { $0 + self.count(count, type: type, row: $1) }
      }
      return total + value(sum, type)
    }
  }

  private func overTypes(
    _ address: MeasureAddress, _ value: ((CustomerCount) -> Double) -> Double
  ) -> Double {
    overTypes(address) { count, _ in value(count) }
  }
}

extension [Term] {
  /// The sum of terms that are all counts of customers.
  fileprivate func sum(_ count: (CustomerCount) -> Double) -> Double {
    reduce(0) { total, term in
      guard case .customer(let customers) = term.count else { return total }
      return total + term.coefficient * count(customers)
    }
  }
}
