import ContactCenterModel
import Statistics

/// Two runs whose replications of the same number meet the same customers.
struct RunPair {
  let first: RunOutcome
  let second: RunOutcome
  /// The confidence of each interval of a difference.
  let confidence: Double

  /// What is known of a difference.
  struct Finding {
    var value: Double
    var interval: ClosedRange<Double>?
    var standardError: Double?
    var pValue: Double?
    var varianceReduction: Double?
  }

  /// Observations that both runs have.
  var observations: Int { min(first.records.count, second.records.count) }

  /// Whether observations of the same number are of the same time: batches need not be.
  var isPaired: Bool { first.batching?.window == second.batching?.window }

  /// The difference of a measure that both scenarios have; `nil` where either had nothing to measure.
  func finding(_ before: MeasureAddress, _ after: MeasureAddress) -> Finding? {
    let wide = (
      first.with(confidence: confidence).estimate(before),
      second.with(confidence: confidence).estimate(after)
    )
    guard let one = wide.0.estimate, let other = wide.1.estimate else { return nil }
    let samples = (first.sample(before), second.sample(after))
    if isExactlyZero(samples, one, other, before.measure) {
      return Finding(value: 0, interval: 0...0, standardError: 0, pValue: 1)
    }
    var finding = paired(samples) ?? Finding(value: other.value - one.value)
    if first.isHopeless || second.isHopeless {
      finding.forget()
    } else if first.isRare(wide.0) || second.isRare(wide.1) || finding.interval == nil {
      finding.widen(to: MoverInterval.difference(from: one, to: other))
    } else if one.interval == nil && other.interval == nil {
      // Replications without any spread say nothing of what never happened in them.
      finding.forget()
    } else if finding.standardError == 0, before.measure.isOfTrials {
      finding.widen(to: unseen.map { finding.value - $0...finding.value + $0 })
    }
    if before.measure.unit == .share {
      finding.interval = finding.interval?.clamped(to: -1...1)
    }
    return finding
  }

  private var unseen: Double? {
    BinomialInterval.unseen(trials: observations, confidence: confidence)
  }

  /// The difference under common random numbers.
  private func paired(_ samples: (MeasureSample?, MeasureSample?)) -> Finding? {
    guard isPaired, let one = samples.0?.linearized, let other = samples.1?.linearized else {
      return nil
    }
    let difference = PairedDifference(from: one, to: other)
    return Finding(
      value: difference.value, interval: difference.interval(confidence: confidence),
      standardError: difference.standardError, pValue: difference.pValue,
      varianceReduction: difference.varianceReduction)
  }

  /// Whether every replication gave the same in both runs, and gave anything; or neither ever can.
  private func isExactlyZero(
    _ samples: (MeasureSample?, MeasureSample?), _ one: Estimate, _ other: Estimate,
    _ measure: Measure
  ) -> Bool {
    if one.interval == 0...0 && other.interval == 0...0 { return true }
    guard observations > 1, isPaired, !measure.isOfTrials, let before = samples.0,
      let after = samples.1
    else { return false }
    return before == after && before.tellsOfEvents
  }
}

extension RunPair.Finding {
  /// Covers another interval, too, which the spread does not account for; without one nothing is known.
  fileprivate mutating func widen(to other: ClosedRange<Double>?) {
    (pValue, varianceReduction) = (nil, nil)
    guard let other else { return forget() }
    interval = interval?.covering(other) ?? other
  }

  /// Says nothing of how far the value is from the truth.
  fileprivate mutating func forget() {
    (interval, standardError, pValue, varianceReduction) = (nil, nil, nil, nil)
  }
}

extension RunOutcome {
  /// The same run with intervals of another confidence.
  func with(confidence: Double) -> RunOutcome {
    var plan = plan
    plan.confidence = confidence
    plan.precision = []
    var outcome = RunOutcome(
      scenario: scenario, plan: plan, records: records, replications: replications,
      batching: batching, wasInterrupted: wasInterrupted)
    outcome.slices = slices
    return outcome
  }
}

extension Batching {
  /// The times that the batches of a run cover.
  fileprivate var window: [Double] { [warmUp, length, Double(batches)] }
}
