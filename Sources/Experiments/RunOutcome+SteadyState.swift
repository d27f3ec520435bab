public import ContactCenterModel
import Statistics

/// Intervals of long runs in batches: for what slices tell of correlation and skewness.
extension RunOutcome {
  /// How uncertain a measure is by the slices of the first run; `nil` where they cannot tell.
  func spread(of address: MeasureAddress) -> NSkart? {
    guard let slices else { return nil }
    let fine = RunOutcome(scenario: slices.scenario, plan: plan, records: slices.records)
    switch address.measure.rule(for: address) {
    case .ratio, .perReplication: break
    case .quantile, .attainmentOfDays, .attainmentOfIntervals, .figure: return nil
    }
    switch fine.sample(address) {
    case .ratio(let numerators, let denominators):
      return NSkart(numerators: numerators, denominators: denominators)
    case .mean(let values):
      let values = values.compactMap { $0 }
      return NSkart(numerators: values, denominators: values.map { _ in 1 })
    case .quantile, nil: return nil
    }
  }

  /// Whether it is cut from runs so short that there is no interval to give.
  var isHopeless: Bool { batching?.isHopeless ?? false }

  /// An estimate as far as the length of the run lets it be trusted.
  func trusted(_ found: MeasureEstimate) -> MeasureEstimate {
    guard isHopeless, !isCertain(found) else { return found }
    return MeasureEstimate(
      address: found.address, estimate: found.estimate?.withoutInterval,
      numerator: found.numerator, denominator: found.denominator, dispersion: found.dispersion)
  }

  /// An estimate from batches with the interval that slices tell of, if they do.
  ///
  /// One run has the error of its slices. Of several, the batches tell it, and slices by how much more the
  /// correlation of the batches makes it; but it is never less than the slices alone say of so many runs, as
  /// where a batch is so short that its correlation with the next does not tell of all others. The mean of n
  /// runs is less skewed by √n.
  ///
  /// - Parameter isOfBatch: whether the estimate grows with the length of a batch.
  func adjusted(_ plain: Estimate, by spread: NSkart?, isOfBatch: Bool = false) -> Estimate {
    guard let error = plain.standardError, error > 0, let slices, let spread else { return plain }
    let scale = isOfBatch ? Double(slices.perBatch) : 1
    let ofSlices = spread.standardError * scale / Double(replications).squareRoot()
    let ofBatches = replications > 1 ? error * spread.growth(ofBatchesOf: slices.perBatch) : 0
    let grown = max(ofSlices, ofBatches)
    let reach = NSkart.reach(
      error: grown, skewness: spread.skewness / Double(replications).squareRoot(),
      confidence: plain.confidence,
      degreesOfFreedom: grown > ofBatches ? spread.degreesOfFreedom : plain.replications - 1)
    guard let reach else { return plain }
    return plain.with(
      error: grown, interval: plain.value - reach.below...plain.value + reach.above)
  }

  /// By how much the slices make the error of a quantile larger than its batches do: that of the share of
  /// waits up to it.
  func growth(ofQuantile p: Double, _ waits: WaitsOf, _ address: MeasureAddress) -> Double {
    guard let slices else { return 1 }
    var pooled = LogHistogram()
    for record in records { pooled.merge(record.pooledWaits(waits, of: address)) }
    guard let bin = pooled.quantileBin(p) else { return 1 }
    let fine = counts(slices.records, upTo: bin, waits, address)
    guard let spread = NSkart(numerators: fine.within, denominators: fine.all) else { return 1 }
    let ofBatches = replications > 1 ? spread.growth(ofBatchesOf: slices.perBatch) : 0
    let coarse = counts(records, upTo: bin, waits, address)
    let error = RatioEstimator.estimate(
      numerators: coarse.within, denominators: coarse.all, confidence: confidence)?.standardError
    guard let error, error > 0 else { return 1 }
    return max(ofBatches, spread.standardError / Double(replications).squareRoot() / error)
  }

  private func counts(
    _ records: [ReplicationRecord], upTo bin: Int, _ waits: WaitsOf, _ address: MeasureAddress
  ) -> (within: [Double], all: [Double]) {
    let histograms = records.map { $0.pooledWaits(waits, of: address) }
    return (
      histograms.map { Double($0.count(atMostBin: bin)) }, histograms.map { Double($0.count) }
    )
  }
}

/// Measures that hang together or burst more than the number of calls in the center does.
extension RunOutcome {
  /// With fewer batches that are hardly correlated, a measure's own memory is too long for the run.
  private static var fewestStretches: Double { 60 }
  /// Beyond this skewness of the estimate, few bursts make it.
  private static var mostSkewness: Double { 1 }

  /// About how many seconds long a run would be whose interval of a measure can be trusted; `nil` where this
  /// one is so long, as far as slices tell.
  public func lengthWanted(for address: MeasureAddress) -> Double? {
    guard let batching, let slices, let spread = spread(of: address) else { return nil }
    let window = Double(batching.batches) * batching.length
    let skewness = abs(spread.skewness) / Double(replications).squareRoot()
    let longer = max(
      Self.fewestStretches / (Double(slices.records.count) / Double(spread.slicesPerBatch)),
      skewness * skewness / (Self.mostSkewness * Self.mostSkewness))
    return longer > 1 ? batching.advised(window: window * longer) : nil
  }
}

extension RunOutcome {
  /// Whether the run, or its warm-up, is too short for its intervals to be trusted.
  public var isTooShort: Bool { batching?.isTooShort ?? settling?.isTooShort ?? false }

  /// Whether independent replications count a center that starts empty from the first moment on.
  public var startsEmpty: Bool {
    guard batching == nil, case .steadyState(let steady) = scenario.horizon else { return false }
    return steady.start == 0
  }

  /// Whether the warm-up of independent replications was long enough; `nil` where there is none, where runs
  /// are in batches or where nothing tells.
  public var settling: Settling? {
    guard batching == nil, case .steadyState(let steady) = scenario.horizon, steady.start > 0
    else { return nil }
    return Settling(
      warmUp: steady.start, window: steady.length,
      before: records.map { $0.callsInCenter(rows: [0])[0] },
      within: records.map { $0.callsInCenter(rows: [1])[0] }, confidence: confidence)
  }
}
