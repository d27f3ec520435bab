import ContactCenterModel
import Experiments
import Probability

/// Scenarios and records that tests compare.
enum InventedPair {
  /// The center of `InventedRun` with other staff, other talks or other demand.
  static func scenario(
    agents: Int = 5, talk: Double = 100, calls: Double = 30, types: [String] = ["a"],
    days: Int = 1, currency: String? = nil
  ) -> Scenario {
    let handling = Handling(talk: ByInterval(.exponential(mean: talk)))
    return Scenario(
      name: "invented",
      horizon: .days(PlanningDays(PlanningDay(open: 0, close: 1_800, interval: 900), count: days)),
      callTypes: types.map {
        CallType(name: $0, handling: handling, patience: ByInterval(.exponential(mean: 300)))
      },
      demands: types.indices.map { index in
        Demand(
          source: .callType(CallTypeID(index)),
          arrivals: .random(
            profile: try! RateProfile(edges: [0, 900, 1_800], expected: [calls, calls]),
            pattern: .poisson))
      },
      groups: [
        AgentGroup(
          name: "team", skills: types.indices.map { Skill(type: CallTypeID($0)) },
          staffing: StaffingPlan(constant: agents))
      ], currency: currency)
  }

  /// The comparison of runs with counts that a test invents.
  static func outcome(
    _ runs: [InventedRun], measures: [String], margins: Margins = Margins(),
    confidence: Double = 0.95
  ) -> ComparisonOutcome {
    let outcomes = runs.map(\.outcome)
    let plan = ComparisonPlan(
      replications: runs[0].days.count, confidence: confidence, margins: margins,
      measures: measures.map(NamedAddress.of))
    return ComparisonOutcome(
      outcomes.map(\.scenario), plan: plan, records: outcomes.map(\.records))
  }
}

extension NamedAddress {
  /// A measure of everything.
  static func of(_ id: String) -> NamedAddress { NamedAddress(Measure.named(id)!) }
}
