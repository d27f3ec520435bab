public import ContactCenterModel
import Statistics

/// What running a scenario gave: the records of its replications, in order of their numbers.
public struct RunOutcome: Sendable {
  public let scenario: Scenario
  public let plan: RunPlan
  public let records: [ReplicationRecord]
  /// How often the precision was looked at; 1 without precision goals.
  public let looks: Int
  /// Whether the run was stopped from outside before it was complete.
  public let wasInterrupted: Bool

  public init(
    scenario: Scenario, plan: RunPlan, records: [ReplicationRecord], looks: Int = 1,
    wasInterrupted: Bool = false
  ) {
    self.scenario = scenario
    self.plan = plan
    self.records = records
    self.looks = looks
    self.wasInterrupted = wasInterrupted
  }

  /// The confidence of every interval of this run.
  public var confidence: Double { plan.confidencePerLook }

  /// Whether every precision goal is reached; true without any.
  public var isPrecise: Bool {
    plan.precision.allSatisfy { goal in
      guard let halfWidth = estimate(goal.address).estimate?.halfWidth else { return false }
      return halfWidth <= goal.halfWidth
    }
  }
}
