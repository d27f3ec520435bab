/// How the replications of a baseline came out when they were run again.
public enum Reproduction: Sendable, Hashable {
  /// Every number of every observation is the same.
  case identical
  /// So many observations differ, and the first of them, counted from 0.
  case different(count: Int, first: Int)
}

/// What checking a scenario against its baseline gave.
public struct CheckOutcome: Sendable {
  public let reproduction: Reproduction
  /// The scenario's targets, each as it stood when it was decided.
  public let targets: [TargetVerdict]
  /// The baseline's measures, each as it stood when it was decided.
  public let drifts: [Drift]
  /// Replications run.
  public let replications: Int
  /// 1 − α of all that was judged.
  public let confidence: Double
  /// How often it might have been judged; α is shared among so many looks.
  public let looks: Int
  /// How today's replications were cut into batches; `nil` where each is an observation.
  public let batching: Batching?
  /// Whether the warm-up of today's replications was long enough; `nil` where nothing tells.
  public let settling: Settling?
}
