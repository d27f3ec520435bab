/// The life of one call as a trace tells it. Times are seconds since the first day's midnight.
public struct CallRecord: Sendable, BitwiseCopyable {
  public var replication: Int
  public var type: CallTypeID
  /// The demand source in `Scenario.demands`.
  public var source: Int
  /// The number of the call within its source, from 1, in order of arrival.
  public var number: Int
  /// The row of its arrival.
  public var row: Int
  public var arrival: Double
  /// When it came to the queue.
  public var queueEntry: Double?
  /// When an agent answered.
  public var answer: Double?
  public var talkEnd: Double?
  public var wrapUpEnd: Double?
  /// When the caller left without an answer.
  public var left: Double?
  public var group: AgentGroupID?
  /// The agent's number within the group, from 0.
  public var agent: Int?
  public var outcome: CallOutcome
}

/// How a call ended.
public enum CallOutcome: String, Sendable, CaseIterable, BitwiseCopyable {
  case answered, abandoned, blocked, queueFull, balked, turnedAway, hungUp, stillWaiting
  case stillAnnounced
}
