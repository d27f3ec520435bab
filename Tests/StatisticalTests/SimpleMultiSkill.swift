import ContactCenterModel
import Experiments
import Probability

/// Three types, two groups and three periods of two hours: the example SimpleMSK of
/// umontreal-simul/contactcenters, doc/examples.
///
/// The first group takes types 0 and 1, the second types 1 and 2, and type 1 prefers the first; a
/// freed agent takes whoever waited longest. All rates share one random factor of the day, gamma of
/// shape 28.7. Service and patience go by the period of arrival.
enum SimpleMultiSkill {
  private static let period = 7_200.0
  private static let callsPerMinute = [[4.2, 5.3, 3.2], [5.1, 4.3, 4.8], [6.3, 5.2, 4.8]]
  private static let talk = perPeriod([0.5, 0.6, 0.4])
  private static let patience = perPeriod([0.3, 0.4, 0.2])

  /// Good calls by type and period, with the half-widths of their 95 % intervals over 1,000 days.
  static let published: [[(value: Double, halfWidth: Double)]] = [
    [(170.154, 5.816), (599.334, 5.175), (15.49, 1.708)],
    [(262.936, 8.339), (511.648, 5.372), (34.697, 3.427)],
    [(259.806, 9.628), (613.732, 6.146), (24.888, 2.751)],
  ]

  /// The same from another program's thousand days.
  static let replicated: [[(value: Double, halfWidth: Double)]] = [
    [(169.594, 6.059), (601.818, 5.188), (15.869, 1.661)],
    [(260.961, 8.579), (511.93, 5.543), (35.617, 3.425)],
    [(259.672, 9.835), (614.394, 6.352), (24.98, 2.589)],
  ]

  /// `[group]`: the agents of the last period.
  static let agentsOfLastPeriod = [9.0, 11]

  static func scenario() throws -> Scenario {
    let day = PlanningDay(open: 0, close: 3 * period, interval: period)
    return Scenario(
      name: "SimpleMSK", horizon: .day(day),
      callTypes: (0..<3).map {
        CallType(
          name: "type \($0)", handling: Handling(talk: talk), patience: patience)
      },
      demands: try callsPerMinute.enumerated().map { type, rates in
        Demand(
          source: .callType(CallTypeID(type)),
          arrivals: .random(
            profile: try RateProfile(edges: day.edges, expected: rates.map { $0 * period / 60 }),
            pattern: .poisson))
      },
      groups: [
        group(
          "first", [Skill(type: CallTypeID(0)), Skill(type: CallTypeID(1))], [12, 18, 9], day),
        group(
          "second", [Skill(type: CallTypeID(1), preference: 2), Skill(type: CallTypeID(2))],
          [15, 20, 11], day),
      ],
      dayFactor: try DayFactor(.gamma, cv: 1 / 28.7.squareRoot()))
  }

  private static func group(
    _ name: String, _ skills: [Skill], _ agents: [Int], _ day: PlanningDay
  ) -> AgentGroup {
    AgentGroup(
      name: name, skills: skills, staffing: StaffingPlan(agents: agents, edges: day.edges))
  }

  /// Exponential times with a rate per minute for each period.
  private static func perPeriod(_ rates: [Double]) -> ByInterval<Distribution> {
    ByInterval(list: rates.map { .exponential(mean: 60 / $0) })
  }
}
