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
  /// Sums over batches of another length, or of another part of the runs, are not comparable.
  case otherBatches
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
  /// Whether each replication of the baseline gave just what it gave then.
  public let isUnchanged: Bool
}

extension Drift {
  /// The drift of a measure of which each replication gave what it gave then: none.
  init(unchanged measure: BaselineMeasure) {
    address = measure.address
    margin = measure.margin
    baseline = measure.sample.linearized?.value ?? 0
    current = baseline
    difference = 0
    interval = 0...0
    verdict = .same
    replications = measure.sample.replications
    isUnchanged = true
  }

  /// Judges what a measure gave now: the same if two one-sided tests at the level of `levels` say so,
  /// a change if the wider interval that holds for all measures together lies beyond the margin.
  ///
  /// - Parameters:
  ///   - sample: what each observation of `outcome` gave of the measure.
  ///   - isPaired: whether observations of the same number are of the same time.
  init(
    of measure: BaselineMeasure, now sample: MeasureSample, in outcome: RunOutcome, isPaired: Bool,
    levels: DriftLevels
  ) {
    address = measure.address
    margin = measure.margin
    replications = sample.replications
    isUnchanged = false
    let whole = sample.linearized
    let then = measure.sample.linearized
    current = whole?.value
    baseline = then?.value ?? 0
    guard isPaired || !address.measure.rule(for: address).isSum else {
      (difference, interval, verdict) = (nil, nil, .undecided(.otherBatches))
      return
    }
    let shared = sample[0..<min(sample.replications, measure.sample.replications)].linearized
    guard let then, let whole,
      let change = isPaired
        ? Self.change(from: then, to: shared, whole)
        : ControlledDifference(from: then, toIndependent: whole)
    else {
      (difference, interval, verdict) = (nil, nil, .undecided(.nothingToMeasure))
      return
    }
    let error = DriftError(measure: measure, change: change, outcome: outcome)
    let narrow = error.equivalence(alpha: levels.same)
    difference = change.value
    interval = narrow.interval
    verdict = Self.verdict(
      narrow, error.equivalence(alpha: levels.changed), better: address.measure.better,
      orElse: error.doubt(alpha: levels.same))
  }

  /// The difference where observations pair up; `nil` where today's are fewer or measure nothing.
  private static func change(
    from then: LinearizedEstimate, to shared: LinearizedEstimate?, _ whole: LinearizedEstimate
  ) -> ControlledDifference? {
    guard let shared, shared.influences.count == then.influences.count else { return nil }
    return ControlledDifference(from: then, to: shared, whole: whole)
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
}

extension MeasureRule {
  /// Whether it grows with the time that an observation covers.
  fileprivate var isSum: Bool {
    if case .perReplication = self { true } else { false }
  }
}
