public import ContactCenterModel
import Statistics

extension RunOutcome {
  /// What each replication gave of a measure; `nil` where the scenario has nothing of the kind.
  public func sample(_ address: MeasureAddress) -> MeasureSample? {
    let measure = address.measure
    guard measure.basis.allSatisfy({ $0.isThere(in: scenario) }) else { return nil }
    switch measure.rule(for: address) {
    case .ratio(let above, let below):
      return .ratio(
        numerators: records.map { $0.sum(above, of: address, in: scenario) },
        denominators: records.map { $0.sum(below, of: address, in: scenario) })
    case .perReplication(let terms):
      return .mean(records.map { $0.sum(terms, of: address, in: scenario) })
    case .quantile(let p, let waits):
      return .quantile(p, records.map { $0.pooledWaits(waits, of: address) })
    case .attainmentOfDays:
      return daysThatMeetTheGoal(address).map(Self.shares)
    case .attainmentOfIntervals:
      return Self.shares(intervalsThatMeetTheGoal(address))
    case .figure(let figure):
      return .mean(records.map { $0.figure(figure, of: address, in: scenario) })
    }
  }

  /// Of each replication, how many days or intervals held and how many could be judged.
  private static func shares(_ found: [[Bool?]]) -> MeasureSample {
    .ratio(
      numerators: found.map { row in Double(row.count { $0 == true }) },
      denominators: found.map { row in Double(row.count { $0 != nil }) })
  }
}
