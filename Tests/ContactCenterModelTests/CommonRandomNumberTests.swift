import ContactCenterModel
import Probability
import Statistics
import Testing

/// A customer has the same need, patience and handling whatever the scenario does.
@Suite struct CommonRandomNumberTests {
  private static let edges = (0...6).map { 28_800 + Double($0) * 900 }

  private static func type(_ name: String) -> CallType {
    CallType(
      name: name,
      handling: Handling(
        talk: ByInterval(.gamma(shape: 2, scale: 60)),
        wrapUp: ByInterval(.exponential(mean: 30))),
      patience: ByInterval(.exponential(mean: 60)), announcement: .exponential(mean: 10))
  }

  private static func demand(_ type: Int) -> Demand {
    let profile = try! RateProfile(
      edges: edges, expected: [10, 30, 50, 40, 20, 10], shape: .linear)
    return Demand(
      source: .callType(CallTypeID(type)),
      arrivals: .random(profile: profile, pattern: .gammaFactor(cv: 0.3)))
  }

  /// Types of these names, each with agents of its own.
  private static func center(_ names: [String]) -> Scenario {
    Scenario(
      name: "center",
      horizon: .day(PlanningDay(open: 28_800, close: 28_800 + 5_400, interval: 900)),
      callTypes: names.map { type($0) }, demands: names.indices.map { demand($0) },
      groups: names.indices.map { index in
        AgentGroup(
          name: "group \(names[index])", skills: [Skill(type: CallTypeID(index))],
          staffing: StaffingPlan(agents: [2, 5, 8, 7, 4, 2], edges: edges))
      },
      dayFactor: try! DayFactor(.gamma, cv: 0.2), dayFactorCorrelation: 0.5,
      agentChoice: .random)
  }

  /// All counts of a type, as bits.
  private func bits(_ record: ReplicationRecord, _ type: Int) -> [UInt64] {
    (0..<record.layout.rows).flatMap { row in
      TypeCount.allCases.map { record.count($0, type: CallTypeID(type), row: row).bitPattern }
    }
  }

  @Test(arguments: 0..<10)
  func `a new type with agents of its own changes nothing for the others`(replication: Int) {
    let few = Simulator(Self.center(["a", "b"])).run(replication: replication, seed: 1)
    let more = Simulator(Self.center(["a", "b", "c"])).run(replication: replication, seed: 1)
    let first = Simulator(Self.center(["c", "a", "b"])).run(replication: replication, seed: 1)
    for type in 0..<2 {
      #expect(bits(few, type) == bits(more, type))
      #expect(bits(few, type) == bits(first, type + 1))
      let waits = { (record: ReplicationRecord, type: Int) in
        Array(record.answeredWaits[(type * 8)..<(type * 8 + 8)])
      }
      #expect(waits(few, type) == waits(more, type))
      #expect(waits(few, type) == waits(first, type + 1))
    }
  }

  /// The calls of two scenarios in pairs of the same customer.
  private func pairs(_ one: Scenario, _ other: Scenario) -> [(CallRecord, CallRecord)] {
    let calls = [one, other].map { Simulator($0).traced(replication: 0, seed: 1).calls }
    #expect(calls[0].count == calls[1].count)
    return Array(zip(calls[0], calls[1]))
  }

  @Test func `balking changes no customer's arrival, handling or announcement`() {
    var types = [Self.type("a")]
    let plain = Self.center(["a"])
    types[0].balking = [BalkingStep(probability: 0.3)]
    let pairs = pairs(plain, plain.with(types))
    #expect(pairs.contains { $1.outcome == .balked })
    for (one, other) in pairs {
      #expect(one.arrival == other.arrival)
      #expect(one.queueEntry == other.queueEntry)
      expectSameHandling(one, other)
    }
  }

  @Test func `twice the mean patience is twice every customer's patience`() {
    let plain = Self.center(["a"])
    var types = plain.callTypes
    types[0].patience = ByInterval(.exponential(mean: 120))
    var abandonedTwice = 0
    for (one, other) in pairs(plain, plain.with(types)) {
      #expect(one.arrival == other.arrival)
      expectSameHandling(one, other)
      guard one.outcome == .abandoned, other.outcome == .abandoned else { continue }
      abandonedTwice += 1
      let waits = [one, other].map { ($0.left ?? 0) - ($0.queueEntry ?? 0) }
      #expect(abs(waits[1] - 2 * waits[0]) < 1e-9)
    }
    #expect(abandonedTwice > 0)
  }

  @Test func `fewer agents change no customer's handling`() {
    let plain = Self.center(["a"])
    var groups = plain.groups
    groups[0].staffing = StaffingPlan(constant: 2)
    for (one, other) in pairs(plain, plain.with(plain.callTypes, groups: groups)) {
      #expect(one.arrival == other.arrival)
      expectSameHandling(one, other)
    }
  }

  private func expectSameHandling(_ one: CallRecord, _ other: CallRecord) {
    guard let talk = one.talk, let wrapUp = one.wrapUp, let otherTalk = other.talk,
      let otherWrapUp = other.wrapUp
    else { return }
    #expect(abs(talk - otherTalk) < 1e-9)
    #expect(abs(wrapUp - otherWrapUp) < 1e-9)
  }
}

extension CallRecord {
  /// Seconds of talk.
  fileprivate var talk: Double? {
    guard let answer, let talkEnd else { return nil }
    return talkEnd - answer
  }

  /// Seconds of after-call work.
  fileprivate var wrapUp: Double? {
    guard let talkEnd, let wrapUpEnd else { return nil }
    return wrapUpEnd - talkEnd
  }
}

extension Scenario {
  /// The same center with other call types, and perhaps other groups.
  func with(_ types: [CallType], groups: [AgentGroup]? = nil) -> Scenario {
    Scenario(
      name: name, horizon: horizon, callTypes: types, demands: demands,
      groups: groups ?? self.groups, linePools: linePools, waitingRooms: waitingRooms,
      dayFactor: dayFactor, dayFactorCorrelation: dayFactorCorrelation, agentChoice: agentChoice)
  }
}
