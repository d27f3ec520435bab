import ContactCenterModel

/// A day of SimpleMSK in which the agents of the last period stay until the last call of all ends.
struct StayingAgents {
  /// `[group]`: seconds busy, and seconds there.
  let busy: [Double]
  let there: [Double]

  init(_ scenario: Scenario, replication: Int) {
    var busy = Array(repeating: 0.0, count: scenario.groups.count)
    let close = scenario.horizon.edges.last ?? 0
    var end = close
    let simulator = Simulator(scenario)
    let record = simulator.run(replication: replication, seed: 1) { call in
      guard let group = call.group, let answer = call.answer, let last = call.wrapUpEnd else {
        return
      }
      busy[group.index] += last - answer
      end = max(end, last)
    }
    self.busy = busy
    there = scenario.groups.indices.map { group in
      let inPeriods = simulator.layout.intervalRows.reduce(0) {
        $0 + record.count(.present, group: AgentGroupID(group), row: $1)
      }
      return inPeriods + SimpleMultiSkill.agentsOfLastPeriod[group] * (end - close)
    }
  }

  /// The occupancy of a group over several days, with its standard error by linearisation.
  static func occupancy(_ days: [StayingAgents], group: Int) -> (value: Double, error: Double) {
    let busy = days.reduce(0) { $0 + $1.busy[group] }
    let there = days.reduce(0) { $0 + $1.there[group] }
    let value = busy / there
    let squares = days.reduce(0) { sum, day in
      let miss = day.busy[group] - value * day.there[group]
      return sum + miss * miss
    }
    return (value, squares.squareRoot() / there)
  }
}
