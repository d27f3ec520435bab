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
  /// The intervals, from 0, in which each of several days is open; `nil` on a closed day.
  var hours: [Range<Int>?] = []
  /// A horizon other than the day between `open` and `close`.
  var steadyState: SteadyState?
  /// The calls, of the first type unless they say otherwise, in order of time.
  var calls: [ReplayedCall] = []
  /// Whose the calls are.
  var source = DemandSource.callType(CallTypeID(0))
  /// More sources of demand.
  var moreDemands: [Demand] = []
  var ivr: IVR?
  var sms: SMSChannel?
  var callback: CallbackPolicy?
  var tickets: TicketPolicy?
  var predictor = WaitPredictor.queueLength
  var measuresPredictions = false
  var strain: OperatorStrain?
  var backlog: [Backlog] = []

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

  /// A group whose number of agents changes at given times.
  static func group(
    _ name: String, steps: [(from: Double, agents: Int)], afterClose: Int? = nil,
    skills: [Skill] = [Skill(type: CallTypeID(0))]
  ) -> AgentGroup {
    let steps = steps.map { StaffingStep(from: $0.from, agents: $0.agents) }
    return AgentGroup(
      name: name, skills: skills, staffing: StaffingPlan(steps: steps, afterClose: afterClose))
  }

  /// A group of persons with shifts.
  static func group(
    _ name: String, shifts: [Shift], shrinkage: Double = 0, afterClose: Int? = nil,
    skills: [Skill] = [Skill(type: CallTypeID(0))]
  ) -> AgentGroup {
    AgentGroup(
      name: name, skills: skills,
      staffing: StaffingPlan(shifts: shifts, shrinkage: shrinkage, afterClose: afterClose))
  }

  var scenario: Scenario {
    Scenario(
      name: "scripted",
      horizon: steadyState.map { .steadyState($0) }
        ?? .days(hours.isEmpty ? PlanningDays(day) : PlanningDays(day, hours: hours)),
      callTypes: types,
      demands: [Demand(source: source, arrivals: .replay(calls))] + moreDemands,
      groups: groups, linePools: linePools, waitingRooms: waitingRooms, agentChoice: agentChoice,
      ivr: ivr, sms: sms, callback: callback, tickets: tickets, predictor: predictor,
      measuresPredictions: measuresPredictions, strain: strain, backlog: backlog)
  }

  private var day: PlanningDay {
    PlanningDay(open: open, close: close, interval: interval, atClose: atClose)
  }

  /// Runs the days and gives what became of each call, by source and in order of arrival; of a customer
  /// with several contacts, in order of their ends or beginnings as the trace tells them.
  func run(seed: UInt64 = 1) -> (calls: [CallRecord], record: ReplicationRecord) {
    Simulator(scenario).traced(replication: 0, seed: seed)
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
