import Probability

/// Runs replications of a scenario.
public struct Simulator: Sendable {
  public let scenario: Scenario
  public let layout: RecordLayout
  private let plan: Plan

  public init(_ scenario: Scenario) {
    self.scenario = scenario
    plan = Plan(scenario)
    layout = RecordLayout(scenario)
  }

  /// One replication: the same for the same scenario, seed and number, whatever else is run.
  ///
  /// - Parameter trace: is told of each call when its life ends.
  public func run(
    replication: Int, seed: UInt64, trace: ((CallRecord) -> Void)? = nil
  ) -> ReplicationRecord {
    var engine = Engine(
      plan, chance: Chance(seed: seed, replication: UInt32(replication)), trace: trace)
    engine.begin()
    while engine.goOn() {}
    return engine.finish()
  }

  /// The same, given up with `nil` when asked now and then whether to.
  public func run(
    replication: Int, seed: UInt64, trace: ((CallRecord) -> Void)? = nil,
    unless isGivenUp: () -> Bool
  ) -> ReplicationRecord? {
    var engine = Engine(
      plan, chance: Chance(seed: seed, replication: UInt32(replication)), trace: trace)
    engine.begin()
    while engine.goOn() { if isGivenUp() { return nil } }
    return engine.finish()
  }
}
