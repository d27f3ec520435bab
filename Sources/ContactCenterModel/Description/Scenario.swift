public import Probability

/// A contact center and its plan, complete and consistent: whoever builds one has checked it.
///
/// Times are in seconds, rates per second, shares in 0…1.
public struct Scenario: Sendable {
  public let name: String
  public let horizon: Horizon
  public let callTypes: [CallType]
  public let demands: [Demand]
  public let groups: [AgentGroup]
  public let linePools: [LinePool]
  public let waitingRooms: [WaitingRoom]
  /// A random factor on the whole day's volume; `nil` without one.
  public let dayFactor: DayFactor?
  /// How the day factors of several sources hang together: 1 is one factor for all, 0 independent.
  public let dayFactorCorrelation: Double
  public let agentChoice: AgentChoice
  public let targets: [Target]

  /// Checks that every identifier points at something.
  public init(
    name: String, horizon: Horizon, callTypes: [CallType], demands: [Demand],
    groups: [AgentGroup], linePools: [LinePool] = [], waitingRooms: [WaitingRoom] = [],
    dayFactor: DayFactor? = nil, dayFactorCorrelation: Double = 1,
    agentChoice: AgentChoice = .longestIdle, targets: [Target] = []
  ) {
    self.name = name
    self.horizon = horizon
    self.callTypes = callTypes
    self.demands = demands
    self.groups = groups
    self.linePools = linePools
    self.waitingRooms = waitingRooms
    self.dayFactor = dayFactor
    self.dayFactorCorrelation = dayFactorCorrelation
    self.agentChoice = agentChoice
    self.targets = targets
    checkReferences()
  }

  private func checkReferences() {
    for type in callTypes {
      precondition(type.linePool.map { linePools.indices.contains($0.index) } ?? true)
      precondition(type.waitingRoom.map { waitingRooms.indices.contains($0.index) } ?? true)
    }
    for skill in groups.flatMap(\.skills) {
      precondition(callTypes.indices.contains(skill.type.index), "a skill for an unknown type")
      precondition(skill.speed > 0 && skill.after >= 0, "a skill's speed must be above 0")
    }
  }
}
