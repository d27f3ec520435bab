import ContactCenterModel
import Experiments
import Statistics
import Testing

/// Targets on the share of days, by Clopper and Pearson's interval.
@Suite struct DayTargetTests {
  private func judged(_ within: [Double], onDays: Double) -> TargetVerdict {
    var run = InventedRun(within: within)
    run.targets = [
      Target(address: .of("serviceLevel.offered"), bound: .atLeast(0.8), onDays: onDays)
    ]
    return run.outcome.verdicts()[0]
  }

  private func days(good: Int, bad: Int) -> [Double] {
    Array(repeating: 90, count: good) + Array(repeating: 70, count: bad)
  }

  @Test func `all of 40 days are enough for 90 percent and all of 20 are not`() throws {
    // With k = n the lower end is (α/2)^(1/n): 0.025^(1/40) = 0.911903, 0.025^(1/20) = 0.831566.
    let many = judged(days(good: 40, bad: 0), onDays: 0.9)
    let few = judged(days(good: 20, bad: 0), onDays: 0.9)
    #expect(many.verdict == .met)
    #expect(few.verdict == .undecided)
    let interval = try #require(few.estimate.estimate?.interval)
    #expect(abs(interval.lowerBound - 0.831566) < 1e-5)
    #expect(interval.upperBound == 1)
  }

  @Test func `half of the days is too few for 90 percent`() throws {
    // Clopper and Pearson for 10 of 20: 0.27196 … 0.72804.
    let judged = judged(days(good: 10, bad: 10), onDays: 0.9)
    #expect(judged.verdict == .missed)
    let estimate = try #require(judged.estimate.estimate)
    #expect(estimate.value == 0.5)
    #expect(abs(try #require(estimate.interval).lowerBound - 0.27196) < 1e-4)
    #expect(abs(try #require(estimate.interval).upperBound - 0.72804) < 1e-4)
    #expect(judged.estimate.numerator == 10)
    #expect(judged.estimate.denominator == 20)
  }

  @Test func `a day that holds the bound exactly is a good day`() {
    #expect(judged(Array(repeating: 80, count: 40), onDays: 0.9).verdict == .met)
  }

  @Test func `a day without calls is left out and counted`() throws {
    var run = InventedRun(within: days(good: 6, bad: 2))
    run.days.append(.init(offered: 0, within: 0))
    run.targets = [
      Target(address: .of("serviceLevel.offered"), bound: .atLeast(0.8), onDays: 0.9)
    ]
    let estimate = try #require(run.outcome.verdicts()[0].estimate.estimate)
    #expect(estimate.value == 0.75)
    #expect(estimate.replications == 8)
    #expect(estimate.leftOut == 1)
  }

  @Test func `attainment of days judges each day against the type's own goal`() throws {
    // The goal is 80 %: 6 of 8 days; the day without calls is left out.
    var run = InventedRun(within: days(good: 6, bad: 2))
    run.days.append(.init(offered: 0, within: 0))
    let attainment = try #require(run.outcome.estimate(.of("attainment.days")).estimate)
    #expect(attainment.value == 0.75)
    #expect(attainment.leftOut == 1)
  }

  @Test func `80 of 100 calls meet a goal of 80 percent`() {
    let run = InventedRun(offered: 5, within: [4, 4])
    #expect(run.outcome.estimate(.of("attainment.days")).estimate?.value == 1)
    #expect(run.outcome.estimate(.of("attainment.intervals")).estimate?.value == 1)
  }
}
