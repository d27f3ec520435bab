public import ContactCenterModel
import Statistics

/// In what, besides the measures that are compared, a scenario differs from the first: pairs of their
/// values, where they surely differ.
public struct ComparisonFindings: Sendable {
  /// Fresh calls a replication, where the same replication has other numbers of them.
  public let demand: (first: Double, second: Double)?
  /// Calls a replication.
  public let arrivals: (first: Double, second: Double)?
  /// Shares of the offered calls that left for a callback or an SMS.
  public let deflection: (first: Double, second: Double)?
}

extension ComparisonOutcome {
  /// In what a scenario differs from the first besides the measures that are compared.
  ///
  /// Customers are the same wherever the demand is, so that one replication with other fresh calls
  /// shows that the demand differs.
  public func findings(on index: Int) -> ComparisonFindings {
    let count = min(runs[0].records.count, runs[index].records.count)
    let pair = [runs[0], runs[index]]
    let fresh = pair.map { $0.counts("calls.fresh", count) }
    let arrived = pair.map { $0.counts("calls.arrived", count) }
    let left = pair.map { run in
      zip(run.counts("calls.leftForCallback", count), run.counts("calls.leftForSMS", count)).map(+)
    }
    let offered = pair.map { $0.counts("calls.offered", count) }
    let shares = (0..<2).compactMap {
      LinearizedEstimate.ratio(numerators: left[$0], denominators: offered[$0])
    }
    // Batches that cover other times have other calls, whatever the demand.
    let isOfSameTimes = isPaired(index)
    let isSame = fresh[0] == fresh[1] || !isOfSameTimes
    return ComparisonFindings(
      demand: isSame ? nil : difference(fresh.compactMap { .mean($0) }, always: true),
      arrivals: isOfSameTimes ? difference(arrived.compactMap { .mean($0) }) : nil,
      deflection: difference(shares))
  }

  /// The two values, where they surely differ or are known to.
  private func difference(
    _ estimates: [LinearizedEstimate], always: Bool = false
  ) -> (first: Double, second: Double)? {
    guard estimates.count == 2 else { return nil }
    let difference = PairedDifference(from: estimates[0], to: estimates[1])
    let interval = difference.interval(confidence: plan.confidence)
    guard always || interval.map({ !$0.contains(0) }) ?? false else { return nil }
    return (estimates[0].value, estimates[1].value)
  }
}

extension RunOutcome {
  /// What the first replications counted of a measure that adds up.
  fileprivate func counts(_ id: String, _ count: Int) -> [Double] {
    guard let measure = Measure.named(id),
      case .mean(let values)? = sample(MeasureAddress(measure))
    else { preconditionFailure("\(id) is a sum") }
    return values.prefix(count).map { $0 ?? 0 }
  }
}

extension NamedAddress {
  /// Whether a scenario rules out that the measure is ever anything but 0.
  public func isCertainlyZero(in scenario: Scenario) -> Bool {
    guard let address = address(in: scenario),
      measure.basis.allSatisfy({ $0.isThere(in: scenario) })
    else { return false }
    switch measure.rule(for: address) {
    case .ratio(let terms, _), .perReplication(let terms):
      return scenario.isCertainlyZero(terms, of: address)
    case .quantile, .attainmentOfDays, .attainmentOfIntervals, .figure: return false
    }
  }
}
