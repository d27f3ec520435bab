public import ContactCenterModel

/// How often and how exactly a scenario is run.
public struct RunPlan: Sendable {
  public var seed: UInt64
  /// Replications to run; with precision goals, those before the first look.
  public var replications: Int
  /// Half-widths to reach; empty runs exactly `replications`.
  public var precision: [PrecisionGoal]
  /// No more replications than this are run for precision.
  public var mostReplications: Int
  public var threads: Int
  /// Confidence of every interval, such as 0.95.
  public var confidence: Double

  public init(
    seed: UInt64 = 1, replications: Int = 100, precision: [PrecisionGoal] = [],
    mostReplications: Int = 10_000, threads: Int = 1, confidence: Double = 0.95
  ) {
    self.seed = seed
    self.replications = replications
    self.precision = precision
    self.mostReplications = mostReplications
    self.threads = threads
    self.confidence = confidence
  }
}

/// A measure's interval is to be as narrow as value ± `halfWidth`.
public struct PrecisionGoal: Sendable, Hashable {
  public var address: MeasureAddress
  public var halfWidth: Double

  public init(address: MeasureAddress, halfWidth: Double) {
    self.address = address
    self.halfWidth = halfWidth
  }
}
