public import ContactCenterModel
import Statistics

/// How a measure stands to its baseline.
public enum DriftVerdict: Sendable, Hashable {
  /// The difference lies within the margin.
  case same
  /// The difference does not lie beyond the margin on the bad side; whether it does on the good side
  /// is open, and does not matter to the gate.
  case notWorse
  /// The difference lies beyond the margin, on the good side.
  case improved
  /// The difference lies beyond the margin, on the bad side; on either side for a measure of which
  /// neither is better.
  case regressed
  case undecided(DriftDoubt)
}

/// Why a drift cannot be decided.
public enum DriftDoubt: String, Sendable, CaseIterable {
  /// No replication had anything to measure.
  case nothingToMeasure
  /// More replications of the new run may decide it.
  case tooFewReplications
  /// The baseline's own error forbids it, however many replications the new run gets.
  case baselineTooShort
}

/// A measure against its baseline.
public struct Drift: Sendable {
  public let address: MeasureAddress
  /// δ, in the measure's own unit.
  public let margin: Double
  /// The value then.
  public let baseline: Double
  /// The value now, over all replications; `nil` where there is nothing to measure.
  public let current: Double?
  /// Now minus then, from the same customers; `nil` where there is nothing to measure.
  public let difference: Double?
  /// The interval of the two one-sided tests around `difference`; `nil` where there is no error.
  public let interval: ClosedRange<Double>?
  public let verdict: DriftVerdict
  /// Replications of the new run behind the verdict.
  public let replications: Int
}

extension Drift {
  /// The drift of a measure whose replications are all bit by bit those of the baseline: none.
  init(unchanged measure: BaselineMeasure) {
    address = measure.address
    margin = measure.margin
    baseline = measure.sample.linearized?.value ?? 0
    current = baseline
    difference = 0
    interval = 0...0
    verdict = .same
    replications = measure.sample.replications
  }

  /// Judges what a measure gave now: the same if two one-sided tests at the level of `levels` say so,
  /// a change if the wider interval that holds for all measures together lies beyond the margin.
  init(of measure: BaselineMeasure, now sample: MeasureSample, levels: DriftLevels) {
    address = measure.address
    margin = measure.margin
    replications = sample.replications
    let whole = sample.linearized
    let then = measure.sample.linearized
    current = whole?.value
    baseline = then?.value ?? 0
    let shared = sample[0..<min(sample.replications, measure.sample.replications)].linearized
    guard let then, let shared, let whole,
      shared.influences.count == then.influences.count
    else {
      (difference, interval, verdict) = (nil, nil, .undecided(.nothingToMeasure))
      return
    }
    let change = ControlledDifference(from: then, to: shared, whole: whole)
    let narrow = Equivalence(change, margin: margin, alpha: levels.same)
    let wide = Equivalence(change, margin: margin, alpha: levels.changed)
    difference = change.value
    interval = narrow.interval
    verdict = Self.verdict(
      narrow, wide, better: address.measure.better,
      orElse: change.doubt(margin: margin, alpha: levels.same))
  }

  private static func verdict(
    _ narrow: Equivalence, _ wide: Equivalence, better: BetterDirection, orElse doubt: DriftDoubt
  ) -> DriftVerdict {
    if narrow.verdict == .equivalent { return .same }
    switch (wide.verdict, better) {
    case (.above, .higher), (.below, .lower): return .improved
    case (.above, _), (.below, _): return .regressed
    case (.equivalent, _), (.undecided, _):
      return narrow.excludesWorse(than: better) ? .notWorse : .undecided(doubt)
    }
  }
}

extension ControlledDifference {
  /// Whether even the error that must stay would keep the difference from being found the same.
  fileprivate func doubt(margin: Double, alpha: Double) -> DriftDoubt {
    let best = Equivalence(
      value: value, standardError: leastError, degreesOfFreedom: degreesOfFreedom, margin: margin,
      alpha: alpha)
    return best.verdict == .undecided ? .baselineTooShort : .tooFewReplications
  }
}

extension Equivalence {
  /// Whether the interval ends before the margin on the bad side, of measures that have one.
  fileprivate func excludesWorse(than better: BetterDirection) -> Bool {
    guard let interval else { return false }
    switch better {
    case .higher: return interval.lowerBound >= -margin
    case .lower: return interval.upperBound <= margin
    case .neither: return false
    }
  }

  fileprivate init(_ difference: ControlledDifference, margin: Double, alpha: Double) {
    self.init(
      value: difference.value, standardError: difference.standardError,
      degreesOfFreedom: difference.degreesOfFreedom, margin: margin, alpha: alpha)
  }
}
