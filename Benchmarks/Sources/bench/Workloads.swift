import ContactCenterModel
import Probability

/// The engine's side of the comparisons: what the C programs of `limits/` simulate, with all measures on.
enum Workloads {
  /// M/M/n+M as `erlang_a_general`: offered load n Erlangs, handling 5 min, patience 3 min.
  static func erlangA(agents: Int, calls: Int) -> Work {
    let rate = Double(agents) / 300
    let type = CallType(
      name: "calls", handling: Handling(talk: ByInterval(.exponential(mean: 300))),
      patience: ByInterval(.exponential(mean: 180)))
    let steady = SteadyState(warmUp: 0, length: Double(calls) / rate)
    return replications(
      1,
      of: center(
        .steadyState(steady), type, .steady(rate: rate), StaffingPlan(constant: agents)))
  }

  /// Days as in `intervals`: 48 half-hours, lognormal handling of mean 5 min and cv 1, patience
  /// exponential with mean 3 min.
  static func intervals(days: Int, rates: [Double], staff: [Int]) throws -> Work {
    let type = CallType(
      name: "calls", handling: Handling(talk: ByInterval(try .lognormal(mean: 300, cv: 1))),
      patience: ByInterval(.exponential(mean: 180)))
    let day = PlanningDay(open: 0, close: 86_400, interval: 1_800)
    let profile = try RateProfile(edges: day.edges, expected: rates.map { $0 * 30 })
    return replications(
      days,
      of: center(
        .day(day), type, .random(profile: profile, pattern: .poisson),
        StaffingPlan(agents: staff, edges: day.edges)))
  }

  private static func center(
    _ horizon: Horizon, _ type: CallType, _ arrivals: Arrivals, _ staffing: StaffingPlan
  ) -> Scenario {
    let team = AgentGroup(
      name: "team", skills: [Skill(type: CallTypeID(0))], staffing: staffing)
    return Scenario(
      name: "benchmark", horizon: horizon, callTypes: [type],
      demands: [Demand(source: .callType(CallTypeID(0)), arrivals: arrivals)], groups: [team])
  }

  private static func replications(_ count: Int, of scenario: Scenario) -> Work {
    let simulator = Simulator(scenario)
    return .function {
      for replication in 0..<count { _ = simulator.run(replication: replication, seed: 1) }
    }
  }
}
