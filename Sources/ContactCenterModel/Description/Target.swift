/// What a planner wants a measure to reach.
public struct Target: Sendable {
  public let address: MeasureAddress
  public let bound: TargetBound
  /// When given, the share of days on which the day's own value must hold the bound.
  public let onDays: Double?

  public init(address: MeasureAddress, bound: TargetBound, onDays: Double? = nil) {
    self.address = address
    self.bound = bound
    self.onDays = onDays
  }
}

/// The side on which a measure must stay.
public enum TargetBound: Sendable, Hashable {
  case atLeast(Double)
  case atMost(Double)
}
