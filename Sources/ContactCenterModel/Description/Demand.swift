public import Probability

/// Where calls come from: one source of demand with its own arrivals.
public struct Demand: Sendable {
  public var source: DemandSource
  public var arrivals: Arrivals
  /// Whether these are the calls outside opening hours of a source that has others besides.
  public var isOutsideHours: Bool

  public init(source: DemandSource, arrivals: Arrivals, isOutsideHours: Bool = false) {
    self.source = source
    self.arrivals = arrivals
    self.isOutsideHours = isOutsideHours
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
  /// Random arrivals with an expected volume by interval, on one day or more, in order of the days.
  case random(days: [DayProfile], pattern: ArrivalPattern)
  /// A steady rate per second, for a steady-state horizon.
  case steady(rate: Double)
  /// A list of calls in ascending order of time.
  case replay([ReplayedCall])
}

extension Arrivals {
  /// Random arrivals on the first day.
  public static func random(profile: RateProfile, pattern: ArrivalPattern) -> Arrivals {
    .random(days: [DayProfile(profile)], pattern: pattern)
  }
}

/// The calls that a source expects on one day.
public struct DayProfile: Sendable, Hashable {
  /// The day, from 0.
  public var day: Int
  /// The planning interval, from 0, that the profile's first interval is.
  public var firstInterval: Int
  /// The expected volume, on the clock of the horizon.
  public var profile: RateProfile

  public init(_ profile: RateProfile, day: Int = 0, firstInterval: Int = 0) {
    self.profile = profile
    self.day = day
    self.firstInterval = firstInterval
  }

  /// The number of calls expected in a planning interval; those outside opening hours are in none.
  public func expected(in open: OpenInterval) -> Double {
    guard open.day == day, let index = profile.interval(at: open.from) else { return 0 }
    return profile.expected(in: index)
  }
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
