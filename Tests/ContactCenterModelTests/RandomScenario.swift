import ContactCenterModel
import Probability

/// Small centers of every kind, made from a number, for laws that hold on every path.
///
/// Every third lives on a lattice of ten seconds, where many things happen at the same instant;
/// every tenth is a steady state.
struct RandomScenario {
  static let numbers = 0..<40

  private var random: SeededGenerator
  private let number: Int
  private let isLattice: Bool
  private let types: Int
  private let day = PlanningDay(
    open: 28_800, close: 28_800 + 6 * 900, interval: 900)

  init(_ number: Int) {
    self.number = number
    random = SeededGenerator(seed: UInt64(number) &* 7_919 &+ 17)
    isLattice = number % 3 == 0
    types = 1 + number % 4
  }

  /// The scenario of a number.
  static func make(_ number: Int) -> Scenario {
    var maker = RandomScenario(number)
    return maker.scenario()
  }

  private var isSteady: Bool { number % 10 == 7 }

  private mutating func scenario() -> Scenario {
    let pools = (0..<random.below(3)).map { pool in
      LinePool(
        name: "pool \(pool)",
        lines: random.chance(0.5)
          ? ByInterval(5 + random.below(15))
          : ByInterval(list: (0..<day.intervals).map { _ in random.below(20) }))
    }
    let rooms = (0..<random.below(2)).map {
      WaitingRoom(name: "room \($0)", capacity: random.below(8))
    }
    let callTypes = (0..<types).map { callType($0, pools: pools.count, rooms: rooms.count) }
    let groups = (0..<(1 + random.below(3))).map { group($0) }
    return Scenario(
      name: "random \(number)", horizon: horizon(), callTypes: callTypes, demands: demands(),
      groups: groups, linePools: pools, waitingRooms: rooms,
      dayFactor: random.chance(0.5)
        ? try! DayFactor(random.pick([.gamma, .lognormal]), cv: 0.2) : nil,
      dayFactorCorrelation: random.pick([0, 0.5, 1]),
      agentChoice: random.pick(AgentChoice.allCases))
  }

  private mutating func horizon() -> Horizon {
    guard !isSteady else { return .steadyState(SteadyState(warmUp: 900, length: 3_600)) }
    return .day(
      PlanningDay(
        open: day.open, close: day.close, interval: day.interval,
        atClose: random.pick(ClosingRule.allCases)))
  }

  private mutating func callType(_ index: Int, pools: Int, rooms: Int) -> CallType {
    var type = CallType(
      name: "type \(index)", handling: handling(),
      serviceLevel: ServiceLevelGoal(share: 0.8, within: random.pick([0, 10, 20, 60])),
      priority: 1 + random.below(3))
    if random.chance(0.8) {
      type.patience =
        random.chance(0.5)
        ? ByInterval(time(mean: 80)) : ByInterval(list: (0..<6).map { _ in time(mean: 60) })
    }
    if random.chance(0.4) { type.announcement = time(mean: 20) }
    if random.chance(0.4) {
      type.balking = [
        BalkingStep(waiting: 0, probability: 0.1), BalkingStep(waiting: 3, probability: 0.5),
      ]
    }
    if pools > 0, random.chance(0.7) { type.linePool = LinePoolID(random.below(pools)) }
    if rooms > 0, random.chance(0.7) { type.waitingRoom = WaitingRoomID(random.below(rooms)) }
    return type
  }

  private mutating func handling() -> Handling {
    Handling(
      talk: ByInterval(time(mean: 150)),
      wrapUp: random.chance(0.5)
        ? ByInterval(list: (0..<6).map { _ in time(mean: 40) }) : nil)
  }

  private mutating func time(mean: Double) -> Distribution {
    if isLattice { return .constant(Double(random.below(1 + Int(mean) / 5)) * 10) }
    return random.pick([
      .exponential(mean: mean), .gamma(shape: 0.7, scale: mean / 0.7), .constant(mean),
      .lognormal(mu: 4, sigma: 0.8), .weibull(shape: 1.5, scale: mean),
    ])
  }

  private mutating func group(_ index: Int) -> AgentGroup {
    var skills: [Skill] = []
    for type in 0..<types where random.chance(0.7) {
      skills.append(
        Skill(
          type: CallTypeID(type), preference: 1 + random.below(2),
          after: random.pick([0, 0, 20, 60]),
          priority: random.chance(0.3) ? 1 + random.below(3) : nil,
          speed: random.pick(isLattice ? [1, 0.5] : [1, 0.8, 1.3]),
          handling: random.chance(0.2) ? handling() : nil))
    }
    return AgentGroup(name: "group \(index)", skills: skills, staffing: staffing())
  }

  /// Constant in every second scenario, by interval in the others.
  private mutating func staffing() -> StaffingPlan {
    if isSteady || number % 2 == 0 { return StaffingPlan(constant: 2 + random.below(4)) }
    return StaffingPlan(
      agents: (0..<day.intervals).map { _ in random.below(7) }, edges: day.edges,
      afterClose: random.chance(0.3) ? random.below(4) : nil)
  }

  private mutating func demands() -> [Demand] {
    var demands = (0..<types).map { index in
      Demand(source: .callType(CallTypeID(index)), arrivals: arrivals())
    }
    if random.chance(0.5) {
      let shares = (0..<types).map {
        DemandShare(type: CallTypeID($0), share: 1 / Double(types))
      }
      demands.append(Demand(source: .entry(name: "entry", shares: shares), arrivals: arrivals()))
    }
    return demands
  }

  private mutating func arrivals() -> Arrivals {
    if isSteady { return .steady(rate: 0.01) }
    return isLattice ? replay() : volumes()
  }

  /// Calls by interval, from one interval before opening to one after close.
  private mutating func volumes() -> Arrivals {
    let edges = (-1...day.intervals + 1).map { day.open + Double($0) * day.interval }
    let expected = (0..<day.intervals + 2).map { _ in Double(random.below(20)) }
    let profile = try! RateProfile(
      edges: edges, expected: expected, shape: random.pick([.constant, .linear]))
    return .random(
      profile: profile, pattern: random.pick([.poisson, .gammaFactor(cv: 0.4), .fixedCounts]))
  }

  private mutating func replay() -> Arrivals {
    var time = day.open - 200
    var calls: [ReplayedCall] = []
    while time < day.close + 200 {
      calls.append(
        ReplayedCall(
          time: time, type: nil, talk: random.chance(0.2) ? 70 : nil,
          patience: random.chance(0.2) ? 30 : nil))
      time += Double(random.below(16)) * 10
    }
    return .replay(calls)
  }
}
