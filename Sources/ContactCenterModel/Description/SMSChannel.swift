public import Probability

/// Text messages: how they arrive, what they cost and what they say.
public struct SMSChannel: Sendable {
  /// Prices by length, ascending; a longer message than the last takes its price again and again.
  public var prices: [SMSPrice]
  public var messages: [SMSMessage]
  /// What customers get who could not be served; `nil` when nothing is sent.
  public var missedCall: MissedCallSMS?

  public init(
    prices: [SMSPrice] = [], messages: [SMSMessage] = [], missedCall: MissedCallSMS? = nil
  ) {
    self.prices = prices
    self.messages = messages
    self.missedCall = missedCall
  }

  /// The price of a message of so many characters.
  public func price(length: Int) -> Double {
    guard let last = prices.last else { return 0 }
    let whole = max(0, (length - 1) / last.upTo)
    let rest = length - whole * last.upTo
    let part = prices.first { rest <= $0.upTo } ?? last
    return Double(whole) * last.cost + part.cost
  }
}

/// The price of a message of up to so many characters.
public struct SMSPrice: Sendable, Hashable {
  public var upTo: Int
  public var cost: Double

  public init(upTo: Int, cost: Double) {
    precondition(upTo > 0, "a message has a length")
    self.upTo = upTo
    self.cost = cost
  }
}

/// A message with a link to a web page, or one that announces a callback.
///
/// Offered → accepted → sent → delivered → opened → resolved, each with its own probability.
public struct SMSMessage: Sendable {
  public var name: String
  /// Characters.
  public var length: Int
  /// When it is offered at all, where a step or a rule would.
  public var offer: Condition
  /// Types whose callers it is offered to, `[type]`.
  public var isOffered: [Bool]
  /// Probability of acceptance, `[type]`.
  public var accepted: [Double]
  public var delivered: Double
  public var opened: Double
  /// Seconds from sending to opening.
  public var openDelay: Distribution?
  /// Probability that the page meets the need of whoever opened it, `[type]`.
  public var resolved: [Double]
  /// Seconds on the page.
  public var webTime: Distribution?
  /// Whether callers who accept stay on the line until the page has helped them, instead of hanging up.
  public var callerStays: Bool
  /// `[AgainCause.rawValue]` for the three causes of an SMS; where `nil`, the type's own rule holds.
  public var repeats: [Repeat?]

  public init(
    name: String, length: Int = 70, offer: Condition = .always, isOffered: [Bool],
    accepted: [Double], delivered: Double = 0.99, opened: Double = 0.9,
    openDelay: Distribution? = nil, resolved: [Double], webTime: Distribution? = nil,
    callerStays: Bool = false,
    repeats: [Repeat?] = Array(repeating: nil, count: AgainCause.allCases.count)
  ) {
    self.name = name
    self.length = length
    self.offer = offer
    self.isOffered = isOffered
    self.accepted = accepted
    self.delivered = delivered
    self.opened = opened
    self.openDelay = openDelay
    self.resolved = resolved
    self.webTime = webTime
    self.callerStays = callerStays
    self.repeats = repeats
  }
}

/// The message that follows a call which nobody answered.
///
/// It is sent without being offered; of those who open it, the message's `accepted` share takes what
/// it leads to.
public struct MissedCallSMS: Sendable {
  public var message: SMSMessageID
  /// The causes it follows: among `blocked`, `abandoned`, `turnedAway`, `disconnected`.
  public var after: Set<AgainCause>
  public var leadsTo: MissedCallPath

  public init(message: SMSMessageID, after: Set<AgainCause>, leadsTo: MissedCallPath) {
    self.message = message
    self.after = after
    self.leadsTo = leadsTo
  }
}

/// What a missed-call message leads to.
public enum MissedCallPath: String, Sendable, CaseIterable, BitwiseCopyable {
  /// A callback as the scenario's policy says.
  case callback
  /// A ticket that an agent works on.
  case ticket
  /// A web page, with the message's own probability to resolve.
  case web
}
