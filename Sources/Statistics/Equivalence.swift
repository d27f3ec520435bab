/// Whether a difference is small enough not to matter: two one-sided tests. Schuirmann (1987).
///
/// Both tests reject at the level α exactly where the interval of confidence 1 − 2α lies inside ±δ. A
/// difference of δ or more is taken for equivalent with probability α at most.
public struct Equivalence: Sendable, Equatable {
  /// What the interval says of the margin.
  public enum Verdict: Sendable, Hashable, CaseIterable {
    /// The whole interval lies within −δ … δ.
    case equivalent
    /// The whole interval lies below −δ.
    case below
    /// The whole interval lies above δ.
    case above
    /// Neither, or there is no interval.
    case undecided
  }

  /// How far the true value may be from 0 and still not matter: δ.
  public let margin: Double
  /// The interval of confidence 1 − 2α; nil where there is no error.
  public let interval: ClosedRange<Double>?
  /// The larger p-value of the two tests; nil where there is no error.
  public let pValue: Double?

  /// Judges a difference whose error has so many degrees of freedom.
  /// - Precondition: `margin` ≥ 0 and 0 < `alpha` < ½.
  public init(
    value: Double, standardError: Double?, degreesOfFreedom: Int, margin: Double, alpha: Double
  ) {
    precondition(margin >= 0, "a margin is not negative")
    precondition(alpha > 0 && alpha < 0.5, "the level of a test lies between 0 and 1/2")
    self.margin = margin
    interval = standardError.flatMap {
      StudentInterval.around(
        value, error: $0, observations: degreesOfFreedom + 1, confidence: 1 - 2 * alpha)
    }
    guard let standardError, interval != nil else {
      pValue = nil
      return
    }
    let room = margin - abs(value)
    pValue =
      standardError > 0
      ? StudentT.upperTail(room / standardError, degreesOfFreedom: Double(degreesOfFreedom))
      : room >= 0 ? 0 : 1
  }

  /// Judges an interval of confidence 1 − 2α that was found otherwise; no tests belong to it.
  /// - Precondition: `margin` ≥ 0.
  public init(interval: ClosedRange<Double>?, margin: Double) {
    precondition(margin >= 0, "a margin is not negative")
    self.margin = margin
    self.interval = interval
    pValue = nil
  }

  /// Judges a difference under common random numbers.
  public init(_ difference: PairedDifference, margin: Double, alpha: Double) {
    self.init(
      value: difference.value, standardError: difference.standardError,
      degreesOfFreedom: difference.degreesOfFreedom, margin: margin, alpha: alpha)
  }

  public var verdict: Verdict {
    guard let interval else { return .undecided }
    if interval.lowerBound >= -margin, interval.upperBound <= margin { return .equivalent }
    if interval.upperBound < -margin { return .below }
    return interval.lowerBound > margin ? .above : .undecided
  }
}
