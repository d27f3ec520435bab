import Statistics
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// 95 % intervals cover the truth in 95 % of many short experiments.
@Suite struct CoverageTests {
  private func expectCoverage(
    of truth: Double, at location: SourceLocation = #_sourceLocation, _ estimate: () -> Estimate?
  ) {
    Coverage.expect(at: location) { estimate()?.interval?.contains(truth) == true }
  }

  /// Busy days do worse: Y uniform on 50 … 150, X/Y = 1.1 − 0.002 Y ± 0.05.
  ///
  /// E[Y] = 100, E[Y²] = 100² + 100²/12, E[X] = 110 − 0.002 × 10833.33 = 88.33: the ratio of means
  /// is 0.88333, the mean of ratios 0.9.
  private func day(_ random: inout SplitMix64) -> (x: Double, y: Double) {
    let y = 50 + 100 * random.uniform()
    return (y * (1.1 - 0.002 * y + 0.1 * (random.uniform() - 0.5)), y)
  }

  private func days(_ random: inout SplitMix64) -> (x: [Double], y: [Double]) {
    let days = (0..<20).map { _ in day(&random) }
    return (days.map(\.x), days.map(\.y))
  }

  @Test("The delta method covers the ratio of means")
  func ratio() {
    var random = SplitMix64(seed: 1)
    expectCoverage(of: (110 - 0.002 * (10_000 + 10_000.0 / 12)) / 100) {
      let days = days(&random)
      return RatioEstimator.estimate(
        numerators: days.x, denominators: days.y, confidence: 0.95)
    }
  }

  @Test("The jackknife covers the ratio of means")
  func jackknife() {
    var random = SplitMix64(seed: 2)
    expectCoverage(of: (110 - 0.002 * (10_000 + 10_000.0 / 12)) / 100) {
      let days = days(&random)
      return RatioEstimator.jackknife(
        numerators: days.x, denominators: days.y, confidence: 0.95)
    }
  }

  @Test("The mean of ratios covers its own truth")
  func meanOfRatios() {
    var random = SplitMix64(seed: 3)
    expectCoverage(of: 0.9) {
      let days = days(&random)
      return MeanOfRatiosEstimator.estimate(
        numerators: days.x, denominators: days.y, confidence: 0.95)
    }
  }

  @Test("The mean's interval covers with few replications")
  func mean() {
    var random = SplitMix64(seed: 4)
    expectCoverage(of: 6) {
      // The sum of twelve uniform numbers is near enough to normal.
      let values = (0..<4).map { _ in (0..<12).reduce(0.0) { sum, _ in sum + random.uniform() } }
      return MeanEstimator.estimate(values, confidence: 0.95)
    }
  }

  @Test("The quantile's interval covers though values of a day hang together")
  func quantile() {
    // Exponential with mean 1 on half of the days, 2 on the others. With z = e^(−q/2),
    // (z² + z)/2 = 1 − p, so z = (√(1 + 8 (1 − p)) − 1)/2 and q = −2 ln z.
    let p = 0.8
    let truth = -2 * log(((1 + 8 * (1 - p)).squareRoot() - 1) / 2)
    var random = SplitMix64(seed: 7)
    expectCoverage(of: truth) {
      let replications = (0..<40).map { _ in
        var counts = [UInt32](repeating: 0, count: LogHistogram.binCount)
        let mean = random.uniform() < 0.5 ? 1.0 : 2
        for _ in 0..<100 { counts[LogHistogram.bin(of: random.exponential(mean: mean))] += 1 }
        return SparseHistogram(counts)
      }
      return QuantileEstimator.estimate(p, replications: replications, confidence: 0.95)
    }
  }
}
