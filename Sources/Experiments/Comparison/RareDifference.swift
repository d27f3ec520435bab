import ContactCenterModel
import Statistics

/// What differences between runs need where the spread between replications says too little: for rare
/// events, and for what never differed so far.

extension MoverInterval {
  /// The interval of a difference as if the estimates had nothing in common; `nil` where either has no
  /// interval.
  static func difference(from one: Estimate, to other: Estimate) -> ClosedRange<Double>? {
    guard let before = one.interval, let after = other.interval else { return nil }
    return difference(of: other.value, after, minus: one.value, before)
  }
}

extension BinomialInterval {
  /// How often observations may differ that have not differed yet: the upper end of Clopper and
  /// Pearson's interval for none of them.
  static func unseen(trials: Int, confidence: Double) -> Double? {
    clopperPearson(successes: 0, trials: trials, confidence: confidence)?.upperBound
  }
}

extension ClosedRange<Double> {
  /// The smallest interval that holds both.
  func covering(_ other: ClosedRange<Double>) -> ClosedRange<Double> {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}

extension Measure {
  /// Whether each replication is one trial, or few, that succeeds or fails as a whole.
  var isOfTrials: Bool { id.hasPrefix("attainment.") }
}

extension MeasureSample {
  /// Whether what is counted happened, and, where it is a share, its opposite, too.
  var tellsOfEvents: Bool {
    switch self {
    case .ratio(let numerators, let denominators):
      numerators.contains { $0 != 0 } && numerators != denominators
    case .mean(let values): values.contains { $0 != nil && $0 != 0 }
    case .quantile(_, let waits): waits.contains { $0.bins.contains { $0 > 0 } }
    }
  }
}
