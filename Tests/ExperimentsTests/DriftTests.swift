import ContactCenterModel
import Experiments
import Statistics
import Testing

/// Measures against their baselines.
@Suite struct DriftTests {
  private static let level = "serviceLevel.offered"

  /// A baseline of days of 100 calls, by the number answered within τ.
  static func baseline(
    _ outcome: RunOutcome, _ ids: [String] = [level], margin: Double = 0.01
  ) -> Baseline {
    let addresses = ids.map { MeasureAddress.of($0) }
    let margins = Margins(Dictionary(uniqueKeysWithValues: addresses.map { ($0, margin) }))
    return BaselineRecording(outcome, of: addresses, margins: margins).baseline
  }

  /// Judges later looks at a run; each look adds replications.
  static func check(
    _ baseline: Baseline, _ runs: [RunOutcome], most: Int, family: Int = 1
  ) -> CheckOutcome? {
    var judgement = CheckJudgement(
      against: baseline, plan: CheckPlan(mostReplications: most, family: family))
    for run in runs where judgement.nextLook == run.records.count {
      judgement.judge(run)
    }
    return judgement.outcome
  }

  /// Days 0, 1, 2, … of 100 calls with 80, 84, 88, 80, … of them within τ.
  private func days(_ count: Int, less: Double = 0) -> RunOutcome {
    InventedRun(within: (0..<count).map { 80 + Double($0 % 3) * 4 - less }).outcome
  }

  @Test func `what is bit by bit the same has no drift`() throws {
    let run = days(6)
    let outcome = try #require(Self.check(Self.baseline(run), [run], most: 6))
    #expect(outcome.reproduction == .identical)
    #expect(outcome.drifts.map(\.verdict) == [.same])
    #expect(outcome.drifts[0].interval == 0...0)
  }

  @Test
  func `a change within the margin is the same, and the replications that differ are counted`()
    throws
  {
    // Each day has one call less within τ: the difference is −0.01 without error, at the margin.
    let outcome = try #require(
      Self.check(Self.baseline(days(6), margin: 0.0101), [days(6, less: 1)], most: 6))
    #expect(outcome.reproduction == .different(count: 6, first: 0))
    #expect(outcome.drifts.map(\.verdict) == [.same])
  }

  @Test
  func `a change beyond the margin is a regression on the bad side, an improvement on the good`()
    throws
  {
    let worse = try #require(Self.check(Self.baseline(days(6)), [days(6, less: 2)], most: 6))
    #expect(worse.drifts.map(\.verdict) == [.regressed])
    let better = try #require(Self.check(Self.baseline(days(6, less: 2)), [days(6)], most: 6))
    #expect(better.drifts.map(\.verdict) == [.improved])
  }

  /// Three more of 100 calls on half of the days: +0.015 ± 0.0107 at 90 %, with the margin 0.02.
  @Test func `what can only be the same or better is not worse`() throws {
    let then = InventedRun(within: Array(repeating: 80, count: 8)).outcome
    let days = { (change: Double) in
      InventedRun(within: (0..<8).map { $0 % 2 == 0 ? 80 : 80 + change }).outcome
    }
    let better = try #require(Self.check(Self.baseline(then, margin: 0.02), [days(3)], most: 8))
    #expect(better.drifts.map(\.verdict) == [.notWorse])
    let worse = try #require(Self.check(Self.baseline(then, margin: 0.02), [days(-3)], most: 8))
    #expect(worse.drifts.map(\.verdict) == [.undecided(.tooFewReplications)])
  }

  @Test(arguments: [110.0, 90])
  func `a measure of which neither way is better may not move at all`(offered: Double) throws {
    let then = InventedRun(offered: 100, within: [80, 80, 80]).outcome
    let now = InventedRun(offered: offered, within: [80, 80, 80]).outcome
    let outcome = try #require(
      Self.check(Self.baseline(then, ["calls.offered"], margin: 5), [now], most: 3))
    #expect(outcome.drifts.map(\.verdict) == [.regressed])
  }

  @Test func `where there is nothing to measure any more nothing is decided`() throws {
    let then = InventedRun(within: [80, 82, 84]).outcome
    let now = InventedRun(offered: 0, within: [0, 0, 0]).outcome
    let outcome = try #require(Self.check(Self.baseline(then), [now], most: 3))
    #expect(outcome.drifts.map(\.verdict) == [.undecided(.nothingToMeasure)])
    #expect(outcome.drifts[0].current == nil)
  }

  /// The baseline's days are 60 and 100 by turns, today's 100 and 60: nothing in common, ± 20 a day.
  @Test func `replications are added until the budget ends, and the reason of a doubt is told`()
    throws
  {
    func days(_ count: Int, from first: Int) -> RunOutcome {
      InventedRun(within: (0..<count).map { ($0 + first) % 2 == 0 ? 60 : 100 }).outcome
    }
    let baseline = Self.baseline(days(12, from: 0))
    let outcome = try #require(
      Self.check(
        baseline, [days(12, from: 1), days(18, from: 1), days(20, from: 1)], most: 20))
    #expect(outcome.replications == 20)
    guard case .undecided = outcome.drifts[0].verdict else {
      Issue.record("decided: \(outcome.drifts[0].verdict)")
      return
    }
  }

  /// Days that have nothing in common leave the baseline's own error: 0.2 · √(12 · 13 / 10) / 12 = 0.0658.
  @Test(arguments: [(0.01, DriftDoubt.baselineTooShort), (0.13, DriftDoubt.tooFewReplications)])
  func `the baseline is to blame only where its own error alone is beyond the margin`(
    margin: Double, doubt: DriftDoubt
  ) throws {
    let then = InventedRun(within: (0..<12).map { $0 % 2 == 0 ? 60 : 100 }).outcome
    let now = InventedRun(within: (0..<12).map { $0 % 4 < 2 ? 60 : 100 }).outcome
    let outcome = try #require(
      Self.check(Self.baseline(then, margin: margin), [now], most: 12))
    #expect(outcome.drifts.map(\.verdict) == [.undecided(doubt)])
  }

  @Test func `a baseline is exact when the error is at most a quarter of the margin`() {
    // 80, 84, 88 of 100: se² = 32 / (3 · 2) / 100², se = 0.0231.
    let address = MeasureAddress.of(Self.level)
    let isExact = { (margin: Double) in
      BaselineRecording(
        InventedRun(within: [80, 84, 88]).outcome, of: [address],
        margins: Margins([address: margin])
      ).isExact
    }
    #expect(isExact(0.0924))
    #expect(!isExact(0.0923))
  }

  @Test func `the digest tells any number that differs`() {
    let run = days(2)
    var record = run.records[0]
    let digest = { (record: ReplicationRecord) in record.digest(in: run.scenario) }
    #expect(digest(record) == digest(run.records[0]))
    #expect(digest(record) != digest(run.records[1]))
    record.events += 1
    #expect(digest(record) != digest(run.records[0]))
    record.events -= 1
    record.durations[1] = record.durations[1].nextUp
    #expect(digest(record) != digest(run.records[0]))
  }
}
