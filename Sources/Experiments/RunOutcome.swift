public import ContactCenterModel
import Statistics

/// What running a scenario gave: the records of its replications, in order of their numbers.
///
/// Where long runs of a steady state are cut into batches, each batch is a record, in order of runs and
/// time, and the scenario is that of a batch: its window is as long as one.
public struct RunOutcome: Sendable {
  public let scenario: Scenario
  public let plan: RunPlan
  /// The observations of which estimates are made.
  public let records: [ReplicationRecord]
  /// The replications that were run.
  public let replications: Int
  /// How replications were cut into batches; `nil` where each is an observation.
  public let batching: Batching?
  /// The slices of the batches of the first run; `nil` where replications are not cut so fine.
  var slices: ObservedSlices?
  /// How often the precision was looked at; 1 without precision goals.
  public let looks: Int
  /// Whether the run was stopped from outside before it was complete.
  public let wasInterrupted: Bool

  /// - Parameter replications: those that were run; `nil` where each record is one.
  public init(
    scenario: Scenario, plan: RunPlan, records: [ReplicationRecord], replications: Int? = nil,
    batching: Batching? = nil, looks: Int = 1, wasInterrupted: Bool = false
  ) {
    self.scenario = scenario
    self.plan = plan
    self.records = records
    self.replications = replications ?? records.count
    self.batching = batching
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
