import Statistics
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// 95 % intervals of differences under common random numbers cover the true difference that often.
@Suite struct PairedCoverageTests {
  private func covers(
    _ truth: Double, from before: LinearizedEstimate?, to after: LinearizedEstimate?
  ) -> Bool {
    guard let before, let after else { return false }
    let difference = PairedDifference(from: before, to: after)
    return difference.interval(confidence: 0.95)?.contains(truth) == true
  }

  @Test("Differences of means", arguments: [3, 10])
  func means(_ replications: Int) {
    var days = CorrelatedDays(seed: 21)
    Coverage.expect {
      let pairs = (0..<replications).map { _ in days.means() }
      return covers(2, from: .mean(pairs.map(\.before)), to: .mean(pairs.map(\.after)))
    }
  }

  @Test("Differences of ratios")
  func ratios() {
    var days = CorrelatedDays(seed: 22)
    Coverage.expect {
      let pairs = (0..<20).map { _ in days.calls() }
      let offered = pairs.map(\.offered)
      return covers(
        CorrelatedDays.differenceOfRatios,
        from: .ratio(numerators: pairs.map(\.before), denominators: offered),
        to: .ratio(numerators: pairs.map(\.after), denominators: offered))
    }
  }

  @Test("Differences of quantiles")
  func quantiles() {
    // The median of the mixture: z² + z = 2 (1 − p) with z = e^(−q/2); half of it under the second plan.
    let p = 0.5
    let median = -2 * log(((1 + 8 * (1 - p)).squareRoot() - 1) / 2)
    var days = CorrelatedDays(seed: 23)
    Coverage.expect {
      let pairs = (0..<40).map { _ in days.waits() }
      return covers(
        -median / 2,
        from: .quantile(p, replications: pairs.map(\.before), confidence: 0.95),
        to: .quantile(p, replications: pairs.map(\.after), confidence: 0.95))
    }
  }

  @Test(
    "Differences of means where one plan has more replications",
    arguments: [(8, 20), (20, 8), (15, 16)])
  func unequal(_ first: Int, _ second: Int) {
    // With the degrees of freedom of the fewer replications, intervals may
    // hold the truth a little more often than promised.
    var days = CorrelatedDays(seed: 24)
    let count = Coverage.count {
      let pairs = (0..<max(first, second)).map { _ in days.means() }
      return covers(
        2, from: .mean(pairs.prefix(first).map(\.before)),
        to: .mean(pairs.prefix(second).map(\.after)))
    }
    #expect(Coverage.least(0.95)...Coverage.most(0.97) ~= count, "\(count)")
  }

  @Test("Differences of means where other seeds share nothing, and one has more replications")
  func independent() {
    var days = CorrelatedDays(seed: 25)
    let count = Coverage.count {
      let before = (0..<6).map { _ in days.means().before }
      let after = (0..<30).map { _ in days.means().after }
      return covers(2, from: .mean(before), to: .mean(after))
    }
    #expect(Coverage.least(0.95)...Coverage.most(0.97) ~= count, "\(count)")
  }
}
