public import ContactCenterModel
import Statistics

extension RunOutcome {
  /// The estimate of a measure over the replications.
  public func estimate(_ address: MeasureAddress) -> MeasureEstimate {
    let measure = address.measure
    switch measure.rule(for: address) {
    case .ratio(let above, let below): return ratio(above, below, address)
    case .perReplication(let terms): return mean(terms, address)
    case .quantile(let p, let waits): return quantile(p, waits, address)
    case .attainmentOfDays: return attainmentOfDays(address)
    case .attainmentOfIntervals: return attainmentOfIntervals(address)
    }
  }

  private func ratio(
    _ above: [Term], _ below: [Term], _ address: MeasureAddress
  ) -> MeasureEstimate {
    let numerators = records.map { $0.sum(above, of: address) }
    let denominators = records.map { $0.sum(below, of: address) }
    let estimate = RatioEstimator.estimate(
      numerators: numerators, denominators: denominators, confidence: confidence)
    let (numerator, denominator) = (numerators.reduce(0, +), denominators.reduce(0, +))
    guard address.measure.unit == .share, !address.measure.rule(for: address).isOfTime else {
      return MeasureEstimate(
        address: address, estimate: bounded(estimate, address.measure), numerator: numerator,
        denominator: denominator)
    }
    return MeasureEstimate(
      address: address,
      estimate: estimate.map { share($0, numerator, denominator).clamped(to: 0...1) },
      numerator: numerator, denominator: denominator)
  }

  /// A share of calls that was 0 or 1 in every replication still is not known exactly: its bound is
  /// that of Clopper and Pearson over the single calls, taken as independent.
  func share(
    _ estimate: Estimate, _ numerator: Double, _ denominator: Double
  ) -> Estimate {
    let isExtreme = numerator == 0 || numerator == denominator
    guard isExtreme, estimate.replications > 1 else { return estimate }
    return Estimate(
      value: estimate.value, standardError: estimate.standardError,
      interval: BinomialInterval.clopperPearson(
        successes: Int(numerator), trials: Int(denominator), confidence: confidence),
      confidence: confidence, replications: estimate.replications, leftOut: estimate.leftOut)
  }

  /// An interval reaches no further than the measure can: shares to 0 and 1, all others to 0.
  private func bounded(_ estimate: Estimate?, _ measure: Measure) -> Estimate? {
    estimate?.clamped(to: 0...(measure.unit == .share ? 1 : .infinity))
  }

  private func mean(_ terms: [Term], _ address: MeasureAddress) -> MeasureEstimate {
    let sums = records.map { $0.sum(terms, of: address) }
    return MeasureEstimate(
      address: address,
      estimate: bounded(MeanEstimator.estimate(sums, confidence: confidence), address.measure),
      numerator: sums.reduce(0, +), denominator: Double(records.count))
  }

  private func quantile(
    _ p: Double, _ waits: WaitsOf, _ address: MeasureAddress
  ) -> MeasureEstimate {
    let histograms = records.map { $0.pooledWaits(waits, of: address) }
    return MeasureEstimate(
      address: address,
      estimate: QuantileEstimator.estimate(p, replications: histograms, confidence: confidence),
      numerator: nil, denominator: histograms.reduce(0) { $0 + Double($1.count) })
  }
}

extension ReplicationRecord {
  /// The waits that an address covers, in one histogram.
  func pooledWaits(_ waits: WaitsOf, of address: MeasureAddress) -> SparseHistogram {
    var pooled = LogHistogram()
    for histogram in self.waits(waits, of: address) { pooled.merge(histogram) }
    return SparseHistogram(pooled.counts.map { UInt32($0) })
  }
}

extension Measure {
  /// The rule by which an address of this measure is computed.
  func rule(for address: MeasureAddress) -> MeasureRule {
    if address.group != nil, let groupRule { return groupRule }
    guard let rule = rule ?? groupRule else {
      preconditionFailure("a measure has a rule")
    }
    return rule
  }
}
