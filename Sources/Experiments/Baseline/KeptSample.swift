public import Statistics

/// What a baseline keeps of each replication of a measure, in order of their numbers.
public enum KeptSample: Sendable, Equatable {
  /// Sums above and below the line.
  case ratio(numerators: [Double], denominators: [Double])
  /// A value each; `nil` where there was nothing to measure.
  case mean([Double?])
  /// A quantile and how each replication pulls it; the waits themselves would fill the file.
  case influences(LinearizedEstimate)

  /// `nil` where there is nothing to measure.
  public init?(_ sample: MeasureSample) {
    switch sample {
    case .ratio(let numerators, let denominators):
      self = .ratio(numerators: numerators, denominators: denominators)
    case .mean(let values): self = .mean(values)
    case .quantile:
      guard let estimate = sample.linearized else { return nil }
      self = .influences(estimate)
    }
    if linearized == nil { return nil }
  }

  /// The estimate with the influence of each replication; `nil` where there is nothing to measure.
  public var linearized: LinearizedEstimate? {
    switch self {
    case .ratio(let numerators, let denominators):
      .ratio(numerators: numerators, denominators: denominators)
    case .mean(let values): .mean(values)
    case .influences(let estimate): estimate
    }
  }

  /// Whether a run's first replications gave just the same.
  func isSame(as sample: MeasureSample) -> Bool {
    guard replications <= sample.replications,
      let now = KeptSample(sample[0..<replications])
    else { return false }
    if case .influences(let then) = self, case .influences(let found) = now {
      // How many replications had nothing to measure is not kept in files.
      return then.value == found.value && then.influences == found.influences
    }
    return self == now
  }

  public var replications: Int {
    switch self {
    case .ratio(let numerators, _): numerators.count
    case .mean(let values): values.count
    case .influences(let estimate): estimate.influences.count
    }
  }
}
