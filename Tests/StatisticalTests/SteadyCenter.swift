import ContactCenterModel
import Experiments
import Probability

/// A center of one call type and one group in steady state, as queueing theory describes it.
struct SteadyCenter {
  /// Calls per second.
  var rate: Double
  var talk: Distribution
  var agents: Int
  var patience: Distribution?
  /// τ in seconds.
  var within = 20.0
  var announcement: Distribution?
  /// Calls in the center at most, in service or waiting; `nil` without a limit.
  var lines: Int?
  /// Callers waiting at most; `nil` without a limit.
  var places: Int?
  /// The probability that a caller who would have to wait leaves at once.
  var balking = 0.0

  private var callType: CallType {
    CallType(
      name: "calls", handling: Handling(talk: ByInterval(talk)),
      patience: patience.map { ByInterval($0) }, announcement: announcement,
      serviceLevel: ServiceLevelGoal(share: 0.8, within: within),
      balking: balking > 0 ? [BalkingStep(probability: balking)] : [],
      waitingRoom: places.map { _ in WaitingRoomID(0) }, linePool: lines.map { _ in LinePoolID(0) })
  }

  /// Runs about so many counted calls, in 40 replications.
  func run(calls: Double) async -> RunOutcome {
    let team = AgentGroup(
      name: "team", skills: [Skill(type: CallTypeID(0))], staffing: StaffingPlan(constant: agents))
    var center = SteadySkillCenter(rates: [rate], types: [callType], groups: [team])
    center.linePools = lines.map { [LinePool(name: "lines", lines: ByInterval($0))] } ?? []
    center.waitingRooms = places.map { [WaitingRoom(name: "room", capacity: $0)] } ?? []
    return await center.run(calls: calls)
  }
}
