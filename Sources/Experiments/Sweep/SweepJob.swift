public import ContactCenterModel

/// What is run at a point of a sweep.
public struct SweepJob: Sendable {
  public var scenario: Scenario
  public var plan: RunPlan

  public init(scenario: Scenario, plan: RunPlan) {
    self.scenario = scenario
    self.plan = plan
  }
}
