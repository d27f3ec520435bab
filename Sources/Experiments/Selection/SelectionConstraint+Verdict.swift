import ContactCenterModel
import Statistics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SelectionConstraint {
  /// Whether a point holds the bound; `nil` while that is not known.
  ///
  /// A point beyond the bound by the tolerance is not refused unless the interval misses its value, one
  /// short of it by the tolerance not taken. Once the interval is no wider than twice the tolerance,
  /// it is one or the other.
  ///
  /// - Parameter confidence: of the two-sided interval; each kind of error has half of the rest.
  func verdict(_ sample: MeasureSample, confidence: Double) -> Bool? {
    guard let found = sample.boundedEstimate(isOfCases: isOfCases, confidence: confidence) else {
      return nil
    }
    let bound = limit
    let isTaken = surplus(found.interval.lowerBound, found.interval.upperBound) > -tolerance
    let isRefused = surplus(found.interval.upperBound, found.interval.lowerBound) < tolerance
    switch (isTaken, isRefused) {
    case (true, true): return holds(found.value, bound)
    case (true, false): return true
    case (false, true): return false
    case (false, false): return nil
    }
  }

  /// The bound itself.
  public var limit: Double {
    switch bound {
    case .atLeast(let least): least
    case .atMost(let most): most
    }
  }

  /// How far a value is on the good side: `ifAtLeast` of a lower bound, `ifAtMost` of an upper.
  private func surplus(_ ifAtLeast: Double, _ ifAtMost: Double) -> Double {
    switch bound {
    case .atLeast(let least): ifAtLeast - least
    case .atMost(let most): most - ifAtMost
    }
  }

  /// By how much a value breaks the bound, in multiples of the tolerance, or of the bound where there is none;
  /// 0 where it holds it.
  func gap(_ value: Double) -> Double {
    shortfall(value) / (tolerance > 0 ? tolerance : max(limit.magnitude, 1e-9))
  }

  /// By how much a value breaks the bound, in its unit; 0 where it holds it.
  public func shortfall(_ value: Double) -> Double {
    switch bound {
    case .atLeast(let least): max(0, least - value)
    case .atMost(let most): max(0, value - most)
    }
  }

  private func holds(_ value: Double, _ limit: Double) -> Bool {
    switch bound {
    case .atLeast: value >= limit
    case .atMost: value <= limit
    }
  }
}

extension MeasureSample {
  /// The estimate and its interval; `nil` where there is none.
  ///
  /// What hardly ever happened has no spread that could be trusted: few cases of a share are bounded by
  /// Clopper and Pearson, and more of them where they come in bursts, a sum that was always 0 by Garwood's bound for counts. Other figures that came
  /// out the same every time, such as paid hours, count as known.
  func boundedEstimate(
    isOfCases: Bool, confidence: Double
  ) -> (value: Double, interval: ClosedRange<Double>)? {
    if case .quantile(let p, let waits) = self {
      return Self.bounded(p, of: waits, confidence: confidence)
    }
    guard let found = linearized, let error = found.standardError else { return nil }
    let t = StudentT.twoSided(
      confidence: confidence, degreesOfFreedom: Double(found.measured - 1))
    guard let halfWidth = t.map({ $0 * error }) else { return nil }
    let spread = found.value - halfWidth...found.value + halfWidth
    guard isOfCases, case .ratio(let cases, let all) = self else {
      guard case .mean = self, error == 0, found.value == 0 else { return (found.value, spread) }
      return (0, 0 ... -log((1 - confidence) / 2) / Double(found.measured))
    }
    let exact = Self.fewCases(cases, of: all, confidence: confidence)
    guard let exact else { return (found.value, spread) }
    let low = min(spread.lowerBound, exact.lowerBound)
    return (found.value, low...max(spread.upperBound, exact.upperBound))
  }

  /// A quantile with its interval; where nobody waited, enough must not have waited to say so of the
  /// share 1 − p, too.
  private static func bounded(
    _ p: Double, of waits: [SparseHistogram], confidence: Double
  ) -> (value: Double, interval: ClosedRange<Double>)? {
    let found = QuantileEstimator.estimate(p, replications: waits, confidence: confidence)
    guard let found, let interval = found.interval else { return nil }
    if waits.contains(where: { $0.count > $0.count(atMostBin: 0) }) {
      return (found.value, interval)
    }
    let above = BinomialInterval.clopperPearson(
      successes: 0, trials: waits.reduce(0) { $0 + $1.count }, confidence: confidence)
    return above.map { $0.upperBound < 1 - p } ?? false ? (found.value, interval) : nil
  }

  /// The interval of Clopper and Pearson where few cases, or few others, were seen: as of N/D cases where
  /// the replications' numbers of them vary by D times their mean.
  private static func fewCases(
    _ cases: [Double], of all: [Double], confidence: Double
  ) -> ClosedRange<Double>? {
    let (number, trials) = (cases.reduce(0, +), all.reduce(0, +))
    let dispersion = RareCases.dispersion(of: cases, among: all)
    guard RareCases.areFew(min(number, trials - number), dispersion: dispersion) else {
      return nil
    }
    let whole = max(0, min(number, trials)).rounded(.down)
    return BinomialInterval.clopperPearson(
      cases: whole / dispersion, trials: trials.rounded(.down) / dispersion, confidence: confidence)
  }
}
