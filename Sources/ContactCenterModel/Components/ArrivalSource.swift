import Probability

/// One source of demand, which makes its next calls several at a time.
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
  /// How many calls of the list have come.
  private var linesRead = 0
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
        shares.sorted { $0.type < $1.type }.map {
          sum += $0.share
          return ($0.type.index, sum)
        })
    }
  }

  /// Puts the next arrivals and their call types in the places of those before; less than all when
  /// there are no more. Gives their number.
  mutating func fill(
    _ arrivals: UnsafeMutableBufferPointer<Arrival>, _ types: UnsafeMutablePointer<UInt16>
  ) -> Int {
    var found = 0
    repeat {
      let rest = UnsafeMutableBufferPointer(rebasing: arrivals[found...])
      found += list.isEmpty ? stream.fill(rest) : fillFromList(rest)
    } while found < arrivals.count && beginNextDay()
    for index in 0..<found {
      types[index] = UInt16(truncatingIfNeeded: type(of: arrivals[index].who))
    }
    return found
  }

  private mutating func fillFromList(_ arrivals: UnsafeMutableBufferPointer<Arrival>) -> Int {
    let calls = list[linesRead...].prefix(arrivals.count)
    for (index, call) in calls.enumerated() {
      let who = Who(
        source: identity, day: 0, interval: UInt16(Who.intervalLimit - 1),
        ordinal: UInt32(linesRead + index))
      arrivals[index] = Arrival(time: call.time, who: who, words: chance.firstWords(who))
    }
    linesRead += calls.count
    return calls.count
  }

  /// The call type of a customer.
  @inline(__always)
  private mutating func type(of who: Who) -> Int {
    if !list.isEmpty, let type = list[Int(who.ordinal)].type { return type.index }
    switch need {
    case .one(let type): return type
    case .shared(let shares): return drawNeed(of: who, shares)
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
