/// What is wrong with text messages, callbacks and money. Times in seconds after midnight.
public enum ChannelProblem: Sendable, Hashable {
  /// A price for messages of so many characters behind one for longer messages.
  case pricesDoNotAscend(Int, after: Int)
  /// A key that is only for callbacks of a kind.
  case onlyOfKind(String)
  case noSlot(from: Double, to: Double, every: Double)
  case tooManySlots(most: Int)
  case slotTwice(Double)
  case slotOutsideHours(Double, open: Double, close: Double)
  /// A callback where the scenario does not say how they go.
  case needsCallback
  /// Callbacks or tickets of the backlog, by their key, that may be of several types.
  case whoseBacklog(String, types: [String])
  /// Calls that have waited longer than any caller of their type, in seconds.
  case nobodyWaitsSoLong(String, Double)
  /// An amount of money without a currency.
  case needsCurrency

  /// A stable identifier for scripts.
  public var id: String {
    switch self {
    case .pricesDoNotAscend: "bad-value"
    case .onlyOfKind: "conflicting-keys"
    case .noSlot, .tooManySlots, .slotTwice, .slotOutsideHours: "bad-slot"
    case .needsCallback, .needsCurrency: "missing-key"
    case .whoseBacklog, .nobodyWaitsSoLong: "bad-backlog"
    }
  }
}
