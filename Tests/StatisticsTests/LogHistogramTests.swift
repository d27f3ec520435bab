import Statistics
import Testing

@Suite struct LogHistogramTests {
  @Test("Quantiles are within 0.4 percent of the sorted values")
  func quantiles() throws {
    var random = SplitMix64(seed: 5)
    let values = (0..<10_000).map { _ in random.exponential(mean: 40) }.sorted()
    var histogram = LogHistogram()
    for value in values { histogram.add(value) }
    for p in [0.001, 0.25, 0.5, 0.95, 0.999, 1] {
      let exact = values[Int((p * 10_000).rounded(.up)) - 1]
      #expect(isClose(histogram.quantile(p), exact, relative: 1.0 / 256))
    }
  }

  @Test("A quantile is the smallest value that reaches its share, rounding or not")
  func ranks() {
    // 100 values 1 … 100: the 7 % quantile is the 7th, though 0.07 × 100 rounds to above 7.
    var histogram = LogHistogram()
    for value in 1...100 { histogram.add(Double(value)) }
    #expect(histogram.quantileBin(0.07) == LogHistogram.bin(of: 7))
    #expect(histogram.quantileBin(0.071) == LogHistogram.bin(of: 8))
    #expect(histogram.quantileBin(0) == LogHistogram.bin(of: 1))
    #expect(histogram.quantileBin(1) == LogHistogram.bin(of: 100))
    #expect(histogram.quantile(1.1) == nil)
    #expect(LogHistogram().quantile(0.5) == nil)
  }

  @Test("Shares count what is at most a value, zeros among it")
  func shares() {
    var histogram = LogHistogram()
    histogram.add(0, times: 6)
    histogram.add(20)
    histogram.add(30, times: 3)
    #expect(histogram.count == 10)
    #expect(histogram.share(atMost: 0) == 0.6)
    #expect(histogram.share(atMost: 20) == 0.7)
    #expect(histogram.share(atMost: 29) == 0.7)
    #expect(histogram.share(atMost: 1e9) == 1)
    #expect(histogram.count(atMostBin: LogHistogram.bin(of: 20)) == 7)
    #expect(LogHistogram().share(atMost: 1) == nil)
  }

  @Test("Merging gives the same in any order, dense or sparse")
  func mergeOrder() {
    var random = SplitMix64(seed: 6)
    var whole = LogHistogram()
    var dense = Array(repeating: LogHistogram(), count: 7)
    var counts = Array(
      repeating: [UInt32](repeating: 0, count: LogHistogram.binCount), count: 7)
    for index in 0..<7000 {
      let value = random.uniform() < 0.5 ? 0 : random.exponential(mean: 100)
      whole.add(value)
      dense[index % 7].add(value)
      counts[index % 7][LogHistogram.bin(of: value)] += 1
    }
    var forward = LogHistogram()
    var backward = LogHistogram()
    for part in dense { forward.merge(part) }
    for part in counts.reversed() { backward.merge(SparseHistogram(part)) }
    #expect(forward == whole)
    #expect(backward == whole)
  }

  @Test("A sparse histogram keeps the bins that are not empty")
  func sparse() {
    let histogram = SparseHistogram([3, 0, 0, 2, 0, 5])
    #expect(histogram.bins == [0, 3, 5])
    #expect(histogram.counts == [3, 2, 5])
    #expect(histogram.count == 10)
    #expect([0, 2, 3, 4, 5, 4000].map(histogram.count(atMostBin:)) == [3, 3, 5, 5, 10, 10])
    #expect(SparseHistogram().count == 0)
    #expect(SparseHistogram().count(atMostBin: 9) == 0)
  }
}
