import Statistics
import Testing

@Suite struct TallyTests {
  @Test("Five numbers tally to what the hand computes")
  func byHand() {
    // Mean 3; squares 4+1+0+1+4 = 10; variance 10/4 = 2.5; error √(2.5/5) = √0.5;
    // t(0.975, 4) = 2.776445105197799, so 3 ± 1.963243.
    let tally = Tally([4, 1, 5, 3, 2])
    #expect(tally.count == 5)
    #expect(tally.mean == 3)
    #expect(isClose(tally.sumOfSquares, 10, relative: 1e-15))
    #expect(isClose(tally.variance, 2.5, relative: 1e-15))
    #expect(isClose(tally.standardDeviation, 2.5.squareRoot(), relative: 1e-15))
    #expect(isClose(tally.standardError, 0.5.squareRoot(), relative: 1e-15))
    #expect(tally.minimum == 1)
    #expect(tally.maximum == 5)
    let interval = tally.interval(confidence: 0.95)
    let half = 2.776445105197799 * 0.5.squareRoot()
    #expect(isClose(interval?.lowerBound, 3 - half, relative: 1e-13))
    #expect(isClose(interval?.upperBound, 3 + half, relative: 1e-13))
  }

  @Test("What cannot be told is nil")
  func undefined() {
    var tally = Tally()
    #expect(tally.mean == nil)
    #expect(tally.minimum == nil)
    #expect(tally.maximum == nil)
    tally.add(7)
    #expect(tally.mean == 7)
    #expect(tally.variance == nil)
    #expect(tally.interval(confidence: 0.95) == nil)
    tally.add(8)
    #expect(tally.interval(confidence: 1) == nil)
  }

  @Test("A large offset does not eat the variance")
  func offset() {
    // 1e9 + 4, 7, 13, 16: mean 1e9 + 10, variance 90/3 = 30.
    let tally = Tally([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])
    #expect(isClose(tally.variance, 30, relative: 1e-12))
  }

  @Test("Merged tallies are the tally of all")
  func merge() {
    var random = SplitMix64(seed: 11)
    let values = (0..<1000).map { _ in random.exponential(mean: 3) }
    let whole = Tally(values)
    var merged = Tally()
    for start in stride(from: 0, to: 1000, by: 125) {
      merged.merge(Tally(values[start..<start + 125]))
    }
    merged.merge(Tally())
    #expect(merged.count == whole.count)
    #expect(isClose(merged.mean, whole.mean ?? 0, relative: 1e-14))
    #expect(isClose(merged.variance, whole.variance ?? 0, relative: 1e-13))
    #expect(merged.minimum == whole.minimum)
    #expect(merged.maximum == whole.maximum)
  }
}
