import ContactCenterModel
import Experiments
import Probability

/// A desk in steady state whose agents are busy 85 % of the time.
struct SteadyDesk {
  var steady: SteadyState
  var agents = 5

  var scenario: Scenario {
    let type = CallType(
      name: "calls", handling: Handling(talk: ByInterval(.exponential(mean: 100))),
      patience: ByInterval(.exponential(mean: 300)))
    let team = AgentGroup(
      name: "team", skills: [Skill(type: CallTypeID(0))], staffing: StaffingPlan(constant: agents))
    return Scenario(
      name: "desk", horizon: .steadyState(steady), callTypes: [type],
      demands: [Demand(source: .callType(CallTypeID(0)), arrivals: .steady(rate: 0.0425))],
      groups: [team])
  }

  /// A record in which so many calls were in the center, waiting or served, in each slice.
  func record(callsInCenter: [Double], replication: Int = 0) -> ReplicationRecord {
    let layout = RecordLayout(scenario)
    var record = ReplicationRecord(replication: replication, layout: layout)
    let length = steady.length / Double(steady.slices)
    for (slice, calls) in callsInCenter.enumerated() {
      record.durations[slice + 1] = length
      record.set(.waitingIntegral, row: slice + 1, max(0, calls - 5) * length)
      record.set(.busyIntegral, row: slice + 1, min(5, calls) * length)
    }
    return record
  }
}
