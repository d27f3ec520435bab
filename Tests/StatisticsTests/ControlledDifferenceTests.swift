import Statistics
import Testing

/// Differences to an estimate that cannot be given more replications.
@Suite struct ControlledDifferenceTests {
  private func mean(_ values: [Double]) -> LinearizedEstimate { .mean(values)! }

  @Test("Over the same replications it is the paired difference")
  func paired() {
    let (then, now) = (mean([1, 2, 6]), mean([2, 4, 6]))
    let paired = PairedDifference(from: then, to: now)
    let controlled = ControlledDifference(from: then, to: now, whole: now)
    // Differences 1, 2, 0: mean 1, Σ(d − 1)² = 2, se² = 2 / (3 · 2).
    #expect(controlled.value == 1)
    #expect(isClose(controlled.standardError, (1.0 / 3).squareRoot(), relative: 1e-12))
    #expect(controlled.degreesOfFreedom == 2)
    #expect(isClose(paired.standardError, (1.0 / 3).squareRoot(), relative: 1e-12))
  }

  @Test("Where both move together more replications of one change nothing")
  func together() {
    let days = (0..<12).map { Double($0 * $0 % 7) }
    let now = days.map { $0 + 3 }
    let more = now + [100, 200, 300]
    let difference = ControlledDifference(from: mean(days), to: mean(now), whole: mean(more))
    #expect(isClose(difference.value, 3, absolute: 1e-12))
    #expect(isClose(difference.standardError, 0, absolute: 1e-12))
  }

  @Test("Where they have nothing in common the whole new run counts")
  func apart() {
    // Over the shared replications s is ±1 and f is ±1 so that Σ s f = 0: β = 1, D = S − f.
    let now: [Double] = [1, 1, -1, -1, 1, 1, -1, -1, 1, 1, -1, -1]
    let then: [Double] = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1]
    let more = now + [5, 5, 5]
    let difference = ControlledDifference(from: mean(then), to: mean(now), whole: mean(more))
    #expect(isClose(difference.value, 1, absolute: 1e-12))
    // What must stay is the error of `then`: √(12 · 13 / 10) / 12.
    let least = (12.0 * 13 / 10).squareRoot() / 12
    #expect(isClose(difference.leastError, least, relative: 1e-12))
  }

  @Test("One replication has no error")
  func single() {
    let one = ControlledDifference(from: mean([1]), to: mean([4]), whole: mean([4]))
    #expect(one.value == 3)
    #expect(one.standardError == nil)
  }

  /// 95 % intervals over 1,000 experiments of 20 shared and 60 further replications: between the
  /// binomial bounds at 4.5 standard errors of 0.69 %.
  @Test("The interval covers the difference", arguments: [0.0, 0.5, 0.95])
  func coverage(correlation: Double) {
    var random = SplitMix64(seed: 11)
    // The sum of twelve uniform numbers less 6 is near enough to normal.
    func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + random.uniform() } }
    var covered = 0
    for _ in 0..<1000 {
      let then = (0..<20).map { _ in normal() }
      let shared = then.map {
        2 + correlation * $0 + (1 - correlation * correlation).squareRoot() * normal()
      }
      let more = shared + (0..<60).map { _ in 2 + normal() }
      let difference = ControlledDifference(
        from: mean(then), to: mean(shared), whole: mean(more))
      let interval = Equivalence(
        value: difference.value, standardError: difference.standardError,
        degreesOfFreedom: difference.degreesOfFreedom, margin: 1, alpha: 0.025
      ).interval
      if interval?.contains(2) == true { covered += 1 }
    }
    #expect((919...981).contains(covered), "covered \(covered) of 1000")
  }
}
