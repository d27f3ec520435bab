import ContactCenterModel
import Experiments
import Testing

/// Drifts of what never differed, or hardly ever happened: replications that are alike prove little.
@Suite struct RareDriftTests {
  /// So many days of 100 calls, of which so many were answered within τ.
  private func days(_ count: Int, within: Double = 90) -> RunOutcome {
    InventedRun(within: Array(repeating: within, count: count)).outcome
  }

  private func drift(
    _ id: String, days count: Int, margin: Double
  ) throws -> Drift {
    let baseline = DriftTests.baseline(days(count), [id], margin: margin)
    let outcome = try #require(
      DriftTests.check(baseline, [days(count, within: 91)], most: count))
    #expect(outcome.reproduction == .different(count: count, first: 0))
    return outcome.drifts[0]
  }

  @Test(arguments: [(0.3, DriftVerdict.same), (0.2, DriftVerdict.undecided(.baselineTooShort))])
  func `ten days that held then and now may still differ on other days`(
    margin: Double, verdict: DriftVerdict
  ) throws {
    // Ten of ten: 1 − 0.05^(1/10) = 0.25887 are left open, on either side.
    let drift = try drift("attainment.days", days: 10, margin: margin)
    let interval = try #require(drift.interval)
    #expect(drift.difference == 0)
    #expect(abs(interval.lowerBound + 0.25887) < 1e-4)
    #expect(abs(interval.upperBound - 0.25887) < 1e-4)
    #expect(drift.verdict == verdict)
  }

  @Test(arguments: [
    (10, 0.0029912, DriftVerdict.same), (2, 0.0148670, DriftVerdict.undecided(.baselineTooShort)),
  ])
  func `that nobody abandoned is known as far as there were calls`(
    count: Int, open: Double, verdict: DriftVerdict
  ) throws {
    // None of n: 1 − 0.05^(1/n) for 1,000 and for 200 calls.
    let drift = try drift("abandonment", days: count, margin: 0.01)
    let interval = try #require(drift.interval)
    #expect(abs(interval.lowerBound + open) < 1e-5)
    #expect(abs(interval.upperBound - open) < 1e-5)
    #expect(drift.verdict == verdict)
  }

  @Test func `nine callers who abandoned in one burst then leave the difference as open as one`()
    throws
  {
    // 9 of 1,000 on one of ten days then, D = 8.1 / 0.9 = 9; nobody now. As of one case in 111, 95 % as of 90 %
    // two-sided: up to 4.2 %. Nine single cases would reach to 1.6 %.
    var then = InventedRun(within: Array(repeating: 90, count: 10))
    then.days[3].abandoned = 9
    let baseline = DriftTests.baseline(then.outcome, ["abandonment"], margin: 0.03)
    let checked = try #require(DriftTests.check(baseline, [days(10)], most: 10))
    let interval = try #require(checked.drifts[0].interval)
    #expect(interval.lowerBound < -0.03)
    #expect(checked.drifts[0].verdict != .same)
  }

  @Test func `a time that was never above 0 then or now is not known`() throws {
    let drift = try drift("asa", days: 10, margin: 1)
    #expect(drift.interval == nil)
    #expect(drift.verdict == .undecided(.tooFewReplications))
  }

  @Test(arguments: [(10, false), (400, true)])
  func `days that all held make a baseline only when they are many`(count: Int, isExact: Bool) {
    // The interval reaches 1 − 0.025^(1/n): 0.308 for ten, 0.0092 for 400, half the margin being 0.025.
    let address = MeasureAddress.of("attainment.days")
    let recording = BaselineRecording(
      days(count), of: [address], margins: Margins([address: 0.05]))
    #expect(recording.isExact == isExact)
  }
}
