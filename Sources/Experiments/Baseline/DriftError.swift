import ContactCenterModel
import Statistics

/// How far the difference to a baseline may be from the truth.
///
/// The spread between replications tells it, except of what is rare: replications that are all alike
/// are no proof that nothing else can happen. There it covers what the intervals of then and now, each
/// by itself, leave open (`RunOutcome+RareEvents.swift`). Of runs that are hopelessly short nothing is told.
struct DriftError {
  let measure: BaselineMeasure
  let change: ControlledDifference
  let outcome: RunOutcome

  /// The two one-sided tests at a level.
  func equivalence(alpha: Double) -> Equivalence {
    let own = spread(change.value, change.standardError, alpha)
    let interval = widened(own.interval, alpha)
    return interval == own.interval ? own : Equivalence(interval: interval, margin: measure.margin)
  }

  /// Why there is no verdict: whether even a difference of 0, with the error that must stay however long
  /// today's run goes on, would not be found the same.
  func doubt(alpha: Double) -> DriftDoubt {
    guard !outcome.isHopeless, let least = change.leastError,
      spread(0, least, alpha).verdict == .equivalent,
      rest(alpha) <= measure.margin
    else { return .baselineTooShort }
    return .tooFewReplications
  }

  private func spread(_ value: Double, _ error: Double?, _ alpha: Double) -> Equivalence {
    Equivalence(
      value: value, standardError: error, degreesOfFreedom: change.degreesOfFreedom,
      margin: measure.margin, alpha: alpha)
  }

  private func then(_ alpha: Double) -> MeasureEstimate {
    outcome.with(confidence: 1 - 2 * alpha).estimate(measure.address, of: measure.sample)
  }

  private func now(_ alpha: Double) -> MeasureEstimate {
    outcome.with(confidence: 1 - 2 * alpha).estimate(measure.address)
  }

  /// The interval of the spread with what it does not account for; `nil` where nothing is known.
  private func widened(_ own: ClosedRange<Double>?, _ alpha: Double) -> ClosedRange<Double>? {
    guard let own, !outcome.isHopeless else { return nil }
    let (then, now) = (then(alpha), now(alpha))
    var interval: ClosedRange<Double>? = own
    if outcome.isRare(then) || outcome.isRare(now) {
      interval = apart(then, now).map(own.covering)
    } else if change.standardError == 0 {
      if then.estimate?.interval == nil && now.estimate?.interval == nil { return nil }
      let unseen = unseen(alpha)
      interval = own.covering(change.value - unseen...change.value + unseen)
    }
    return measure.address.measure.unit == .share ? interval?.clamped(to: -1...1) : interval
  }

  /// The interval as if then and now had nothing in common.
  private func apart(_ then: MeasureEstimate, _ now: MeasureEstimate) -> ClosedRange<Double>? {
    guard let one = then.estimate, let other = now.estimate else { return nil }
    return MoverInterval.difference(from: one, to: other)
  }

  /// How many of the replications that agreed so far may be different ones; 0 where each is not a trial.
  private func unseen(_ alpha: Double) -> Double {
    guard measure.address.measure.isOfTrials else { return 0 }
    return BinomialInterval.unseen(
      trials: measure.sample.replications, confidence: 1 - 2 * alpha) ?? 1
  }

  /// How far rare events leave the baseline open, whatever is known of today.
  private func rest(_ alpha: Double) -> Double {
    let then = then(alpha)
    if outcome.isRare(then) { return then.estimate?.reach ?? 0 }
    return change.standardError == 0 ? unseen(alpha) : 0
  }
}
