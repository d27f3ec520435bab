import ContactCenterModel
import Experiments
import Probability
import Statistics
import Testing

/// A share of which the scenario says that it is 100 % is known exactly, after two replications as well.
@Suite struct CertainShareTests {
  /// Two days on which all of 100 calls were answered, three of them late.
  private func outcome(
    patience: Double?, hasLines: Bool = false, arrivals: Arrivals? = nil,
    talk: Distribution = .exponential(mean: 100), rounding: StaffRounding = .nearest,
    backlog: [Backlog] = []
  ) throws -> RunOutcome {
    let plain = InventedRun(within: [97, 97]).outcome
    var type = plain.scenario.callTypes[0]
    type.patience = patience.map { ByInterval(.exponential(mean: $0)) }
    type.linePool = hasLines ? LinePoolID(0) : nil
    type.handling = Handling(talk: ByInterval(talk))
    let demand = Demand(
      source: .callType(CallTypeID(0)),
      arrivals: arrivals ?? plain.scenario.demands[0].arrivals)
    var team = plain.scenario.groups[0]
    team.staffing.rounding = rounding
    let scenario = Scenario(
      name: "certain", horizon: plain.scenario.horizon, callTypes: [type], demands: [demand],
      groups: [team], linePools: [LinePool(name: "lines", lines: ByInterval(9))],
      backlog: backlog)
    let records = plain.records.map { record in
      var record = record
      record.set(.reachedQueue, row: 1, 100)
      return record
    }
    return RunOutcome(scenario: scenario, plan: plain.plan, records: records)
  }

  private func interval(_ id: String, _ outcome: RunOutcome) -> ClosedRange<Double>? {
    outcome.estimate(.of(id)).estimate?.interval
  }

  @Test func `with endless patience every call is answered, for certain`() throws {
    let patient = try outcome(patience: nil)
    #expect(interval("answerRate", patient) == 1...1)
    let impatient = try #require(interval("answerRate", try outcome(patience: 300)))
    #expect(impatient.lowerBound < 1)
  }

  @Test func `with lines that may all be busy not every call need be answered`() throws {
    let limited = try #require(
      interval("answerRate", try outcome(patience: nil, hasLines: true)))
    #expect(limited.lowerBound < 1)
  }

  @Test func `where nothing is drawn a level of 100 % is one, and else one of few trials`() throws {
    let list = Arrivals.replay((0..<100).map { ReplayedCall(time: Double($0), patience: 9_999) })
    let certain = try outcome(
      patience: nil, arrivals: list, talk: .constant(10))
    #expect(interval("serviceLevel.offered", certain) == 0.97...0.97)
    // Two replications of one list that came out alike are two trials: 0.025^(1/2) = 0.158, as of 100 %.
    let drawn = try outcome(patience: nil, arrivals: list)
    let open = try #require(interval("serviceLevel.offered", drawn))
    #expect(open.lowerBound < 0.5)
  }

  @Test func `staff that is rounded by chance, and a backlog, leave something to it`() throws {
    let list = Arrivals.replay((0..<100).map { ReplayedCall(time: Double($0), patience: 9_999) })
    let left = Backlog(type: CallTypeID(0), calls: 3, waited: 60)
    let open = [
      try outcome(patience: nil, arrivals: list, talk: .constant(10), rounding: .chance),
      try outcome(patience: nil, arrivals: list, talk: .constant(10), backlog: [left]),
    ]
    for outcome in open {
      let found = try #require(interval("serviceLevel.offered", outcome))
      #expect(found.lowerBound < 0.5)
    }
  }

  @Test func `a late break at the close leaves a caller to nobody`() async throws {
    // The only person, 0…1,800 with a break of 60 s at 1,700, talks 1,690…1,790 and rests until 1,850: the
    // caller of 1,750 stays. Where nobody called then, 0 left is not certain; with a number of agents it is.
    let plain = InventedRun.scenario()
    var type = plain.callTypes[0]
    type.patience = nil
    func found(_ staffing: StaffingPlan, times: [Double]) async throws -> Estimate {
      var team = plain.groups[0]
      team.staffing = staffing
      let calls = times.map { ReplayedCall(time: $0, talk: 100, wrapUp: 0) }
      let scenario = Scenario(
        name: "late", horizon: plain.horizon, callTypes: [type],
        demands: [Demand(source: .callType(CallTypeID(0)), arrivals: .replay(calls))],
        groups: [team])
      let outcome = await Run.run(scenario, plan: RunPlan(replications: 3))
      return try #require(outcome.estimate(.of("calls.stillWaiting")).estimate)
    }
    let shift = Shift(
      line: 0, from: 0, to: 1_800, heads: 1, breaks: [ShiftBreak(at: 1_700, length: 60)])
    let persons = StaffingPlan(shifts: [shift])
    #expect(try await found(persons, times: [1_690, 1_750]).value == 1)
    let open = try #require(try await found(persons, times: [1_690]).interval)
    #expect(open.upperBound > 0)
    let numbers = StaffingPlan(constant: 1)
    #expect(try await found(numbers, times: [1_690, 1_750]).interval == 0...0)
  }
}
