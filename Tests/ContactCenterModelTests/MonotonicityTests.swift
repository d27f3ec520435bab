import ContactCenterModel
import Probability
import Testing

/// Paired runs under common random numbers.
@Suite struct MonotonicityTests {
  private func center(agents: Int) -> Scenario {
    let edges = (0...4).map { 28_800 + Double($0) * 900 }
    let profile = try! RateProfile(edges: edges, expected: [40, 60, 60, 30])
    let type = CallType(
      name: "a", handling: Handling(talk: ByInterval(.lognormal(mu: 4.8, sigma: 0.7))))
    return Scenario(
      name: "center",
      horizon: .day(PlanningDay(open: 28_800, close: 28_800 + 3_600, interval: 900)),
      callTypes: [type],
      demands: [
        Demand(
          source: .callType(CallTypeID(0)), arrivals: .random(profile: profile, pattern: .poisson))
      ],
      groups: [
        AgentGroup(
          name: "team", skills: [Skill(type: CallTypeID(0))],
          staffing: StaffingPlan(constant: agents))
      ])
  }

  @Test func `one more agent never makes an endlessly patient caller wait longer`() {
    // First come first served with one type: every single wait falls, not only their sum.
    let teams = (5...9).map { Simulator(center(agents: $0)) }
    for replication in 0..<50 {
      let runs = teams.map { $0.traced(replication: replication, seed: 6) }
      for (fewer, more) in zip(runs, runs.dropFirst()) {
        #expect(more.record.total(.waitAnswered) <= fewer.record.total(.waitAnswered) + 1e-9)
        for (slower, faster) in zip(fewer.calls, more.calls) {
          #expect((faster.answer ?? .infinity) <= (slower.answer ?? 0) + 1e-9)
        }
      }
    }
  }
}
