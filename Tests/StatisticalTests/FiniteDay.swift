import ContactCenterModel
import Experiments
import Probability

/// A day of one call type and one group that starts empty.
struct FiniteDay {
  /// Length of a planning interval in seconds.
  var interval: Double
  /// Expected calls by interval.
  var expected: [Double]
  /// Agents by interval; those of the last stay after close until nobody waits.
  var agents: [Int]
  var talk: Distribution
  var patience: Distribution?
  /// Callers waiting at most; `nil` without a limit.
  var places: Int?
  var dayFactor: DayFactor?

  /// Runs so many days.
  func run(days: Int, seed: UInt64 = 1) async throws -> RunOutcome {
    await Run.run(
      try scenario(), plan: RunPlan(seed: seed, replications: days, threads: 2))
  }

  private func scenario() throws -> Scenario {
    let close = interval * Double(expected.count)
    let day = PlanningDay(open: 0, close: close, interval: interval)
    let type = CallType(
      name: "calls", handling: Handling(talk: ByInterval(talk)),
      patience: patience.map { ByInterval($0) },
      waitingRoom: places.map { _ in WaitingRoomID(0) })
    let profile = try RateProfile(edges: day.edges, expected: expected)
    return Scenario(
      name: "day", horizon: .day(day), callTypes: [type],
      demands: [
        Demand(
          source: .callType(CallTypeID(0)), arrivals: .random(profile: profile, pattern: .poisson))
      ],
      groups: [
        AgentGroup(
          name: "team", skills: [Skill(type: CallTypeID(0))],
          staffing: StaffingPlan(agents: agents, edges: day.edges))
      ],
      waitingRooms: places.map { [WaitingRoom(name: "room", capacity: $0)] } ?? [],
      dayFactor: dayFactor)
  }
}
