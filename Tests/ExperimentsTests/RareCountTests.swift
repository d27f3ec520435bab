import ContactCenterModel
import Experiments
import Probability
import Statistics
import Testing

/// A 0 in every replication is certain only where the scenario rules out anything else.
@Suite struct RareCountTests {
  /// Four days of 100 calls: lines, a waiting room and balking only where `isLimited`.
  private func outcome(
    isLimited: Bool, patience: Double? = nil, abandoned: [Double] = [0, 0, 0, 0]
  ) -> RunOutcome {
    var run = InventedRun(within: [90, 92, 88, 90])
    for (day, calls) in abandoned.enumerated() { run.days[day].abandoned = calls }
    let plain = run.outcome
    var type = plain.scenario.callTypes[0]
    type.patience = patience.map { ByInterval(.exponential(mean: $0)) }
    if isLimited {
      type.linePool = LinePoolID(0)
      type.waitingRoom = WaitingRoomID(0)
      type.balking = [BalkingStep(waiting: 3, probability: 0.5)]
    }
    let scenario = Scenario(
      name: "limited", horizon: plain.scenario.horizon, callTypes: [type],
      demands: plain.scenario.demands, groups: plain.scenario.groups,
      linePools: [LinePool(name: "lines", lines: ByInterval(9))],
      waitingRooms: [WaitingRoom(name: "room", capacity: 9)])
    return RunOutcome(scenario: scenario, plan: plain.plan, records: plain.records)
  }

  @Test(
    arguments: [
      "calls.blocked", "calls.queueFull", "calls.balked", "calls.atClose", "customers.atClose",
    ])
  func `a count that never rose above 0 has the upper bound of Poisson's law`(id: String) throws {
    // −ln(0.025)/4 = 0.92222.
    let estimate = try #require(outcome(isLimited: true).estimate(.of(id)).estimate)
    let interval = try #require(estimate.interval)
    #expect(estimate.value == 0)
    #expect(interval.lowerBound == 0)
    #expect(abs(interval.upperBound - 0.9222199) < 1e-6)
  }

  @Test(
    arguments: [
      "calls.blocked", "calls.queueFull", "calls.balked", "blocking", "blocking.lines",
      "blocking.queue", "balking", "load.blocked", "calls.abandoned", "abandonment",
      "calls.hungUp", "calls.turnedAway", "calls.stillWaiting", "lostCalls",
    ])
  func `what cannot happen is exactly 0`(id: String) throws {
    let figure = outcome(isLimited: false).estimate(.of(id))
    // Nobody reached the queue in the invented counts.
    guard figure.denominator != 0 else { return }
    let interval = try #require(figure.estimate?.interval)
    #expect(interval == 0...0)
  }

  @Test(arguments: ["load.blocked", "queue.length", "overtime", "asa", "wait.mean"])
  func `other sums that are all 0 have no interval`(id: String) {
    let figure = outcome(isLimited: true).estimate(.of(id))
    #expect(figure.estimate?.value == 0)
    #expect(figure.estimate?.interval == nil)
  }

  @Test func `patience makes an abandonment possible`() throws {
    let figure = outcome(isLimited: false, patience: 60).estimate(.of("calls.abandoned"))
    let interval = try #require(figure.estimate?.interval)
    #expect(abs(interval.upperBound - 0.9222199) < 1e-6)
  }

  @Test(arguments: ["calls.abandoned", "abandonment"])
  func `one more case never lowers the upper bound`(id: String) throws {
    let bounds = try (0...14).map { calls in
      // Spread over four days, as evenly as they go.
      let days = (0..<4).map { Double((calls + 3 - $0) / 4) }
      let figure = outcome(isLimited: true, patience: 60, abandoned: days).estimate(.of(id))
      return try #require(figure.estimate?.interval).upperBound
    }
    for (fewer, more) in zip(bounds[...9], bounds[1...9]) { #expect(fewer <= more) }
  }

  @Test func `a scheduled staff is exact`() throws {
    // 5 agents of 1,800 s, the same every day by plan.
    let run = simulated
    let interval = try #require(run.estimate(.of("staff.productive")).estimate?.interval)
    #expect(interval == 5...5)
  }

  @Test func `the few calls of a list are known, those of chance are not`() throws {
    let plain = InventedRun.scenario()
    let list = [ReplayedCall(time: 100)]
    let listed = Scenario(
      name: "listed", horizon: plain.horizon, callTypes: plain.callTypes,
      demands: [Demand(source: .callType(CallTypeID(0)), arrivals: .replay(list))],
      groups: plain.groups)
    let simulator = Simulator(listed)
    let run = RunOutcome(
      scenario: listed, plan: RunPlan(replications: 3),
      records: (0..<3).map { simulator.run(replication: $0, seed: 1) })
    #expect(run.estimate(.of("calls.arrived")).estimate?.interval == 1...1)
    // The same counts where chance brought them.
    let byChance = RunOutcome(scenario: plain, plan: run.plan, records: run.records)
    let interval = try #require(byChance.estimate(.of("calls.arrived")).estimate?.interval)
    #expect(interval.lowerBound < 1 && interval.upperBound > 1)
  }

  private var simulated: RunOutcome {
    let simulator = Simulator(InventedRun.scenario())
    return RunOutcome(
      scenario: InventedRun.scenario(), plan: RunPlan(replications: 3),
      records: (0..<3).map { simulator.run(replication: $0, seed: 1) })
  }

  @Test func `a target on what is left at close is met where hardly anything ever is`() throws {
    let plain = outcome(isLimited: true)
    let scenario = Scenario(
      name: "judged", horizon: plain.scenario.horizon, callTypes: plain.scenario.callTypes,
      demands: plain.scenario.demands, groups: plain.scenario.groups,
      linePools: plain.scenario.linePools,
      waitingRooms: plain.scenario.waitingRooms,
      targets: [0.5, 5].map { Target(address: .of("calls.atClose"), bound: .atMost($0)) })
    let outcome = RunOutcome(scenario: scenario, plan: plain.plan, records: plain.records)
    #expect(outcome.verdicts().map(\.verdict) == [.undecided, .met])
  }

  @Test func `a backlog of several closes counts a close`() throws {
    // Four replications of three closes with nothing left: −ln(0.025)/12.
    let plain = InventedRun(within: [90, 92, 88, 90]).outcome
    let day = try #require(plain.scenario.horizon.days?.day)
    let scenario = Scenario(
      name: "days", horizon: .days(PlanningDays(day, count: 3)),
      callTypes: plain.scenario.callTypes, demands: plain.scenario.demands,
      groups: plain.scenario.groups)
    let records = (0..<4).map { ReplicationRecord(replication: $0, layout: RecordLayout(scenario)) }
    let outcome = RunOutcome(scenario: scenario, plan: plain.plan, records: records)
    let interval = try #require(outcome.estimate(.of("calls.atClose")).estimate?.interval)
    #expect(interval.lowerBound == 0)
    #expect(abs(interval.upperBound - 0.9222199 / 3) < 1e-6)
  }

  @Test func `a target on a zero that may not stay is undecided`() {
    let plain = outcome(isLimited: true)
    let ids = ["load.blocked", "overtime", "calls.blocked"]
    let scenario = Scenario(
      name: "judged", horizon: plain.scenario.horizon, callTypes: plain.scenario.callTypes,
      demands: plain.scenario.demands, groups: plain.scenario.groups,
      linePools: plain.scenario.linePools, waitingRooms: plain.scenario.waitingRooms,
      targets: ids.map { Target(address: .of($0), bound: .atMost(0.5)) })
    let verdicts = RunOutcome(scenario: scenario, plan: plain.plan, records: plain.records)
      .verdicts()
    #expect(verdicts.map(\.verdict) == [.undecided, .undecided, .undecided])
  }
}
