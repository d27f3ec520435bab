/// What the first opening finds there of a call type, left from before.
public struct Backlog: Sendable, Hashable {
  public var type: CallTypeID
  /// Calls that stand in the queue.
  public var calls: Int
  /// Seconds that each of these has waited at the opening.
  public var waited: Double
  /// Callbacks that are due.
  public var callbacks: Int
  public var tickets: Int

  public init(
    type: CallTypeID, calls: Int = 0, waited: Double = 0, callbacks: Int = 0, tickets: Int = 0
  ) {
    precondition(calls >= 0 && callbacks >= 0 && tickets >= 0, "what is there is 0 or more")
    precondition(waited >= 0 && waited.isFinite, "a wait is 0 or more")
    self.type = type
    self.calls = calls
    self.waited = waited
    self.callbacks = callbacks
    self.tickets = tickets
  }

  /// Callbacks and tickets: what the center owes to customers who are not on the line.
  public var requests: Int { callbacks + tickets }
}
