public import ContactCenterModel
public import Statistics

/// A measure's estimate with the counts that it rests on.
public struct MeasureEstimate: Sendable {
  public let address: MeasureAddress
  /// `nil` when no replication had anything to measure.
  public let estimate: Estimate?
  /// The sum over replications above the line; for a quantile, `nil`.
  public let numerator: Double?
  /// The sum over replications below the line; for a quantile, the number of waits.
  public let denominator: Double?
  /// How many cases, where they come in bursts, tell as much as one that comes alone; 1 where each does.
  public let dispersion: Double

  public init(
    address: MeasureAddress, estimate: Estimate?, numerator: Double?, denominator: Double?,
    dispersion: Double = 1
  ) {
    self.address = address
    self.estimate = estimate
    self.numerator = numerator
    self.denominator = denominator
    self.dispersion = dispersion
  }
}

/// Whether a target is held, judged on the confidence interval.
public enum Verdict: String, Sendable, CaseIterable {
  /// The whole interval lies on the good side.
  case met
  /// The whole interval lies on the bad side.
  case missed
  /// The interval holds the bound, or there is nothing to judge.
  case undecided
}

/// A target and how it stands.
public struct TargetVerdict: Sendable {
  public let target: Target
  /// The measure; for a target on days, the share of days that held the bound.
  public let estimate: MeasureEstimate
  public let verdict: Verdict

  public init(target: Target, estimate: MeasureEstimate, verdict: Verdict) {
    self.target = target
    self.estimate = estimate
    self.verdict = verdict
  }
}
