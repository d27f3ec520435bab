import ContactCenterModel
import Probability

/// A small center whose calls arrive as listed, so that a test can work every time out by hand.
///
/// It opens at second 0 and closes at 1,000; calls talk for 100 seconds unless they say otherwise.
struct ScriptedCenter {
  var open = 0.0
  var close = 1_000.0
  var interval = 100.0
  var atClose = ClosingRule.drain
  var types = [ScriptedCenter.type("calls")]
  var groups: [AgentGroup] = []
  var linePools: [LinePool] = []
  var waitingRooms: [WaitingRoom] = []
  var agentChoice = AgentChoice.longestIdle
  /// The calls, of the first type unless they say otherwise.
  var calls: [ReplayedCall] = []

  static func type(
    _ name: String, talk: Double = 100, wrapUp: Double? = nil, patience: Double? = nil,
    within: Double = 20
  ) -> CallType {
    CallType(
      name: name,
      handling: Handling(
        talk: ByInterval(.constant(talk)), wrapUp: wrapUp.map { ByInterval(.constant($0)) }),
      patience: patience.map { ByInterval(.constant($0)) },
      serviceLevel: ServiceLevelGoal(share: 0.8, within: within))
  }

  static func group(
    _ name: String, agents: Int, skills: [Skill] = [Skill(type: CallTypeID(0))]
  ) -> AgentGroup {
    AgentGroup(name: name, skills: skills, staffing: StaffingPlan(constant: agents))
  }

  var scenario: Scenario {
    Scenario(
      name: "scripted",
      horizon: .day(
        PlanningDay(open: open, close: close, interval: interval, atClose: atClose)),
      callTypes: types,
      demands: [
        Demand(source: .callType(CallTypeID(0)), arrivals: .replay(calls))
      ],
      groups: groups, linePools: linePools, waitingRooms: waitingRooms, agentChoice: agentChoice)
  }

  /// Runs the day and gives what became of each call, in order of arrival.
  func run() -> (calls: [CallRecord], record: ReplicationRecord) {
    var told: [CallRecord] = []
    let record = Simulator(scenario).run(replication: 0, seed: 1) { told.append($0) }
    return (told.sorted { $0.number < $1.number }, record)
  }
}

extension ReplayedCall {
  /// A call at a time, with what the test wants to fix.
  static func at(
    _ time: Double, type: Int = 0, talk: Double? = nil, wrapUp: Double? = nil,
    patience: Double? = nil
  ) -> ReplayedCall {
    ReplayedCall(
      time: time, type: CallTypeID(type), talk: talk, wrapUp: wrapUp, patience: patience)
  }
}
