import Probability

/// One source of demand and its next call.
struct ArrivalSource {
  private static let secondsPerDay = 86_400.0

  private let chance: Chance
  /// The stable hash of the source's name.
  private let identity: UInt32
  private let singleType: Int?
  private let needs: [(type: Int, upTo: Double)]
  private let rate: Double?
  private var stream: ArrivalStream?
  private var day: UInt16 = 0
  private var who: Who
  private var count: UInt32 = 0
  /// The calls of a replayed list; empty for random arrivals.
  let list: [ReplayedCall]

  init(_ demand: Demand, scenario: Scenario, chance: Chance) {
    self.chance = chance
    let name = Self.name(of: demand.source, in: scenario)
    identity = StableHash.of(name)
    (singleType, needs) = Self.needs(of: demand.source)
    who = Who(source: identity, day: 0, interval: 0, ordinal: 0)
    var list: [ReplayedCall] = []
    var rate: Double?
    switch demand.arrivals {
    case .replay(let calls): list = calls
    case .steady(let perSecond): rate = perSecond
    case .random(let profile, let pattern):
      let factor = scenario.dayFactor?.factor(
        chance: chance, day: 0, source: identity, correlation: scenario.dayFactorCorrelation)
      stream = ArrivalStream(
        source: identity, day: 0, profile: profile, pattern: pattern, factor: factor ?? 1,
        chance: chance)
    }
    self.list = list
    self.rate = rate
    if rate != nil { beginSteadyDay() }
  }

  /// The name whose hash tells this source's customers from all others.
  static func name(of source: DemandSource, in scenario: Scenario) -> String {
    switch source {
    case .callType(let type): "type:" + scenario.callTypes[type.index].name
    case .entry(let name, _): "entry:" + name
    }
  }

  private static func needs(of source: DemandSource) -> (Int?, [(type: Int, upTo: Double)]) {
    switch source {
    case .callType(let type): return (type.index, [])
    case .entry(_, let shares):
      var sum = 0.0
      return (
        nil,
        shares.map {
          sum += $0.share
          return ($0.type.index, sum)
        }
      )
    }
  }

  /// Moves to the next call and gives its time; infinity when there are no more.
  mutating func advance() -> Double {
    count += 1
    if !list.isEmpty { return advanceInList() }
    while stream != nil {
      if let arrival = stream!.next() {
        who = arrival.who
        return arrival.time
      }
      stream = nil
      if rate != nil { beginNextSteadyDay() }
    }
    return .infinity
  }

  private mutating func advanceInList() -> Double {
    let line = Int(count) - 1
    guard line < list.count else { return .infinity }
    who = Who(
      source: identity, day: 0, interval: UInt16(Who.intervalLimit - 1), ordinal: UInt32(line))
    return list[line].time
  }

  /// The call that `advance` moved to.
  func arriving(source: Int, number: UInt64) -> ArrivingCall {
    ArrivingCall(
      who: who, source: source, type: type, number: number, sourceNumber: count, replayLine: line)
  }

  /// The type of the call that `advance` moved to.
  var type: Int {
    line.flatMap { list[Int($0)].type }?.index ?? singleType ?? drawNeed()
  }

  private var line: UInt32? { list.isEmpty ? nil : count - 1 }

  private func drawNeed() -> Int {
    var stream = chance.stream(who, .need)
    let u = stream.uniform()
    return (needs.first { u < $0.upTo } ?? needs[needs.count - 1]).type
  }

  private mutating func beginNextSteadyDay() {
    guard Int(day) + 1 < Who.intervalLimit else { return }
    day += 1
    beginSteadyDay()
  }

  /// Steady arrivals come day by day, so that their addresses never run out.
  private mutating func beginSteadyDay() {
    guard let rate, rate > 0 else { return }
    let start = Double(day) * Self.secondsPerDay
    let profile = RateProfile(steady: rate, from: start, for: Self.secondsPerDay)
    stream = ArrivalStream(
      source: identity, day: day, profile: profile, pattern: .poisson, factor: 1, chance: chance)
  }
}
