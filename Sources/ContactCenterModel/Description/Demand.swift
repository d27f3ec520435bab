public import Probability

/// Where calls come from: one source of demand with its own arrivals.
public struct Demand: Sendable {
  public var source: DemandSource
  public var arrivals: Arrivals

  public init(source: DemandSource, arrivals: Arrivals) {
    self.source = source
    self.arrivals = arrivals
  }
}

/// What the calls of a source want.
public enum DemandSource: Sendable {
  /// All calls are of one type.
  case callType(CallTypeID)
  /// A telephone number whose calls are shared among types; the shares sum to 1.
  case entry(name: String, shares: [DemandShare])
}

/// The share of an entry's calls that have one need.
public struct DemandShare: Sendable {
  public var type: CallTypeID
  public var share: Double

  public init(type: CallTypeID, share: Double) {
    self.type = type
    self.share = share
  }
}

/// How calls of a source arrive.
public enum Arrivals: Sendable {
  /// Random arrivals with an expected volume by interval.
  case random(profile: RateProfile, pattern: ArrivalPattern)
  /// A steady rate per second, for a steady-state horizon.
  case steady(rate: Double)
  /// A list of calls in ascending order of time.
  case replay([ReplayedCall])
}

/// A call of a replayed list. What is `nil` is drawn as for any other call.
public struct ReplayedCall: Sendable, BitwiseCopyable {
  /// Seconds since the first day's midnight.
  public var time: Double
  public var type: CallTypeID?
  /// Talk time in seconds at speed 1.
  public var talk: Double?
  /// After-call work in seconds at speed 1; 0 where the list gives the whole handling as talk.
  public var wrapUp: Double?
  public var patience: Double?

  public init(
    time: Double, type: CallTypeID? = nil, talk: Double? = nil, wrapUp: Double? = nil,
    patience: Double? = nil
  ) {
    self.time = time
    self.type = type
    self.talk = talk
    self.wrapUp = wrapUp
    self.patience = patience
  }
}
