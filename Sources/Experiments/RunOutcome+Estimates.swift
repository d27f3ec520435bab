public import ContactCenterModel
import Statistics

extension RunOutcome {
  /// The estimate of a measure over the replications; without an interval where the run is hopelessly short,
  /// unless the scenario itself makes it certain.
  public func estimate(_ address: MeasureAddress) -> MeasureEstimate {
    guard address.measure.basis.allSatisfy({ $0.isThere(in: scenario) }) else {
      return nothing(address)
    }
    return trusted(observed(address))
  }

  /// The estimate that the observations make, however short the run.
  private func observed(_ address: MeasureAddress) -> MeasureEstimate {
    switch address.measure.rule(for: address) {
    case .ratio(let above, let below): ratio(above, below, address)
    case .perReplication(let terms): mean(terms, address)
    case .quantile(let p, let waits): quantile(p, waits, address)
    case .attainmentOfDays: attainmentOfDays(address)
    case .attainmentOfIntervals: attainmentOfIntervals(address)
    case .figure(let figure): self.figure(figure, address)
    }
  }

  /// What there is to say where there is nothing to measure.
  private func nothing(_ address: MeasureAddress) -> MeasureEstimate {
    MeasureEstimate(address: address, estimate: nil, numerator: nil, denominator: nil)
  }

  private func ratio(
    _ above: [Term], _ below: [Term], _ address: MeasureAddress
  ) -> MeasureEstimate {
    let numerators = records.map { $0.sum(above, of: address, in: scenario) }
    let denominators = records.map { $0.sum(below, of: address, in: scenario) }
    let cases = numerators.reduce(0, +)
    let dispersion =
      address.isShareOfCases
      ? dispersion(of: above, among: below, cases, of: denominators.reduce(0, +), address)
      : isOfCloses(above, below) && cases > 1 ? dispersion(of: above, address) : 1
    return ratio(
      above, below, numerators, denominators, address, spread: spread(of: address),
      dispersion: dispersion)
  }

  /// The ratio of sums that replications had; `above` and `below` are what was summed up.
  ///
  /// - Parameters:
  ///   - spread: what slices tell of the same runs.
  ///   - dispersion: how many cases tell as much as one that comes alone.
  func ratio(
    _ above: [Term], _ below: [Term], _ numerators: [Double], _ denominators: [Double],
    _ address: MeasureAddress, spread: NSkart? = nil, dispersion: Double = 1
  ) -> MeasureEstimate {
    let plain = RatioEstimator.estimate(
      numerators: numerators, denominators: denominators, confidence: confidence
    ).map { adjusted($0, by: spread) }
    let (numerator, denominator) = (numerators.reduce(0, +), denominators.reduce(0, +))
    let estimate = plain.map { plain in
      if isCertain(address, numerator, of: denominator) { return plain }
      if address.isShareOfCases {
        if scenario.leavesNothingToChance { return plain.clamped(to: 0...1) }
        return share(plain, of: numerators, denominators, dispersion: dispersion)
      }
      if isOfCloses(above, below) {
        let counted = rareCount(plain, of: numerators, per: denominator, dispersion: dispersion)
        return bounded(counted ?? plain, address.measure)
      }
      // Replications that all gave 0 have no spread, and seconds or Erlangs no single cases.
      return numerator == 0 ? plain.withoutInterval : bounded(plain, address.measure)
    }
    return MeasureEstimate(
      address: address, estimate: estimate, numerator: numerator, denominator: denominator,
      dispersion: dispersion)
  }

  /// Whether cases are counted at each close.
  func isOfCloses(_ above: [Term], _ below: [Term]) -> Bool {
    below == [.closes] && above.allSatisfy { $0.count.isOfCases }
  }

  /// Whether the scenario itself says what an estimate has to be.
  func isCertain(_ found: MeasureEstimate) -> Bool {
    guard let numerator = found.numerator, let denominator = found.denominator else { return false }
    return isCertain(found.address, numerator, of: denominator)
  }

  /// Whether the scenario itself says that a sum has to be what it is: 0, or the whole of a share.
  private func isCertain(
    _ address: MeasureAddress, _ numerator: Double, of denominator: Double
  ) -> Bool {
    switch address.measure.rule(for: address) {
    case .ratio(let above, let below):
      numerator == 0 && scenario.isCertainlyZero(above, of: address)
        || address.isShareOfCases && numerator == denominator
          && scenario.isCertainlyWhole(above, of: below, address)
    case .perReplication(let terms):
      numerator == 0 && scenario.isCertainlyZero(terms, of: address)
    case .quantile, .attainmentOfDays, .attainmentOfIntervals, .figure: false
    }
  }

  /// An interval reaches no further than the measure can: shares to 0 and 1, all others to 0 unless
  /// they may be below.
  private func bounded(_ estimate: Estimate, _ measure: Measure) -> Estimate {
    if measure.isSigned { return estimate }
    return estimate.clamped(to: 0...(measure.unit == .share ? 1 : .infinity))
  }

  private func mean(_ terms: [Term], _ address: MeasureAddress) -> MeasureEstimate {
    let sums = records.map { $0.sum(terms, of: address, in: scenario) }
    let isOfCases = address.measure.unit.isCount && terms.allSatisfy { $0.count.isOfCases }
    let isInBursts = isOfCases && slices == nil && sums.reduce(0, +) > 1
    return mean(
      terms, sums, address, spread: spread(of: address),
      dispersion: isInBursts ? dispersion(of: terms, address) : 1)
  }

  /// The mean of sums that replications had; `terms` is what was summed up.
  ///
  /// - Parameters:
  ///   - spread: what slices tell of the same runs.
  ///   - dispersion: how many cases tell as much as one that comes alone.
  func mean(
    _ terms: [Term], _ sums: [Double], _ address: MeasureAddress, spread: NSkart? = nil,
    dispersion: Double = 1
  ) -> MeasureEstimate {
    let sum = sums.reduce(0, +)
    var estimate = MeanEstimator.estimate(sums, confidence: confidence).map {
      adjusted($0, by: spread, isOfBatch: true)
    }
    if !isCertain(address, sum, of: Double(sums.count)) {
      if address.measure.unit.isCount, terms.allSatisfy({ $0.count.isOfCases }) {
        estimate = rareCount(estimate, of: sums, dispersion: dispersion)
      } else if sum == 0 {
        estimate = estimate?.withoutInterval
      }
    }
    return MeasureEstimate(
      address: address, estimate: estimate.map { bounded($0, address.measure) }, numerator: sum,
      denominator: Double(sums.count), dispersion: dispersion)
  }

  private func figure(_ figure: OperatorFigure, _ address: MeasureAddress) -> MeasureEstimate {
    mean(records.map { $0.figure(figure, of: address, in: scenario) }, address)
  }

  /// The mean of the figures that there are.
  func mean(_ figures: [Double?], _ address: MeasureAddress) -> MeasureEstimate {
    let values = figures.compactMap { $0 }
    let estimate = MeanEstimator.estimate(
      values, leftOut: figures.count - values.count, confidence: confidence)
    return MeasureEstimate(
      address: address, estimate: estimate.map { bounded($0, address.measure) },
      numerator: values.reduce(0, +), denominator: Double(values.count))
  }

  private func quantile(
    _ p: Double, _ waits: WaitsOf, _ address: MeasureAddress
  ) -> MeasureEstimate {
    let histograms = records.map { $0.pooledWaits(waits, of: address) }
    let count = histograms.reduce(0) { $0 + $1.count }
    let estimate = QuantileEstimator.estimate(
      p, replications: histograms, confidence: confidence,
      growth: growth(ofQuantile: p, waits, address))
    let isBounded = histograms.contains { $0.bins != [0] && $0.count > 0 } || isBelow(p, count)
    return MeasureEstimate(
      address: address, estimate: isBounded ? estimate : estimate?.withoutInterval, numerator: nil,
      denominator: Double(count))
  }

  /// Whether so many waits, none of them above 0, put the quantile at 0: the share above 0 is then
  /// surely below 1 − p.
  private func isBelow(_ p: Double, _ count: Int) -> Bool {
    let above = BinomialInterval.clopperPearson(
      successes: 0, trials: count, confidence: confidence)
    return above.map { $0.upperBound < 1 - p } ?? false
  }
}

extension MeasureAddress {
  /// Whether it is the share of cases that something happened to.
  var isShareOfCases: Bool { measure.unit == .share && measure.rule(for: self).isOfCases }
}

extension Measure {
  /// The rule by which an address of this measure is computed.
  func rule(for address: MeasureAddress) -> MeasureRule {
    if address.node != nil, let nodeRule { return nodeRule }
    if address.group != nil, let groupRule { return groupRule }
    guard let rule = rule ?? groupRule else {
      preconditionFailure("a measure has a rule")
    }
    return rule
  }
}
