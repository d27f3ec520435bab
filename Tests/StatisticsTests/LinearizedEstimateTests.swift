import Statistics
import Testing

@Suite struct LinearizedEstimateTests {
  private let numerators = [3.0, 0, 7, 2, 9, 4]
  private let denominators = [5.0, 0, 8, 0, 11, 6]
  private let values: [Double?] = [3, nil, 7, 2, nil, 4]

  private func waits(_ values: [Double]) -> SparseHistogram {
    var counts = [UInt32](repeating: 0, count: LogHistogram.binCount)
    for value in values { counts[LogHistogram.bin(of: value)] += 1 }
    return SparseHistogram(counts)
  }

  /// Six replications whose waits hang together, one of them without any.
  private var days: [SparseHistogram] {
    [8, 9, 10, 11, 12].map { scale in waits((1...200).map { Double($0 * scale) }) } + [waits([])]
  }

  private func agrees(_ linearized: LinearizedEstimate, with estimate: Estimate) {
    #expect(linearized.value == estimate.value)
    #expect(isClose(linearized.standardError, estimate.standardError ?? -1, relative: 1e-12))
    #expect(linearized.measured == estimate.replications)
    #expect(linearized.leftOut == estimate.leftOut)
    let sum = linearized.influences.reduce(0, +)
    #expect(isClose(sum, 0, absolute: 1e-9 * abs(linearized.value)))
  }

  @Test("A mean has the error of the mean's estimator, and influences that sum to zero")
  func mean() throws {
    agrees(
      try #require(LinearizedEstimate.mean(values)),
      with: try #require(
        MeanEstimator.estimate(values.compactMap { $0 }, leftOut: 2, confidence: 0.95)))
  }

  @Test("A ratio has the error of the delta method, and influences that sum to zero")
  func ratio() throws {
    agrees(
      try #require(
        LinearizedEstimate.ratio(numerators: numerators, denominators: denominators)),
      with: try #require(
        RatioEstimator.estimate(
          numerators: numerators, denominators: denominators, confidence: 0.95)))
  }

  @Test(
    "A quantile has the error of its own interval, and influences that sum to zero",
    arguments: [0.2, 0.5, 0.8])
  func quantile(_ p: Double) throws {
    agrees(
      try #require(LinearizedEstimate.quantile(p, replications: days, confidence: 0.95)),
      with: try #require(QuantileEstimator.estimate(p, replications: days, confidence: 0.95)))
  }

  @Test("A replication with short waits pulls a quantile down")
  func direction() throws {
    let median = try #require(
      LinearizedEstimate.quantile(0.5, replications: days, confidence: 0.95))
    #expect(median.influences[0] < 0)
    #expect(median.influences[4] > 0)
    #expect(median.influences[5] == 0)
  }

  @Test("The influence says what leaving a replication out would do")
  func leavingOut() throws {
    // For a mean, exactly: x̄ without x is x̄ − (x − x̄)/(n − 1).
    let mean = try #require(LinearizedEstimate.mean([1, 5, 9, 3]))
    let without = try #require(LinearizedEstimate.mean([1, 5, 3]))
    #expect(isClose(without.value, mean.value - mean.influences[2] / 3, relative: 1e-14))
  }

  @Test("Nothing to measure is nil, and one replication has no error")
  func undefined() {
    #expect(LinearizedEstimate.mean([nil, nil]) == nil)
    #expect(LinearizedEstimate.ratio(numerators: [0, 1], denominators: [0, 0]) == nil)
    #expect(LinearizedEstimate.quantile(0.5, replications: [], confidence: 0.95) == nil)
    #expect(LinearizedEstimate.mean([nil, 4])?.standardError == nil)
  }
}
