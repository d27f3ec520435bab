import ContactCenterModel
import Statistics

extension RunOutcome {
  /// The estimate of a measure from what a baseline kept of it, as this run's scenario and confidence
  /// make it: what is certain in this scenario counts as certain then, too, and what comes in bursts now, or
  /// varied as if it did then, came in bursts then.
  ///
  /// Nothing for a quantile, of whose waits a baseline keeps none.
  func estimate(_ address: MeasureAddress, of kept: KeptSample) -> MeasureEstimate {
    switch (address.measure.rule(for: address), kept) {
    case (.ratio(let above, let below), .ratio(let numerators, let denominators)):
      ratio(
        above, below, numerators, denominators, address,
        dispersion: dispersion(
          address, RareCases.dispersion(of: numerators, among: denominators)))
    case (.perReplication(let terms), .mean(let values)):
      mean(
        terms, values.compactMap { $0 }, address,
        dispersion: dispersion(
          address, Bursts.dispersion(ofTotals: values.compactMap { $0 })))
    case (.figure, .mean(let values)): mean(values, address)
    case (.attainmentOfDays, .ratio(let met, let all)) where all.allSatisfy({ $0 <= 1 }):
      days(met, all, address)
    case (.attainmentOfDays, .ratio(let met, let all)),
      (.attainmentOfIntervals, .ratio(let met, let all)):
      share(of: met, among: all, address)
    default: MeasureEstimate(address: address, estimate: nil, numerator: nil, denominator: nil)
    }
  }

  /// The larger of a dispersion of then and that of now; that of batches is told by their slices.
  private func dispersion(_ address: MeasureAddress, _ then: Double) -> Double {
    slices == nil ? max(then, estimate(address).dispersion) : 1
  }

  /// One day a replication, or none.
  private func days(
    _ met: [Double], _ all: [Double], _ address: MeasureAddress
  ) -> MeasureEstimate {
    let judged = zip(met, all).filter { $0.1 > 0 }.map { $0.0 > 0 }
    return share(of: judged, leftOut: all.count - judged.count, address)
  }
}
