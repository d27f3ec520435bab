/// A statement about the center that is true or false at a moment, for a call of some type.
///
/// The groups that count are those that may ever take calls of the type.
public indirect enum Condition: Sendable, Hashable {
  case always
  case all([Condition])
  case any([Condition])
  case not(Condition)
  /// None of the agents who could take the call is idle.
  case busy
  /// The center is outside its opening hours.
  case closed
  case compare(CenterState, Comparison, Double)
}

/// A figure of the center that a condition looks at.
public enum CenterState: String, Sendable, CaseIterable, BitwiseCopyable {
  /// Seconds that the call would have to wait, as predicted.
  case expectedWait
  /// Callers of the type who wait, places kept for callbacks included.
  case queueLength
  /// Idle agents of the groups that count.
  case freeAgents
  /// Busy agents of the groups that count, as a share of those at work; 0 when nobody is.
  case occupancy
}

/// How two numbers are compared.
public enum Comparison: String, Sendable, CaseIterable, BitwiseCopyable {
  case above = ">"
  case atLeast = ">="
  case below = "<"
  case atMost = "<="

  /// Whether it is larger values that hold.
  var isLowerBound: Bool { self == .above || self == .atLeast }

  /// Whether `value` stands in this relation to `bound`.
  func holds(_ value: Double, _ bound: Double) -> Bool {
    switch self {
    case .above: value > bound
    case .atLeast: value >= bound
    case .below: value < bound
    case .atMost: value <= bound
    }
  }
}
