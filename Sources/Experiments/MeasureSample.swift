public import Statistics

/// What each replication gave of a measure, in order of their numbers: all that estimates, differences
/// and selections are made of.
public enum MeasureSample: Sendable, Equatable {
  /// Sums above and below the line.
  case ratio(numerators: [Double], denominators: [Double])
  /// A value each; `nil` where there was nothing to measure.
  case mean([Double?])
  /// The waits of which a quantile is taken.
  case quantile(Double, [SparseHistogram])
}

extension MeasureSample {
  public var replications: Int {
    switch self {
    case .ratio(let numerators, _): numerators.count
    case .mean(let values): values.count
    case .quantile(_, let waits): waits.count
    }
  }

  /// The sample of some of the replications, counted from 0.
  public subscript(range: Range<Int>) -> MeasureSample {
    switch self {
    case .ratio(let numerators, let denominators):
      .ratio(numerators: Array(numerators[range]), denominators: Array(denominators[range]))
    case .mean(let values): .mean(Array(values[range]))
    case .quantile(let p, let waits): .quantile(p, Array(waits[range]))
    }
  }

  /// The estimate with the influence of each replication; `nil` where there is nothing to measure.
  public var linearized: LinearizedEstimate? {
    switch self {
    case .ratio(let numerators, let denominators):
      .ratio(numerators: numerators, denominators: denominators)
    case .mean(let values): .mean(values)
    case .quantile(let p, let waits): .quantile(p, replications: waits, confidence: 0.95)
    }
  }
}
