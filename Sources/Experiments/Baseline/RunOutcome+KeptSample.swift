import ContactCenterModel

extension RunOutcome {
  /// The estimate of a measure from what a baseline kept of it, as this run's scenario and confidence
  /// make it: what is certain in this scenario counts as certain then, too.
  ///
  /// Nothing for a quantile, of whose waits a baseline keeps none.
  func estimate(_ address: MeasureAddress, of kept: KeptSample) -> MeasureEstimate {
    switch (address.measure.rule(for: address), kept) {
    case (.ratio(let above, let below), .ratio(let numerators, let denominators)):
      ratio(above, below, numerators, denominators, address)
    case (.perReplication(let terms), .mean(let values)):
      mean(terms, values.compactMap { $0 }, address)
    case (.figure, .mean(let values)): mean(values, address)
    case (.attainmentOfDays, .ratio(let met, let all)) where all.allSatisfy({ $0 <= 1 }):
      days(met, all, address)
    case (.attainmentOfDays, .ratio(let met, let all)),
      (.attainmentOfIntervals, .ratio(let met, let all)):
      share(of: met, among: all, address)
    default: MeasureEstimate(address: address, estimate: nil, numerator: nil, denominator: nil)
    }
  }

  /// One day a replication, or none.
  private func days(
    _ met: [Double], _ all: [Double], _ address: MeasureAddress
  ) -> MeasureEstimate {
    let judged = zip(met, all).filter { $0.1 > 0 }.map { $0.0 > 0 }
    return share(of: judged, leftOut: all.count - judged.count, address)
  }
}
