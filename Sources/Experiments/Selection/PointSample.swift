import Statistics

/// What replications gave at a point.
public struct PointSample: Sendable {
  /// Of the measure to be best in.
  public var objective: MeasureSample
  /// Of the measure of each constraint.
  public var constraints: [MeasureSample]

  public init(objective: MeasureSample, constraints: [MeasureSample] = []) {
    self.objective = objective
    self.constraints = constraints
  }

  /// What several stretches of replications gave, one after the other.
  init(joining parts: [PointSample]) {
    precondition(!parts.isEmpty, "there is something to join")
    objective = MeasureSample(joining: parts.map(\.objective))
    constraints = parts[0].constraints.indices.map { index in
      MeasureSample(joining: parts.map { $0.constraints[index] })
    }
  }
}

extension MeasureSample {
  /// Samples of one measure, one after the other.
  init(joining parts: [MeasureSample]) {
    switch parts[0] {
    case .ratio:
      let ratios = parts.map(\.sums)
      self = .ratio(
        numerators: ratios.flatMap(\.numerators), denominators: ratios.flatMap(\.denominators))
    case .mean: self = .mean(parts.flatMap(\.values))
    case .quantile(let p, _): self = .quantile(p, parts.flatMap(\.waits))
    }
  }

  private var sums: (numerators: [Double], denominators: [Double]) {
    guard case .ratio(let numerators, let denominators) = self else { return ([], []) }
    return (numerators, denominators)
  }

  private var values: [Double?] { if case .mean(let values) = self { values } else { [] } }

  private var waits: [SparseHistogram] {
    if case .quantile(_, let waits) = self { waits } else { [] }
  }

  /// The estimate from all replications; `nil` where there is nothing to measure.
  var value: Double? {
    guard case .quantile = self else { return linearized?.value }
    return observation(0..<replications)
  }

  /// How many replications make one observation for a selection, which wants observations that are
  /// independent, nearly normal and nearly unbiased: one sum, some days of a ratio, more of a quantile.
  var replicationsPerObservation: Int {
    switch self {
    case .mean: 1
    case .ratio: 5
    case .quantile: 10
    }
  }

  /// The observation that some replications make; `nil` where there is nothing to measure.
  ///
  /// Ratios take the jackknife of Quenouille (1956), m·R − (m − 1)·(mean of R without one replication):
  /// a ratio of m days is off by a part of order 1/m, this by one of order 1/m².
  package func observation(_ range: Range<Int>) -> Double? {
    switch self {
    case .mean(let values): return Tally(values[range].compactMap(\.self)).mean
    case .quantile(let p, let waits):
      return QuantileEstimator.estimate(p, replications: Array(waits[range]), confidence: 0.95)?
        .value
    case .ratio(let above, let below):
      let (sum, all) = (above[range].reduce(0, +), below[range].reduce(0, +))
      guard all != 0 else { return nil }
      let without = range.map { (sum - above[$0]) / (all - below[$0]) }
      let count = Double(range.count)
      let jackknife =
        count * sum / all - (count - 1) * without.reduce(0, +) / count
      return jackknife.isFinite ? jackknife : sum / all
    }
  }
}
