import ContactCenterModel
import Experiments
import Testing

/// Differences of what hardly ever happened.
@Suite struct RareDifferenceTests {
  /// Days of 100 calls with these numbers of abandonments.
  private func run(_ abandoned: [Double], offered: Double = 100) -> InventedRun {
    var run = InventedRun(offered: offered, within: abandoned.map { _ in 90 })
    for (index, count) in abandoned.enumerated() { run.days[index].abandoned = count }
    return run
  }

  private func difference(_ first: InventedRun, _ second: InventedRun) -> MeasureDifference {
    InventedPair.outcome([first, second], measures: ["abandonment"]).differences[0][0]
  }

  @Test func `what happened in neither is bounded by what both could be`() throws {
    // Nobody of 400 in either: each lies below 1 − 0.025^(1/400) = 0.0091798.
    let found = difference(run([0, 0, 0, 0]), run([0, 0, 0, 0]))
    let interval = try #require(found.interval)
    #expect(abs(interval.lowerBound + 0.0091798) < 1e-6)
    #expect(abs(interval.upperBound - 0.0091798) < 1e-6)
    #expect(found.verdict == .same)
    #expect(found.pValue == nil && found.varianceReduction == nil)
  }

  @Test func `too few calls do not show that nobody abandons in either`() {
    let found = difference(run([0, 0], offered: 95), run([0, 0], offered: 95))
    #expect(found.verdict == .undecided)
  }

  @Test func `few cases make an interval no narrower than the two alone`() throws {
    // 2 of 400 against 6 of 400. Clopper and Pearson: 0.00061 … 0.01794 and 0.00553 … 0.03236.
    let found = difference(run([1, 0, 1, 0]), run([2, 1, 2, 1]))
    let interval = try #require(found.interval)
    let below = ((0.015 - 0.00553) * (0.015 - 0.00553) + (0.01794 - 0.005) * (0.01794 - 0.005))
      .squareRoot()
    #expect(abs(interval.lowerBound - (0.01 - below)) < 1e-4)
    #expect(found.verdict == .undecided)
  }

  @Test func `cases that are the same in every replication are no difference`() {
    let found = difference(run([1, 0, 2, 0]), run([1, 0, 2, 0]))
    #expect(found.interval == 0...0 && found.verdict == .same)
  }

  @Test func `a time that was never above nought in either is not known`() {
    let found = InventedPair.outcome(
      [run([0, 0, 0, 0]), run([0, 0, 0, 0])], measures: ["asa", "queue.length"]
    ).differences[0]
    for difference in found {
      #expect(difference.value == 0 && difference.interval == nil)
      #expect(difference.verdict == .undecided && difference.furtherReplications == nil)
    }
  }

  @Test func `days that met their goals alike may still differ on other days`() throws {
    // Four days, two of which met the goal of 80 % in both.
    let days = InventedRun(within: [90, 70, 90, 70])
    let found = InventedPair.outcome([days, days], measures: ["attainment.days"]).differences[0][0]
    let interval = try #require(found.interval)
    #expect(interval.upperBound > 0.3 && interval.lowerBound < -0.3)
    #expect(found.verdict == .undecided)
  }
}
