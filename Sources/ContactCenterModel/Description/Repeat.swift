public import Probability

/// What may bring a customer to call again, or make the need a lost one.
public enum AgainCause: Int, Sendable, CaseIterable, BitwiseCopyable {
  /// All lines busy, or no room in the queue.
  case blocked
  /// Hung up while waiting, or at once on meeting a queue.
  case abandoned
  /// Called outside opening hours.
  case turnedAway
  /// Disconnected by the center, at close or by a rule of the queue.
  case disconnected
  /// Left the IVR with the need unmet.
  case ivr
  /// An SMS that did not arrive.
  case smsNotDelivered
  /// An SMS that was not opened.
  case smsNotOpened
  /// A web page that did not help.
  case smsNotResolved
  /// A callback that did not reach the customer or never came.
  case callbackMissed
  /// Served, but the need was not met.
  case unresolved
}

/// How likely, when and as what a customer calls again after one cause.
public struct Repeat: Sendable {
  public var probability: Double
  /// Seconds from the event to the next attempt; `nil` is at once.
  public var delay: Distribution?
  /// The type of the next attempt where it is another one.
  public var type: CallTypeID?
  /// Whether a customer who would call outside opening hours waits for the next opening, and the delay
  /// counts from there.
  public var waitsForOpening: Bool
  /// Whether the customer writes instead of calling: the need becomes a ticket.
  public var isWritten: Bool

  public init(
    probability: Double, delay: Distribution? = nil, type: CallTypeID? = nil,
    waitsForOpening: Bool = false, isWritten: Bool = false
  ) {
    self.probability = probability
    self.delay = delay
    self.type = type
    self.waitsForOpening = waitsForOpening
    self.isWritten = isWritten
  }
}

/// How the customers of a call type behave after an attempt that did not meet their need.
public struct Again: Sendable {
  /// As many attempts as can be counted.
  public static let mostAttempts = Int(UInt32.max)
  /// The last attempt that is made without any time after the one before: who calls again at once finds
  /// the center as it was, and would never come to an end.
  public static let mostAtOnce = 255

  /// `[AgainCause.rawValue]`; `nil` when nobody calls again for this cause.
  public var repeats: [Repeat?]
  /// The most attempts of one need, the first included; `nil` is without limit.
  public var attempts: Int?
  /// Whether a later attempt has the patience of the first, rather than a newly drawn one.
  public var samePatience: Bool
  /// Patience of each later attempt as a multiple of the attempt's before it.
  public var patienceFactor: Double
  /// Whether a later service takes the times drawn for the first, rather than newly drawn ones.
  public var sameHandling: Bool
  /// Handling of every service after the first as a multiple.
  public var handlingFactor: Double

  public init(
    repeats: [Repeat?] = Array(repeating: nil, count: AgainCause.allCases.count),
    attempts: Int? = nil, samePatience: Bool = false, patienceFactor: Double = 1,
    sameHandling: Bool = false, handlingFactor: Double = 1
  ) {
    precondition(repeats.count == AgainCause.allCases.count, "one repeat for each cause")
    precondition(
      (1...Again.mostAttempts).contains(attempts ?? 1), "attempts are 1 or more, and can be counted"
    )
    self.repeats = repeats
    self.attempts = attempts
    self.samePatience = samePatience
    self.patienceFactor = patienceFactor
    self.sameHandling = sameHandling
    self.handlingFactor = handlingFactor
  }

  /// Whether anybody may call again.
  var isPossible: Bool {
    attempts != 1 && repeats.contains { ($0?.probability ?? 0) > 0 }
  }

  public subscript(cause: AgainCause) -> Repeat? {
    get { repeats[cause.rawValue] }
    set { repeats[cause.rawValue] = newValue }
  }
}
