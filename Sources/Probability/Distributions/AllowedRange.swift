/// What values a parameter may take; always finite.
public enum AllowedRange: Hashable, Sendable {
  /// Above 0.
  case positive
  /// 0 or above.
  case nonnegative
  /// Any finite number.
  case finite
  /// At least this.
  case atLeast(Double)
  /// From the first to the second, both included.
  case between(Double, Double)

  /// Whether `value` is finite and in this range.
  public func contains(_ value: Double) -> Bool {
    guard value.isFinite else { return false }
    switch self {
    case .positive: return value > 0
    case .nonnegative: return value >= 0
    case .finite: return true
    case .atLeast(let least): return value >= least
    case .between(let low, let high): return value >= low && value <= high
    }
  }
}
