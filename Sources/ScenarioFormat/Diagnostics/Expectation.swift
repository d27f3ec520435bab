/// What a value may be.
public enum Expectation: Sendable, Hashable {
  case mapping, names, list
  case text, file, name
  case number, wholeNumber
  case duration, rate, share, factor, timeOfDay, serviceLevel
  case yesNo
  case target
  case choice([String])
}

/// What a value is.
public enum NodeKind: String, Sendable, CaseIterable {
  case text, list, mapping
}

/// Between which numbers a value must lie.
public enum ValueRange: Sendable, Hashable {
  case positive
  case nonnegative
  case atLeast(Double)
  case between(Double, Double)
  /// Above the first, below the second.
  case strictlyBetween(Double, Double)
}
