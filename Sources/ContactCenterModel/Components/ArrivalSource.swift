import Probability

/// One source of demand and its next call.
///
/// What runs for every call is `mutating`: a borrowed source would be copied for the call.
struct ArrivalSource {
  private static let secondsPerDay = 86_400.0

  private let chance: Chance
  /// The stable hash of the source's name.
  private let identity: UInt32
  private let need: Need
  private let rate: Double?
  /// Random arrivals; silent for a replayed list.
  private var stream: ArrivalStream
  private var day: UInt16 = 0
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
    identity = StableHash.of(Self.name(of: demand.source, in: scenario))
    need = Self.need(of: demand.source)
    switch demand.arrivals {
    case .replay(let calls): (list, rate) = (calls, nil)
    case .steady(let perSecond): (list, rate) = ([], perSecond)
    case .random: (list, rate) = ([], nil)
    }
    stream = ArrivalStream(
      source: identity, day: 0, profile: .silent, pattern: .poisson, factor: 1, chance: chance)
    if case .random(let profile, let pattern) = demand.arrivals {
      let factor = scenario.dayFactor?.factor(
        chance: chance, day: 0, source: identity, correlation: scenario.dayFactorCorrelation)
      stream = ArrivalStream(
        source: identity, day: 0, profile: profile, pattern: pattern, factor: factor ?? 1,
        chance: chance)
    }
    if rate != nil { beginSteadyDay() }
  }

  /// The name whose hash tells this source's customers from all others.
  static func name(of source: DemandSource, in scenario: Scenario) -> String {
    switch source {
    case .callType(let type): "type:" + scenario.callTypes[type.index].name
    case .entry(let name, _): "entry:" + name
    }
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
      guard rate != nil, beginNextSteadyDay() else { return next = .never }
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

  private mutating func beginNextSteadyDay() -> Bool {
    guard Int(day) + 1 < Who.intervalLimit else { return false }
    day += 1
    return beginSteadyDay()
  }

  /// Steady arrivals come day by day, so that their addresses never run out.
  @discardableResult
  private mutating func beginSteadyDay() -> Bool {
    guard let rate, rate > 0 else { return false }
    let start = Double(day) * Self.secondsPerDay
    let profile = RateProfile(steady: rate, from: start, for: Self.secondsPerDay)
    stream = ArrivalStream(
      source: identity, day: day, profile: profile, pattern: .poisson, factor: 1, chance: chance)
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
