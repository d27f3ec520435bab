import ContactCenterModel
import Experiments
import Probability
import Reporting
import ScenarioFormat

/// A center small enough to reason about: two hours, two types, two groups.
enum SmallCenter {
  /// 12 and 24 calls of 5 minutes in the two hours for `orders`: 1 and 2 Erlangs; none for `returns`.
  static func scenario(targets: [Target] = [], talk: Double = 300) throws -> Scenario {
    let day = PlanningDay(open: 9 * 3600, close: 11 * 3600, interval: 3600)
    let handling = Handling(talk: ByInterval(.exponential(mean: talk)))
    let patience = ByInterval(Distribution.exponential(mean: 120))
    let profile = try RateProfile(edges: day.edges, expected: [12, 24])
    let skills = [Skill(type: CallTypeID(0)), Skill(type: CallTypeID(1))]
    return Scenario(
      name: "小さな窓口", horizon: .day(day),
      callTypes: [
        CallType(name: "orders", handling: handling, patience: patience),
        CallType(name: "a,b", handling: handling, patience: patience),
      ],
      demands: [
        Demand(
          source: .callType(CallTypeID(0)), arrivals: .random(profile: profile, pattern: .poisson))
      ],
      groups: [
        AgentGroup(
          name: "desk", skills: skills,
          staffing: StaffingPlan(steps: [
            StaffingStep(from: 32_400, planned: 2.4),
            StaffingStep(from: 36_000, agents: 3),
          ])),
        AgentGroup(
          name: "reserve", skills: skills,
          staffing: StaffingPlan(agents: [0, 0], edges: day.edges, afterClose: 0)),
      ], targets: targets)
  }

  static func loaded(_ scenario: Scenario) -> LoadedScenario {
    LoadedScenario(
      file: "small.yaml", scenario: scenario, fingerprint: "00ff", run: RunSettings(), warnings: [])
  }

  /// The report of a short run.
  static func report(
    targets: [Target] = [], measures: [MeasureAddress]? = nil, by: [Breakdown] = [],
    replications: Int = 20
  ) async throws -> RunReport {
    let scenario = try scenario(targets: targets)
    let outcome = await Run.run(scenario, plan: RunPlan(replications: replications))
    return RunReport(outcome, of: loaded(scenario), measures: measures, by: by)
  }
}
