public import Probability

/// A class of calls that share demand, handling, patience and targets (窓口, 呼種).
public struct CallType: Sendable {
  public var name: String
  /// Talk and wrap-up time where the group gives none of its own.
  public var handling: Handling
  /// Time a caller is willing to wait, from queue entry; `nil` when callers never hang up.
  public var patience: ByInterval<Distribution>?
  /// Length of the announcement before the queue; `nil` without one.
  public var announcement: Distribution?
  public var serviceLevel: ServiceLevelGoal
  /// An abandonment within this many seconds is short and forgiven by the `net` measures.
  public var shortAbandonment: Double
  /// Rank among waiting calls for a freed agent; 1 is served first.
  public var priority: Int
  /// Seconds of waiting that improve the rank of a waiting call by one; `nil` when it stays.
  public var aging: Double?
  /// Steps of the probability to leave at once on meeting a queue, by the number waiting.
  public var balking: [BalkingStep]
  /// The waiting room that limits how many wait; `nil` when there is no limit.
  public var waitingRoom: WaitingRoomID?
  /// The pool whose lines the calls hold; `nil` when there are always enough.
  public var linePool: LinePoolID?
  /// Ways out of the queue besides an agent and lost patience, in the order in which they are tried.
  public var queueRules: [QueueRule]
  /// First contact resolution: the probability that a service by an operator meets the need.
  public var resolved: Double
  /// What customers do after an attempt that did not meet their need; `nil` when nobody calls again.
  public var again: Again?
  /// What a need that is never met costs (機会損失).
  public var lostSale: Double
  /// Seconds from the first queue entry to the first operator, for `need.answeredWithin`; `nil` takes τ.
  public var contactWithin: Double?

  public init(
    name: String, handling: Handling, patience: ByInterval<Distribution>? = nil,
    announcement: Distribution? = nil, serviceLevel: ServiceLevelGoal = ServiceLevelGoal(),
    shortAbandonment: Double = 5, priority: Int = 1, aging: Double? = nil,
    balking: [BalkingStep] = [],
    waitingRoom: WaitingRoomID? = nil, linePool: LinePoolID? = nil, queueRules: [QueueRule] = [],
    resolved: Double = 1, again: Again? = nil, lostSale: Double = 0, contactWithin: Double? = nil
  ) {
    self.name = name
    self.handling = handling
    self.patience = patience
    self.announcement = announcement
    self.serviceLevel = serviceLevel
    self.shortAbandonment = shortAbandonment
    self.priority = priority
    self.aging = aging
    self.balking = balking
    self.waitingRoom = waitingRoom
    self.linePool = linePool
    self.queueRules = queueRules
    self.resolved = resolved
    self.again = again
    self.lostSale = lostSale
    self.contactWithin = contactWithin
  }
}

/// What an agent's time goes to for one call. Both parts may differ by the day and the interval of
/// arrival.
public struct Handling: Sendable {
  /// Talk time, hold included; the line is busy.
  public var talk: ByInterval<Distribution>
  /// After-call work (後処理); the line is free, the agent is not. `nil` without any.
  public var wrapUp: ByInterval<Distribution>?

  public init(talk: ByInterval<Distribution>, wrapUp: ByInterval<Distribution>? = nil) {
    self.talk = talk
    self.wrapUp = wrapUp
  }

  /// The mean handling time in seconds of a call that arrives in an interval of a day, both from 0.
  public func mean(interval: Int, day: Int) -> Double {
    talk[interval, day: day].mean + (wrapUp?[interval, day: day].mean ?? 0)
  }

  /// The mean handling times of the intervals and days that differ.
  public var means: [Double] {
    let days = [talk, wrapUp].compactMap { $0 }.map { $0.values.count / $0.intervals }.max() ?? 1
    let intervals = [talk, wrapUp].compactMap { $0 }.map(\.intervals).max() ?? 1
    return (0..<days).flatMap { day in
      (0..<intervals).map { mean(interval: $0, day: day) }
    }
  }
}

/// "80 % in 20 s": the share of calls to answer within a time.
public struct ServiceLevelGoal: Sendable, Hashable {
  /// The share wanted, 0…1.
  public var share: Double
  /// The acceptable wait τ in seconds; "within" means at most τ.
  public var within: Double

  public init(share: Double = 0.8, within: Double = 20) {
    self.share = share
    self.within = within
  }
}

/// From `waiting` callers in the waiting room and an expected wait on, a caller who would have to wait
/// leaves at once with this probability. The last step whose bounds are both reached holds.
public struct BalkingStep: Sendable, Hashable {
  public var waiting: Int
  /// Seconds announced.
  public var expectedWait: Double
  public var probability: Double

  public init(waiting: Int = 0, expectedWait: Double = 0, probability: Double) {
    self.waiting = waiting
    self.expectedWait = expectedWait
    self.probability = probability
  }
}
