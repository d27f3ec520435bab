import Statistics
import Testing

@Suite struct QuantileEstimatorTests {
  private func histogram(_ values: [Double]) -> SparseHistogram {
    var counts = [UInt32](repeating: 0, count: LogHistogram.binCount)
    for value in values { counts[LogHistogram.bin(of: value)] += 1 }
    return SparseHistogram(counts)
  }

  @Test("The interval lies between the pooled quantiles at p ± t·s")
  func byHand() throws {
    // 100 and 100 values: 1 … 100 in one, 1 … 90 and ten of 99 in the other. The pooled median is
    // the 100th of 200, which is 50; shares at or below 50 are 1/2 in both, so s = 0 and the
    // interval is the bin of 50 itself.
    let first = (1...100).map { Double($0) }
    let second = (1...90).map { Double($0) } + Array(repeating: 99, count: 10)
    let estimate = try #require(
      QuantileEstimator.estimate(
        0.5, replications: [histogram(first), histogram(second)], confidence: 0.95))
    let bin = LogHistogram.bin(of: 50)
    #expect(estimate.value == LogHistogram.value(ofBin: bin))
    #expect(
      estimate.interval
        == LogHistogram.lowerBound(ofBin: bin)...LogHistogram.upperBound(ofBin: bin))
  }

  @Test("Too few values leave the upper end, and so the interval, open")
  func unbounded() throws {
    let replications = [[1.0, 2], [3.0, 9], [4, 5]].map(histogram)
    let estimate = try #require(
      QuantileEstimator.estimate(0.9, replications: replications, confidence: 0.95))
    #expect(estimate.interval == nil)
    #expect(estimate.standardError == nil)
    let single = try #require(
      QuantileEstimator.estimate(0.9, replications: [replications[0]], confidence: 0.95))
    #expect(single.interval == nil)
  }

  @Test("A quantile deep in a heap of equal values is bounded by that heap")
  func heap() throws {
    // A third of the values is 60; the 90 % quantile lies in it whatever the days: F̂ is 1 at 60,
    // 2/3 below, with s = 0.009 over three days of 0.65, 0.67 and 0.68.
    let replications = [65, 67, 68].map { low in
      histogram(Array(repeating: 3, count: low) + Array(repeating: 60, count: 100 - low))
    }
    let estimate = try #require(
      QuantileEstimator.estimate(0.9, replications: replications, confidence: 0.95))
    let bin = LogHistogram.bin(of: 60)
    #expect(
      estimate.interval
        == LogHistogram.lowerBound(ofBin: bin)...LogHistogram.upperBound(ofBin: bin))
  }

  @Test("Replications without values are left out")
  func leftOut() throws {
    let replications = [SparseHistogram(), histogram([5]), histogram([5])]
    let estimate = try #require(
      QuantileEstimator.estimate(0.5, replications: replications, confidence: 0.95))
    #expect(estimate.replications == 2)
    #expect(estimate.leftOut == 1)
    #expect(QuantileEstimator.estimate(1.5, replications: replications, confidence: 0.95) == nil)
  }
}
