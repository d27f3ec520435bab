/// Between which numbers a value must lie.
public enum ValueRange: Sendable, Hashable {
  case positive
  case nonnegative
  case atLeast(Double)
  case between(Double, Double)
  /// Above the first, below the second.
  case strictlyBetween(Double, Double)
}
