import ContactCenterModel
import Experiments
import Probability

/// A center of several call types and groups in steady state.
struct SteadySkillCenter {
  /// Calls per second, by type.
  var rates: [Double]
  var types: [CallType]
  var groups: [AgentGroup]
  var agentChoice = AgentChoice.longestIdle
  var linePools: [LinePool] = []
  var waitingRooms: [WaitingRoom] = []
  var callback: CallbackPolicy?
  /// Tells centers apart that differ in nothing the seed is made of.
  var series: UInt64 = 0

  /// Runs about so many counted calls of all types together, in 40 replications, each after a warm-up
  /// of a tenth of its length.
  func run(calls: Double) async -> RunOutcome {
    let replications = 40
    let length = calls / rates.reduce(0, +) / Double(replications)
    return await Run.run(
      scenario(SteadyState(warmUp: length / 10, length: length)),
      plan: RunPlan(seed: seed, replications: replications, threads: 2))
  }

  /// A seed of its own for each center, lest one unlucky stream bends all tests together.
  private var seed: UInt64 {
    let agents = groups.reduce(0) { $0 + $1.staffing.most }
    let laws = types.map(\.handling.talk.values[0]) + types.compactMap(\.patience?.values[0])
    let figures = rates + laws.map(\.variance) + [Double(agents)]
    return figures.reduce(1 + series) { $0 &* 0x9E37_79B9_7F4A_7C15 ^ $1.bitPattern }
  }

  /// The scenario over a window.
  func scenario(_ window: SteadyState) -> Scenario {
    Scenario(
      name: "steady", horizon: .steadyState(window), callTypes: types,
      demands: rates.enumerated().map {
        Demand(source: .callType(CallTypeID($0)), arrivals: .steady(rate: $1))
      },
      groups: groups, linePools: linePools, waitingRooms: waitingRooms,
      agentChoice: agentChoice, callback: callback)
  }

  /// A call type with exponential patience of the given mean, or endless patience.
  static func type(
    _ name: String, talk: Distribution, patience: Double? = nil, priority: Int = 1,
    within: Double = 20
  ) -> CallType {
    CallType(
      name: name, handling: Handling(talk: ByInterval(talk)),
      patience: patience.map { ByInterval(.exponential(mean: $0)) },
      serviceLevel: ServiceLevelGoal(share: 0.8, within: within), priority: priority)
  }

  /// A group with the skills for some types.
  static func group(_ name: String, agents: Int, types: [Int]) -> AgentGroup {
    AgentGroup(
      name: name, skills: types.map { Skill(type: CallTypeID($0)) },
      staffing: StaffingPlan(constant: agents))
  }
}
