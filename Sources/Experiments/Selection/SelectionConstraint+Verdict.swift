import ContactCenterModel
import Statistics

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

  private func holds(_ value: Double, _ limit: Double) -> Bool {
    switch bound {
    case .atLeast: value >= limit
    case .atMost: value <= limit
    }
  }
}

extension MeasureSample {
  /// The estimate and an interval that does not take a figure without spread for certain; `nil` where
  /// there is none.
  func boundedEstimate(
    isOfCases: Bool, confidence: Double
  ) -> (value: Double, interval: ClosedRange<Double>)? {
    guard let found = linearized, let error = found.standardError else { return nil }
    let t = StudentT.twoSided(
      confidence: confidence, degreesOfFreedom: Double(found.measured - 1))
    guard let halfWidth = t.map({ $0 * error }) else { return nil }
    let spread = found.value - halfWidth...found.value + halfWidth
    guard isOfCases, case .ratio(let cases, let all) = self else {
      return error > 0 ? (found.value, spread) : nil
    }
    let exact = Self.fewCases(
      cases.reduce(0, +), of: all.reduce(0, +), confidence: confidence)
    guard let exact else { return (found.value, spread) }
    let low = min(spread.lowerBound, exact.lowerBound)
    return (found.value, low...max(spread.upperBound, exact.upperBound))
  }

  /// The interval of Clopper and Pearson where fewer than ten cases, or than ten others, were seen.
  private static func fewCases(
    _ cases: Double, of all: Double, confidence: Double
  ) -> ClosedRange<Double>? {
    guard min(cases, all - cases) < 10 else { return nil }
    return BinomialInterval.clopperPearson(
      successes: Int(max(0, min(cases, all))), trials: Int(all), confidence: confidence)
  }
}
