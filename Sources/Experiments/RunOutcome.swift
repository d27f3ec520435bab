public import ContactCenterModel

/// What running a scenario gave: the records of its replications, in order of their numbers.
public struct RunOutcome: Sendable {
  public let scenario: Scenario
  public let plan: RunPlan
  public let records: [ReplicationRecord]
  /// How often the precision was looked at; 1 without precision goals.
  public let looks: Int
  /// Whether every precision goal was reached; true without any.
  public let isPrecise: Bool
  /// Whether the run was stopped from outside before it was complete.
  public let wasInterrupted: Bool

  public init(
    scenario: Scenario, plan: RunPlan, records: [ReplicationRecord], looks: Int = 1,
    isPrecise: Bool = true, wasInterrupted: Bool = false
  ) {
    self.scenario = scenario
    self.plan = plan
    self.records = records
    self.looks = looks
    self.isPrecise = isPrecise
    self.wasInterrupted = wasInterrupted
  }
}
