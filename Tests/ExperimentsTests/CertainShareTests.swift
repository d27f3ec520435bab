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
    talk: Distribution = .exponential(mean: 100)
  ) throws -> RunOutcome {
    let plain = InventedRun(within: [97, 97]).outcome
    var type = plain.scenario.callTypes[0]
    type.patience = patience.map { ByInterval(.exponential(mean: $0)) }
    type.linePool = hasLines ? LinePoolID(0) : nil
    type.handling = Handling(talk: ByInterval(talk))
    let demand = Demand(
      source: .callType(CallTypeID(0)),
      arrivals: arrivals ?? plain.scenario.demands[0].arrivals)
    let scenario = Scenario(
      name: "certain", horizon: plain.scenario.horizon, callTypes: [type], demands: [demand],
      groups: plain.scenario.groups,
      linePools: [LinePool(name: "lines", lines: ByInterval(9))])
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
}
