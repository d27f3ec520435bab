import ContactCenterModel
import Probability

/// A day on which some hundreds of customers call a small center, to be run with and without a policy.
struct ManyNeeds {
  private static let edges = (0...8).map { 28_800 + Double($0) * 900 }

  /// A type with random handling and patience.
  static let type = CallType(
    name: "calls",
    handling: Handling(
      talk: ByInterval(.gamma(shape: 2, scale: 60)), wrapUp: ByInterval(.exponential(mean: 30))),
    patience: ByInterval(.exponential(mean: 90)))

  /// The center without any policy.
  static func plain(agents: Int = 6, type: CallType = type) -> Scenario {
    let profile = try! RateProfile(
      edges: edges, expected: [20, 40, 60, 50, 40, 50, 40, 20], shape: .linear)
    return Scenario(
      name: "many needs",
      horizon: .day(PlanningDay(open: edges[0], close: edges[8], interval: 900)),
      callTypes: [type],
      demands: [
        Demand(
          source: .callType(CallTypeID(0)), arrivals: .random(profile: profile, pattern: .poisson))
      ],
      groups: [
        AgentGroup(
          name: "team", skills: [Skill(type: CallTypeID(0))],
          staffing: StaffingPlan(constant: agents))
      ])
  }

  /// A message that a share of callers takes.
  static func channel(accepted: Double) -> SMSChannel {
    SMSChannel(messages: [
      SMSMessage(
        name: "page", isOffered: [true], accepted: [accepted],
        openDelay: .exponential(mean: 60), resolved: [0.7], webTime: .exponential(mean: 120))
    ])
  }

  /// A callback that a share of callers accepts.
  static func callback(
    accepted: Double, kind: CallbackKind = .whenIdle(reserve: 0)
  ) -> CallbackPolicy {
    CallbackPolicy(
      isOffered: [true], accepted: [AcceptanceStep(probability: accepted)], kind: kind)
  }

  /// Customers who call again after an hour's quarter, on average, for some causes.
  static func again(_ causes: [AgainCause], probability: Double = 0.5, attempts: Int = 4) -> Again {
    var again = Again(attempts: attempts)
    for cause in causes {
      again[cause] = Repeat(probability: probability, delay: .exponential(mean: 900))
    }
    return again
  }

  /// An IVR that says something, asks for the need and lets some help themselves.
  static let ivr = IVR(nodes: [
    IVRNode(
      name: "welcome", say: .exponential(mean: 15), hangUp: 0.05, hangUpRate: 0.002,
      operatorKey: 0.1, step: .needs([.node(IVRNodeID(1))], wrongChoice: 0)),
    IVRNode(
      name: "balance",
      step: .selfService(
        SelfService(duration: .exponential(mean: 30), completed: 0.3, resolved: [0.6]))),
  ])
}
