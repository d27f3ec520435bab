import ContactCenterModel
import Probability
import Testing

/// Where nothing can happen to a customer besides one call, following customers must change no count.
@Suite struct FollowedCustomersTests {
  /// What follows from the counts of calls where customers are not followed.
  private static let counts: [CustomerCount] = [
    .servedAtOnce, .servedLate, .lostBlocked, .lostAbandoned, .lostTurnedAway, .lostDisconnected,
    .stillOpen, .attempts, .contactedWithin, .blockedFresh,
  ]

  private func center(_ horizon: Horizon, isFollowed: Bool) throws -> Scenario {
    let type = CallType(
      name: "calls", handling: Handling(talk: ByInterval(.exponential(mean: 300))),
      patience: ByInterval(.exponential(mean: 180)), linePool: LinePoolID(0))
    let arrivals: Arrivals
    switch horizon {
    case .days:
      let profile = try RateProfile(edges: [0, 7_200], expected: [300])
      arrivals = .random(profile: profile, pattern: .poisson)
    case .steadyState: arrivals = .steady(rate: 1.0 / 24)
    }
    return Scenario(
      name: "desk", horizon: horizon, callTypes: [type],
      demands: [Demand(source: .callType(CallTypeID(0)), arrivals: arrivals)],
      groups: [
        AgentGroup(
          name: "team", skills: [Skill(type: CallTypeID(0))],
          staffing: StaffingPlan(constant: 12))
      ],
      linePools: [LinePool(name: "lines", lines: ByInterval(16))],
      measuresPredictions: isFollowed)
  }

  private func check(_ horizon: Horizon) throws {
    let plain = Simulator(try center(horizon, isFollowed: false))
    let followed = Simulator(try center(horizon, isFollowed: true))
    #expect(!plain.scenario.followsCustomers && followed.scenario.followsCustomers)
    var seen: Set<CustomerCount> = []
    for replication in 0..<20 {
      let (one, other) = (
        plain.run(replication: replication, seed: 1),
        followed.run(replication: replication, seed: 1)
      )
      for count in Self.counts {
        for row in 0..<plain.layout.rows {
          let value = one.count(count, type: CallTypeID(0), row: row)
          #expect(
            value == other.count(count, type: CallTypeID(0), row: row), "\(count), row \(row)")
          if value > 0 { seen.insert(count) }
        }
      }
    }
    #expect(seen.isSuperset(of: [.servedAtOnce, .servedLate, .lostBlocked, .lostAbandoned]))
  }

  @Test func `on a day`() throws {
    try check(.day(PlanningDay(open: 0, close: 7_200, interval: 1_800)))
  }

  /// Some calls are still talked to when the run ends, which meets the need for certain.
  @Test func `in a steady state that ends amid calls`() throws {
    try check(.steadyState(SteadyState(warmUp: 600, length: 7_200)))
  }
}
