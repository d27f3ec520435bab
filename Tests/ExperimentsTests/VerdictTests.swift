import ContactCenterModel
import Experiments
import Statistics
import Testing

/// Targets are judged on the interval, not on the value.
@Suite struct VerdictTests {
  /// Four days of 100 calls, 90, 92, 88 and 90 of them within τ.
  ///
  /// R = 0.9; Σ(X − R Y)² = 8; se² = 4/3 · 8 / 400² = 6.667e−5; se = 0.0081650; t₃ = 3.182446;
  /// interval 0.9 ± 0.025985 = 0.874015 … 0.925985.
  private let within: [Double] = [90, 92, 88, 90]

  private func verdict(_ bound: TargetBound, _ id: String = "serviceLevel.offered") -> Verdict? {
    var run = InventedRun(within: within)
    run.targets = [Target(address: .of(id), bound: bound)]
    return run.outcome.verdicts().first?.verdict
  }

  @Test func `the interval is that of the delta method`() throws {
    let estimate = InventedRun(within: within).outcome.estimate(.of("serviceLevel.offered"))
      .estimate
    let interval = try #require(estimate?.interval)
    #expect(estimate?.value == 0.9)
    #expect(abs(interval.lowerBound - 0.874015) < 1e-6)
    #expect(abs(interval.upperBound - 0.925985) < 1e-6)
  }

  @Test func `a lower bound is met below the interval, missed above it and undecided inside`() {
    #expect(verdict(.atLeast(0.87)) == .met)
    #expect(verdict(.atLeast(0.88)) == .undecided)
    #expect(verdict(.atLeast(0.92)) == .undecided)
    #expect(verdict(.atLeast(0.93)) == .missed)
  }

  @Test func `an upper bound is met above the interval, missed below it and undecided inside`() {
    #expect(verdict(.atMost(0.93)) == .met)
    #expect(verdict(.atMost(0.92)) == .undecided)
    #expect(verdict(.atMost(0.88)) == .undecided)
    #expect(verdict(.atMost(0.87)) == .missed)
  }

  @Test func `a bound that is missed by no more than adding up may lack is met`() {
    // 100 calls arrive on each day.
    #expect(verdict(.atLeast(100 + 1e-11), "calls.arrived") == .met)
    #expect(verdict(.atMost(100 - 1e-11), "calls.arrived") == .met)
    #expect(verdict(.atLeast(100.001), "calls.arrived") == .missed)
    #expect(verdict(.atMost(99.999), "calls.arrived") == .missed)
  }

  @Test func `a bound at the interval's own end is met`() throws {
    let estimate = InventedRun(within: within).outcome.estimate(.of("serviceLevel.offered"))
      .estimate
    let interval = try #require(estimate?.interval)
    #expect(verdict(.atLeast(interval.lowerBound)) == .met)
    #expect(verdict(.atMost(interval.upperBound)) == .met)
    #expect(verdict(.atLeast(interval.upperBound)) == .undecided)
  }

  @Test func `one replication decides nothing`() {
    var run = InventedRun(within: [100])
    run.targets = [
      Target(address: .of("serviceLevel.offered"), bound: .atLeast(0.1)),
      Target(address: .of("serviceLevel.offered"), bound: .atMost(0.1)),
    ]
    #expect(run.outcome.verdicts().map(\.verdict) == [.undecided, .undecided])
  }

  @Test func `where nothing was offered nothing is decided`() {
    var run = InventedRun(offered: 0, within: [0, 0, 0])
    run.targets = [Target(address: .of("serviceLevel.offered"), bound: .atLeast(0.8))]
    let verdicts = run.outcome.verdicts()
    #expect(verdicts[0].verdict == .undecided)
    #expect(verdicts[0].estimate.estimate == nil)
  }

  @Test func `every target has its verdict, in the scenario's order`() {
    var run = InventedRun(within: within)
    run.targets = [
      Target(address: .of("serviceLevel.offered"), bound: .atLeast(0.99)),
      Target(address: .of("serviceLevel.offered"), bound: .atLeast(0.5)),
    ]
    #expect(run.outcome.verdicts().map(\.verdict) == [.missed, .met])
  }
}
