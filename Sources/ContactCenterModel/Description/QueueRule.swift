public import Probability

/// A way out of the queue that opens after some time, if the state of the center allows.
///
/// The rules of a type are tried in their order; those without a time when the call has found that
/// it must wait, the others when it has waited so long.
public struct QueueRule: Sendable {
  /// Seconds since the queue entry.
  public var after: Double
  public var condition: Condition
  public var action: QueueAction

  public init(after: Double = 0, condition: Condition = .always, action: QueueAction) {
    self.after = after
    self.condition = condition
    self.action = action
  }
}

/// What a rule offers to a waiting caller.
public enum QueueAction: Sendable {
  /// To leave a message, which becomes a ticket; taken with a probability, spoken for a time.
  case message(accepted: Double, length: Distribution)
  /// An SMS with a link.
  case sms(SMSMessageID)
  /// A callback, as the scenario's policy says.
  case callback
  /// Nothing: the call is disconnected with the advice to call later.
  case disconnect
}
