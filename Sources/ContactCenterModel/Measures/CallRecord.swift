/// The life of one call as a trace tells it. Times are seconds since the first day's midnight.
public struct CallRecord: Sendable, BitwiseCopyable {
  public var replication: Int
  public var type: CallTypeID
  /// The demand source in `Scenario.demands`; behind the last one that of the backlog.
  public var source: Int
  /// The number of the customer within the source, from 1, in order of the first arrival.
  public var number: Int
  /// The customer's attempt, from 1. A callback and a ticket have that of the call that led to them.
  public var attempt = 1
  public var channel = Channel.call
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

/// How an agent and a customer come together.
public enum Channel: String, Sendable, CaseIterable, BitwiseCopyable {
  case call
  /// The center dials.
  case callback
  /// An agent works on a written request.
  case ticket
}

/// How a call ended.
public enum CallOutcome: String, Sendable, CaseIterable, BitwiseCopyable {
  case answered, abandoned, blocked, queueFull, balked, turnedAway, hungUp, stillWaiting
  case stillAnnounced
  /// Ended in the IVR: need met or believed to be, hung up, or disconnected by the system.
  case selfServed, hungUpInIVR, endedByIVR
  /// Left the IVR for another way.
  case leftIVRForSMS, leftIVRForCallback
  /// Left the queue for another way.
  case leftForSMS, leftForCallback, leftMessage
  /// Disconnected by a rule of the queue.
  case disconnected
  /// A callback that did not reach the customer.
  case notReached
}

extension CallOutcome {
  /// Whether a call that ended so had come to the queue.
  var isOfQueue: Bool {
    switch self {
    case .turnedAway, .blocked, .stillAnnounced, .selfServed, .hungUpInIVR, .endedByIVR,
      .leftIVRForSMS, .leftIVRForCallback, .notReached:
      false
    case .answered, .abandoned, .queueFull, .balked, .hungUp, .stillWaiting, .leftForSMS,
      .leftForCallback, .leftMessage, .disconnected:
      true
    }
  }
}
