import Statistics
import Testing

/// One long run whose observations hang together: an autoregressive series, xₜ = 5 + 0.8 (xₜ₋₁ − 5) + ε.
///
/// The standard deviation is 1/√(1 − 0.64) = 1.67, and after 20 observations 1 % is left of a start.
@Suite struct SteadyRunCoverageTests {
  private struct Series {
    var random: SplitMix64
    var level = 0.0

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func observations(_ count: Int, startingAt start: Double? = nil) -> [Double] {
      level = start ?? random.normal() / 0.6
      return (0..<count).map { _ in
        level = 0.8 * level + random.normal()
        return 5 + level
      }
    }
  }

  /// Twenty batches of what is left after the first `dropped`.
  private func batches(_ observations: [Double], dropping dropped: Int = 0) -> BatchMeans {
    let length = (observations.count - dropped) / 20
    return BatchMeans(
      (0..<20).map { batch in
        let start = observations.count - (20 - batch) * length
        return observations[start..<start + length].reduce(0, +) / Double(length)
      })
  }

  private func covers(_ batches: BatchMeans) -> Bool {
    batches.estimate(confidence: 0.95)?.interval?.contains(5) == true
  }

  @Test("Batch means cover the mean of a run that starts in its steady state")
  func stationary() {
    var series = Series(seed: 51)
    Coverage.expect { covers(batches(series.observations(4_000))) }
  }

  @Test("After MSER-5, batch means cover the mean of a run that starts far away")
  func truncated() {
    var series = Series(seed: 52)
    Coverage.expect {
      let observations = series.observations(4_000, startingAt: 60)
      return covers(batches(observations, dropping: MSER5(observations).dropped))
    }
  }

  @Test("The cut removes the bias of the beginning")
  func bias() {
    // Starting 60 too high adds 60 / (1 − 0.8) / 4,000 = 0.075 to the mean of all. The mean of 4,000
    // has the error 1 / (1 − 0.8) / √4,000 = 0.079, that of 500 runs 0.0035.
    var series = Series(seed: 56)
    var (whole, cut) = (Tally(), Tally())
    for _ in 0..<500 {
      let observations = series.observations(4_000, startingAt: 60)
      whole.add(Tally(observations).mean ?? 0)
      cut.add(Tally(observations[MSER5(observations).dropped...]).mean ?? 0)
    }
    #expect(isClose(whole.mean, 5.075, absolute: 4.5 * 0.0035))
    #expect(isClose(cut.mean, 5, absolute: 4.5 * 0.0035))
  }

  @Test("MSER-5 cuts what is left of the beginning, and hardly more")
  func cut() {
    // A start 60 away is worth 1 % of the noise's deviation after 37 observations.
    var series = Series(seed: 53)
    let cuts = (0..<500).map { _ in MSER5(series.observations(4_000, startingAt: 60)) }
    let settled = cuts.count { $0.isSettled }
    let median = cuts.map(\.dropped).sorted()[250]
    #expect(settled >= 475)
    #expect(10...200 ~= median, "\(median)")
  }

  @Test("The test of independence errs in 5 % of runs whose batches are independent")
  func independence() {
    var random = SplitMix64(seed: 54)
    Coverage.expect(0.05) {
      let batches = BatchMeans((0..<20).map { _ in random.normal() })
      return batches.pValueOfIndependence.map { $0 <= 0.05 } ?? false
    }
  }

  @Test("The test of independence finds batches that are far too short")
  func dependence() {
    // Batches of five: neighbours are correlated by 0.4.
    var series = Series(seed: 55)
    let found = Coverage.count {
      let batches = batches(series.observations(100))
      return batches.pValueOfIndependence.map { $0 <= 0.05 } ?? false
    }
    #expect(found > Coverage.experiments / 3)
  }
}
