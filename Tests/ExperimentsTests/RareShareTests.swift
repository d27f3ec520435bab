import ContactCenterModel
import Experiments
import Statistics
import Testing

/// What never happened may still happen: its bound is Clopper and Pearson's.
@Suite struct RareShareTests {
  @Test func `a share that never happened has an upper bound`() throws {
    // Nobody of 400 abandoned: upper end 1 − 0.025^(1/400) = 0.0091798.
    let estimate = try #require(
      InventedRun(within: [90, 92, 88, 90]).outcome.estimate(.of("abandonment")).estimate)
    let interval = try #require(estimate.interval)
    #expect(estimate.value == 0)
    #expect(interval.lowerBound == 0)
    #expect(abs(interval.upperBound - 0.0091798) < 1e-6)
  }

  @Test func `a share that always happened has a lower bound`() throws {
    let estimate = try #require(
      InventedRun(within: [100, 100, 100, 100]).outcome.estimate(.of("serviceLevel.offered"))
        .estimate)
    let interval = try #require(estimate.interval)
    #expect(estimate.value == 1)
    #expect(abs(interval.lowerBound - (1 - 0.0091798)) < 1e-6)
    #expect(interval.upperBound == 1)
  }

  @Test func `a share that never happened does not meet a target beyond its bound`() {
    // At most 0.5 % abandoned cannot be said after 400 calls, at most 1 % can.
    var run = InventedRun(within: [90, 92, 88, 90])
    run.targets = [0.005, 0.01].map { Target(address: .of("abandonment"), bound: .atMost($0)) }
    #expect(run.outcome.verdicts().map(\.verdict) == [.undecided, .met])
  }

  @Test func `intervals that all met the goal have a lower bound`() throws {
    // One interval with calls on each of four days: lower end 0.025^(1/4) = 0.39764.
    let estimate = try #require(
      InventedRun(within: [90, 92, 88, 90]).outcome.estimate(.of("attainment.intervals")).estimate)
    let interval = try #require(estimate.interval)
    #expect(estimate.value == 1)
    #expect(abs(interval.lowerBound - 0.39764) < 1e-4)
    #expect(interval.upperBound == 1)
  }

  @Test func `intervals of one day count as one trial`() throws {
    // Two intervals met on each of four days: lower end 0.025^(1/4) = 0.39764, not 0.025^(1/8).
    let plain = InventedRun(within: [90, 92, 88, 90]).outcome
    let records = plain.records.map { record in
      var record = record
      for count in [TypeCount.offered, .answeredWithin] { record.set(count, row: 2, 50) }
      return record
    }
    let outcome = RunOutcome(scenario: plain.scenario, plan: plain.plan, records: records)
    let figure = outcome.estimate(.of("attainment.intervals"))
    #expect(figure.denominator == 8)
    #expect(abs(try #require(figure.estimate?.interval).lowerBound - 0.39764) < 1e-4)
  }

  @Test func `no interval reaches out of 0 to 1`() throws {
    let outcome = InventedRun(within: [100, 100, 100, 60]).outcome
    let interval = try #require(outcome.estimate(.of("serviceLevel.offered")).estimate?.interval)
    #expect(interval.upperBound == 1)
    #expect(interval.lowerBound > 0)
  }
}
