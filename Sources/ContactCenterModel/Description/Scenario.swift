public import Probability

/// A contact center and its plan, complete and consistent: whoever builds one has checked it.
///
/// Times are in seconds, rates per second, shares in 0…1.
public struct Scenario: Sendable {
  public let name: String
  public private(set) var horizon: Horizon
  public internal(set) var callTypes: [CallType]
  public internal(set) var demands: [Demand]
  public internal(set) var groups: [AgentGroup]
  public let linePools: [LinePool]
  public let waitingRooms: [WaitingRoom]
  /// A random factor on the whole day's volume; `nil` without one.
  public let dayFactor: DayFactor?
  /// How the day factors of several sources hang together: 1 is one factor for all, 0 independent.
  public let dayFactorCorrelation: Double
  public let agentChoice: AgentChoice
  public internal(set) var targets: [Target]
  /// The IVR that answers calls; `nil` without one.
  public internal(set) var ivr: IVR?
  public internal(set) var sms: SMSChannel?
  public internal(set) var callback: CallbackPolicy?
  public let tickets: TicketPolicy?
  /// The prediction that conditions, announcements and offers go by.
  public let predictor: WaitPredictor
  /// Whether the errors of all predictions are measured.
  public let measuresPredictions: Bool
  /// An ISO 4217 code, such as `JPY`; `nil` when money is not asked for.
  public let currency: String?
  public let tariffs: Tariffs
  public let strain: OperatorStrain?
  public let loyalty: Loyalty?
  /// What the first opening finds there; nothing in a steady state.
  public internal(set) var backlog: [Backlog]

  /// Checks that every identifier points at something.
  public init(
    name: String, horizon: Horizon, callTypes: [CallType], demands: [Demand],
    groups: [AgentGroup], linePools: [LinePool] = [], waitingRooms: [WaitingRoom] = [],
    dayFactor: DayFactor? = nil, dayFactorCorrelation: Double = 1,
    agentChoice: AgentChoice = .longestIdle, targets: [Target] = [], ivr: IVR? = nil,
    sms: SMSChannel? = nil, callback: CallbackPolicy? = nil, tickets: TicketPolicy? = nil,
    predictor: WaitPredictor = .queueLength, measuresPredictions: Bool = false,
    currency: String? = nil, tariffs: Tariffs = Tariffs(), strain: OperatorStrain? = nil,
    loyalty: Loyalty? = nil, backlog: [Backlog] = []
  ) {
    self.name = name
    self.horizon = strain == nil ? horizon : horizon.countedByBatch
    self.callTypes = callTypes
    self.demands = demands
    self.groups = groups
    self.linePools = linePools
    self.waitingRooms = waitingRooms
    self.dayFactor = dayFactor
    self.dayFactorCorrelation = dayFactorCorrelation
    self.agentChoice = agentChoice
    self.targets = targets
    self.ivr = ivr
    self.sms = sms
    self.callback = callback
    self.tickets = tickets
    self.predictor = predictor
    self.measuresPredictions = measuresPredictions
    self.currency = currency
    self.tariffs = tariffs
    self.strain = strain
    self.loyalty = loyalty
    self.backlog = backlog.sorted { $0.type < $1.type }
    checkReferences()
  }

  /// The same center watched over another stretch of time.
  package func watched(over horizon: Horizon) -> Scenario {
    var scenario = self
    scenario.horizon = horizon
    return scenario
  }

  private func checkReferences() {
    if case .steadyState(let steady) = horizon, strain != nil {
      precondition(
        steady.batches == nil || steady.isCountedByBatch,
        "agents are watched over batches known beforehand")
    }
    for type in callTypes {
      precondition(type.linePool.map { linePools.indices.contains($0.index) } ?? true)
      precondition(type.waitingRoom.map { waitingRooms.indices.contains($0.index) } ?? true)
    }
    for skill in groups.flatMap(\.skills) {
      precondition(callTypes.indices.contains(skill.type.index), "a skill for an unknown type")
      precondition(skill.speed > 0 && skill.after >= 0, "a skill's speed must be above 0")
    }
    for backlog in backlog {
      precondition(horizon.days != nil, "a backlog is there when a day opens")
      precondition(callTypes.indices.contains(backlog.type.index), "a backlog of an unknown type")
      precondition(backlog.callbacks == 0 || callback != nil, "nobody says how callbacks go")
    }
  }

  /// Whether anything can happen to a customer besides one call: an IVR, an SMS, a callback, a ticket
  /// or another attempt, or either in the backlog; or whether the waits of customers are predicted or
  /// remembered. Where not, what
  /// becomes of customers follows from what becomes of calls. A message or callback that nothing offers,
  /// and attempts of probability 0, change nothing.
  public var followsCustomers: Bool {
    ivr != nil || sms?.missedCall != nil || callback?.whenClosed == true || measuresPredictions
      || predictor == .lastWait || backlog.contains { $0.requests > 0 }
      || callTypes.contains {
        $0.again?.isPossible == true || $0.resolved < 1 || !$0.queueRules.isEmpty
          || $0.contactWithin != nil
      }
  }
}
