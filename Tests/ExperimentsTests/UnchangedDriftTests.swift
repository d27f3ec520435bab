import ContactCenterModel
import Experiments
import Testing

/// What digests do not hold, and batches that are cut otherwise.
@Suite struct UnchangedDriftTests {
  /// The same records under another goal of the service level.
  private func judged(_ run: RunOutcome, by goal: Double) -> RunOutcome {
    var type = run.scenario.callTypes[0]
    type.serviceLevel.share = goal
    let scenario = Scenario(
      name: "strict", horizon: run.scenario.horizon, callTypes: [type],
      demands: run.scenario.demands, groups: run.scenario.groups)
    return RunOutcome(scenario: scenario, plan: run.plan, records: run.records)
  }

  @Test func `a goal that no day reaches any more is a regression though every count is the same`()
    throws
  {
    let run = InventedRun(within: [90, 91, 90, 91, 90, 91]).outcome
    let baseline = DriftTests.baseline(run, ["attainment.days", "serviceLevel.offered"])
    let outcome = try #require(
      DriftTests.check(baseline, [judged(run, by: 0.95)], most: 6, family: 2))
    #expect(outcome.reproduction == .identical)
    #expect(outcome.drifts.map(\.verdict) == [.regressed, .same])
    #expect(outcome.drifts.map(\.isUnchanged) == [false, true])
    #expect(outcome.drifts.map(\.difference) == [-1, 0])
  }

  @Test func `days that all held and are the same bit by bit did not change`() throws {
    let run = InventedRun(within: [90, 90]).outcome
    let baseline = DriftTests.baseline(run, ["attainment.days", "abandonment", "asa"])
    let outcome = try #require(DriftTests.check(baseline, [run], most: 2))
    #expect(outcome.drifts.map(\.verdict) == [.same, .same, .same])
  }

  /// One long run, cut into six batches.
  private func batches(warmUp: Double, length: Double) -> RunOutcome {
    let days = InventedRun(within: [80, 84, 88, 80, 84, 88]).outcome
    return RunOutcome(
      scenario: days.scenario, plan: days.plan, records: days.records, replications: 1,
      batching: Batching(
        batches: 6, length: length, warmUp: warmUp, foundWarmUp: nil, isSettled: true,
        autocorrelation: nil, pValueOfIndependence: nil))
  }

  private func drifts(of run: RunOutcome) throws -> [Drift] {
    let baseline = DriftTests.baseline(
      batches(warmUp: 100, length: 1_800), ["serviceLevel.offered", "calls.offered"], margin: 0.05)
    var judgement = CheckJudgement(
      against: baseline, plan: CheckPlan(mostReplications: 1, family: 2))
    judgement.judge(run)
    return try #require(judgement.outcome).drifts
  }

  @Test func `batches of the same times pair up`() throws {
    let drifts = try drifts(of: batches(warmUp: 100, length: 1_800))
    #expect(drifts.map(\.isUnchanged) == [true, true])
  }

  @Test(arguments: [(200.0, 1_800.0), (100, 900)])
  func `batches of other times do not pair up, and sums over them are not compared`(
    warmUp: Double, length: Double
  ) throws {
    // Each by itself: se² = 6/5 · 4 · 0.04² / 6², se = 0.014606; ± t(5) √2 se = 2.01505 · 0.020656.
    let drifts = try drifts(of: batches(warmUp: warmUp, length: length))
    let interval = try #require(drifts[0].interval)
    #expect(abs(interval.upperBound - 0.041623) < 1e-4)
    #expect(drifts.map(\.verdict) == [.same, .undecided(.otherBatches)])
  }
}
