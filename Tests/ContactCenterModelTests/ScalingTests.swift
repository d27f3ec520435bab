import ContactCenterModel
import Probability
import Testing

/// Time has no unit of its own: with all times doubled, the same things happen.
@Suite struct ScalingTests {
  private func center(_ scale: Double, shape: DemandShape, _ pattern: ArrivalPattern) -> Scenario {
    let edges = (0...6).map { scale * (28_800 + Double($0) * 900) }
    let profile = try! RateProfile(
      edges: edges, expected: [10, 30, 50, 40, 20, 10], shape: shape)
    let type = CallType(
      name: "a",
      handling: Handling(
        talk: ByInterval(.gamma(shape: 2, scale: 60 * scale)),
        wrapUp: ByInterval(.uniform(low: 0, high: 60 * scale))),
      patience: ByInterval(.weibull(shape: 0.8, scale: 60 * scale)),
      announcement: .exponential(mean: 10 * scale),
      serviceLevel: ServiceLevelGoal(share: 0.8, within: 20 * scale),
      shortAbandonment: 5 * scale)
    return Scenario(
      name: "center",
      horizon: .day(PlanningDay(open: edges[0], close: edges[6], interval: 900 * scale)),
      callTypes: [type],
      demands: [
        Demand(
          source: .callType(CallTypeID(0)), arrivals: .random(profile: profile, pattern: pattern))
      ],
      groups: [
        AgentGroup(
          name: "first", skills: [Skill(type: CallTypeID(0))],
          staffing: StaffingPlan(agents: [1, 3, 5, 4, 2, 1], edges: edges)),
        AgentGroup(
          name: "second", skills: [Skill(type: CallTypeID(0), preference: 2, after: 15 * scale)],
          staffing: StaffingPlan(agents: [1, 1, 2, 2, 1, 0], edges: edges)),
      ])
  }

  @Test(arguments: [DemandShape.constant, .linear], [ArrivalPattern.poisson, .fixedCounts])
  func `with all times doubled counts are the same and times double`(
    shape: DemandShape, pattern: ArrivalPattern
  ) {
    for replication in 0..<10 {
      let one = Simulator(center(1, shape: shape, pattern)).run(replication: replication, seed: 2)
      let two = Simulator(center(2, shape: shape, pattern)).run(replication: replication, seed: 2)
      #expect(one.events == two.events)
      let sums = TypeCount.waitAnswered.rawValue
      for row in 0..<one.layout.rows {
        for count in TypeCount.allCases {
          let factor: Double = count.rawValue >= sums ? 2 : 1
          #expect(two.at(row, count) == factor * one.at(row, count))
        }
      }
    }
  }
}
