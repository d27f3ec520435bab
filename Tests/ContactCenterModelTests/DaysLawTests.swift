import ContactCenterModel
import Probability
import Testing

/// Laws of horizons of several days, on random centers.
@Suite struct DaysLawTests {
  @Test(arguments: RandomScenario.numbers)
  func `the first of two days is the same as a single day`(number: Int) {
    let one = RandomScenario.make(number)
    guard let day = one.horizon.days?.day, day.atClose != .carryOver else { return }
    let two = one.over(.days(PlanningDays(day, count: 2)))
    let (single, first) = (run(one), run(two))
    let left = (0..<single.layout.types).contains { single.total(.stillWaiting, type: $0) > 0 }
    if left { return }
    for row in 0..<single.layout.rows {
      for type in 0..<single.layout.types {
        for count in TypeCount.allCases {
          let counts = [single, first].map { $0.count(count, type: CallTypeID(type), row: row) }
          #expect(counts[0] == counts[1], "\(count) in row \(row)")
        }
      }
    }
    #expect(Array(first.durations[0...day.intervals]) == Array(single.durations.dropLast()))
  }

  @Test(arguments: RandomScenario.numbers)
  func `the accounts close in every row of three days`(number: Int) {
    let one = RandomScenario.make(number)
    guard let day = one.horizon.days?.day else { return }
    let hours = [0..<day.intervals, nil, 1..<day.intervals - 1]
    let record = run(one.over(.days(PlanningDays(day, hours: hours))))
    for type in 0..<record.layout.types {
      for row in 0..<record.layout.rows {
        let n = { (count: TypeCount) in record.count(count, type: CallTypeID(type), row: row) }
        #expect(
          n(.arrived) == n(.turnedAway) + n(.blocked) + n(.stillAnnounced) + n(.reachedQueue))
        #expect(n(.reachedQueue) == n(.queueFull) + n(.balked) + n(.offered))
        #expect(n(.offered) == n(.answered) + n(.abandoned) + n(.hungUp) + n(.stillWaiting))
        #expect(n(.turnedAway) == 0 || !record.layout.isInterval(row))
      }
    }
  }

  @Test func `each day has customers of its own, the same under every rule of closing`() {
    let one = RandomScenario.make(1)
    let calls = ClosingRule.allCases.map { rule -> [Double] in
      let day = PlanningDay(open: 28_800, close: 34_200, interval: 900, atClose: rule)
      let scenario = one.over(.days(PlanningDays(day, count: 2)))
      return Simulator(scenario).traced(replication: 0, seed: 3).calls.map(\.arrival)
    }
    #expect(calls[0] == calls[1] && calls[1] == calls[2])
    let first = calls[0].filter { $0 < 86_400 }
    let second = calls[0].filter { $0 >= 86_400 }.map { $0 - 86_400 }
    #expect(!first.isEmpty && !second.isEmpty && Set(first).isDisjoint(with: second))
  }

  private func run(_ scenario: Scenario) -> ReplicationRecord {
    Simulator(scenario).run(replication: 0, seed: 3)
  }
}

extension Scenario {
  /// The same center and the same plan for each day, over another horizon; replayed calls are not
  /// repeated.
  func over(_ horizon: Horizon) -> Scenario {
    let demands = demands.map { demand -> Demand in
      guard case .random(let days, let pattern) = demand.arrivals else { return demand }
      let each = (0..<horizon.dayCount).map { day in
        day == 0 ? days[0] : DayProfile(days[0].profile.again(day), day: day)
      }
      return Demand(source: demand.source, arrivals: .random(days: each, pattern: pattern))
    }
    return Scenario(
      name: name, horizon: horizon, callTypes: callTypes, demands: demands, groups: groups,
      linePools: linePools, waitingRooms: waitingRooms, dayFactor: dayFactor,
      dayFactorCorrelation: dayFactorCorrelation, agentChoice: agentChoice)
  }
}

extension RateProfile {
  /// The same volumes at even rates some days later.
  fileprivate func again(_ days: Int) -> RateProfile {
    let length = (end - start) / Double(count)
    let first = start + Double(days) * PlanningDays.length
    return try! RateProfile(
      edges: (0...count).map { first + Double($0) * length },
      expected: (0..<count).map { expected(in: $0) })
  }
}
