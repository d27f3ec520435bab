import Probability

/// One source of demand and its next call.
///
/// What runs for every call is `mutating`: a borrowed source would be copied for the call.
struct ArrivalSource {
  private let chance: Chance
  /// The stable hash of the source's name.
  private let identity: UInt32
  private let need: Need
  private let rate: Double?
  /// The day's random arrivals; silent for a replayed list.
  private var stream: ArrivalStream
  /// The days with random arrivals.
  private let days: [DayProfile]
  private let pattern: ArrivalPattern
  private let dayFactor: DayFactor?
  private let correlation: Double
  /// How many of the days have begun.
  private var daysBegun = 0
  private var count: UInt32 = 0
  /// The calls of a replayed list; empty for random arrivals.
  let list: [ReplayedCall]

  /// What the callers of a source want.
  private enum Need {
    case one(Int)
    case shared([(type: Int, upTo: Double)])
  }

  init(_ demand: Demand, scenario: Scenario, chance: Chance) {
    self.chance = chance
    identity = StableHash.of(Self.name(of: demand, in: scenario))
    need = Self.need(of: demand.source)
    switch demand.arrivals {
    case .replay(let calls): (list, rate, days, pattern) = (calls, nil, [], .poisson)
    case .steady(let perSecond): (list, rate, days, pattern) = ([], perSecond, [], .poisson)
    case .random(let all, let each): (list, rate, days, pattern) = ([], nil, all, each)
    }
    dayFactor = scenario.dayFactor
    correlation = scenario.dayFactorCorrelation
    stream = ArrivalStream(source: identity, day: 0, profile: .silent, chance: chance)
    _ = beginNextDay()
  }

  /// The name whose hash tells this source's customers from all others.
  static func name(of demand: Demand, in scenario: Scenario) -> String {
    let name =
      switch demand.source {
      case .callType(let type): "type:" + scenario.callTypes[type.index].name
      case .entry(let name, _): "entry:" + name
      }
    return demand.isOutsideHours ? name + ":outside" : name
  }

  private static func need(of source: DemandSource) -> Need {
    switch source {
    case .callType(let type): return .one(type.index)
    case .entry(_, let shares):
      var sum = 0.0
      return .shared(
        shares.map {
          sum += $0.share
          return ($0.type.index, sum)
        })
    }
  }

  /// Puts the next call in the place of the last; at infinity when there are no more.
  @inline(__always)
  mutating func advance(_ next: inout NextCall) {
    count += 1
    if !list.isEmpty { return advanceInList(&next) }
    while true {
      if let arrival = stream.next() {
        next.time = arrival.time
        next.who = arrival.who
        next.type = type(of: arrival.who)
        next.count = count
        return
      }
      guard beginNextDay() else { return next = .never }
    }
  }

  private mutating func advanceInList(_ next: inout NextCall) {
    let line = count - 1
    guard line < list.count else { return next = .never }
    let who = Who(
      source: identity, day: 0, interval: UInt16(Who.intervalLimit - 1), ordinal: line)
    let call = list[Int(line)]
    next = NextCall(
      time: call.time, who: who, type: call.type?.index ?? type(of: who), count: count,
      replayLine: line)
  }

  @inline(__always)
  private mutating func type(of who: Who) -> Int {
    switch need {
    case .one(let type): type
    case .shared(let shares): drawNeed(of: who, shares)
    }
  }

  private mutating func drawNeed(of who: Who, _ shares: [(type: Int, upTo: Double)]) -> Int {
    var stream = chance.stream(who, .need)
    let u = stream.uniform()
    return (shares.first { u < $0.upTo } ?? shares[shares.count - 1]).type
  }

  /// Arrivals come day by day, each with its factor; false after the last day.
  private mutating func beginNextDay() -> Bool {
    if rate != nil { return beginSteadyDay() }
    guard daysBegun < days.count else { return false }
    let next = days[daysBegun]
    let day = UInt16(next.day)
    daysBegun += 1
    let factor = dayFactor?.factor(
      chance: chance, day: day, source: identity, correlation: correlation)
    stream = ArrivalStream(
      source: identity, day: day, firstInterval: next.firstInterval, profile: next.profile,
      pattern: pattern, factor: factor ?? 1, chance: chance)
    return true
  }

  /// Steady arrivals too come day by day, so that their addresses never run out.
  private mutating func beginSteadyDay() -> Bool {
    guard let rate, rate > 0, daysBegun < Who.intervalLimit else { return false }
    let start = Double(daysBegun) * PlanningDays.length
    let profile = RateProfile(steady: rate, from: start, for: PlanningDays.length)
    stream = ArrivalStream(
      source: identity, day: UInt16(daysBegun), profile: profile, chance: chance)
    daysBegun += 1
    return true
  }
}

/// The next call of a source.
struct NextCall: BitwiseCopyable {
  var time: Double
  var who: Who
  var type: Int
  /// Its number within the source, from 1.
  var count: UInt32
  /// Its line in the source's replayed list, from 0.
  var replayLine: UInt32?

  /// No more calls.
  static var never: NextCall {
    NextCall(
      time: .infinity, who: Who(source: 0, day: 0, interval: 0, ordinal: 0), type: 0, count: 0)
  }
}
