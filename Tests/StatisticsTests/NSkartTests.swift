import Statistics
import Testing

@Suite struct NSkartTests {
  /// xₜ = 0.8 xₜ₋₁ + ε, of variance 1/(1 − 0.64).
  private func series(_ count: Int, seed: UInt64) -> [Double] {
    var random = SplitMix64(seed: seed)
    var level = random.normal() / 0.6
    return (0..<count).map { _ in
      level = 0.8 * level + random.normal()
      return level
    }
  }

  @Test("The error of a long series has its correlation in it")
  func error() throws {
    // The variance of the mean of 20,000 is 1 / (1 − 0.8)² / 20,000 = 0.00125.
    let values = series(20_000, seed: 61)
    let found = try #require(
      NSkart(numerators: values, denominators: values.map { _ in 1 }))
    #expect(isClose(found.standardError, 0.00125.squareRoot(), relative: 0.1))
    #expect(found.correlation <= 0.3)
    #expect((4...16).contains(found.slicesPerBatch), "\(found.slicesPerBatch)")
    #expect(abs(found.skewness) < 0.05)
  }

  @Test("Independent slices are batches of their own")
  func independent() throws {
    var random = SplitMix64(seed: 62)
    let values = (0..<2_000).map { _ in 5 + random.normal() }
    let found = try #require(
      NSkart(numerators: values, denominators: values.map { _ in 1 }))
    #expect(found.slicesPerBatch == 1)
    #expect(found.batches == 2_000)
    #expect(isClose(found.standardError, 1 / 2_000.0.squareRoot(), relative: 0.1))
    #expect(isClose(found.value, Tally(values).mean ?? 0, relative: 1e-12))
  }

  @Test("Numbers that are mostly small and sometimes large have a skewed mean")
  func skewed() throws {
    // Exponential: skewness 2, that of the mean of 1,600 is 0.05.
    var random = SplitMix64(seed: 63)
    let values = (0..<1_600).map { _ in random.exponential(mean: 1) }
    let found = try #require(
      NSkart(numerators: values, denominators: values.map { _ in 1 }))
    #expect((0.03...0.08).contains(found.skewness), "\(found.skewness)")
  }

  @Test("Without skewness the interval is Student's, with it it reaches further up")
  func reach() throws {
    // t(29) at 97.5 % is 2.045. With γ = 0.3, β = 0.05: G(2.045) = (∛(1 + 0.3 · 1.995) − 1) / 0.1 = 1.693,
    // and −G(−2.045) = (1 − ∛(1 − 0.3 · 2.095)) / 0.1 = (1 − ∛0.3715) / 0.1 = 2.811.
    let plain = try #require(
      NSkart.reach(error: 1, skewness: 0, confidence: 0.95, degreesOfFreedom: 29))
    #expect(isClose(plain.below, 2.0452296, relative: 1e-6))
    #expect(plain.below == plain.above)
    let skewed = try #require(
      NSkart.reach(error: 2, skewness: 0.3, confidence: 0.95, degreesOfFreedom: 29))
    #expect(isClose(skewed.below, 2 * 1.693, relative: 0.01))
    #expect(isClose(skewed.above, 2 * 2.811, relative: 0.01))
    // Beyond β = (√(t² + 0.6333) − t) / 2 = 0.0747 it grows no more: (1 − ∛0.05) / 0.1494 = 4.23.
    let most = try #require(
      NSkart.reach(error: 1, skewness: 5, confidence: 0.95, degreesOfFreedom: 29))
    #expect(isClose(most.above, 4.23, relative: 0.01))
    #expect(NSkart.reach(error: 1, skewness: 0, confidence: 0.95, degreesOfFreedom: 0) == nil)
  }

  @Test("Few slices, or slices that are all alike, tell nothing")
  func nothing() {
    let ones = Array(repeating: 1.0, count: 500)
    #expect(NSkart(numerators: ones, denominators: ones) == nil)
    #expect(NSkart(numerators: series(100, seed: 64), denominators: Array(ones[..<100])) == nil)
    #expect(NSkart(numerators: ones, denominators: ones.map { _ in 0 }) == nil)
  }

  @Test("Batches that are long against the memory need hardly more error")
  func growth() throws {
    let values = series(20_000, seed: 65)
    let found = try #require(
      NSkart(numerators: values, denominators: values.map { _ in 1 }))
    // Of batches of b the variance lacks 2 · 0.8 / (1 − 0.64) / b = 4.44 / b of itself: 0.2 % and 6 % of the
    // error. Joined slices are taken for such a series too, and tell somewhat more.
    #expect((1.002...1.006).contains(found.growth(ofBatchesOf: 1_000)))
    #expect((1.05...1.11).contains(found.growth(ofBatchesOf: 40)))
  }
}

@Suite struct CorrelationTimeTests {
  @Test("An autoregressive series remembers for about (1 + φ) / (1 − φ) observations")
  func autoregressive() throws {
    // 9 for φ = 0.8; ranks of normal numbers are a little less alike than the numbers: 6/π asin(ρ/2).
    var random = SplitMix64(seed: 66)
    var level = 0.0
    let values = (0..<50_000).map { _ in
      level = 0.8 * level + random.normal()
      return level
    }
    let time = try #require(CorrelationTime.ofRanks(values))
    #expect((7.5...9.5).contains(time), "\(time)")
  }

  @Test("Independent observations remember nothing, and a burst does not change that")
  func independent() throws {
    var random = SplitMix64(seed: 67)
    var values = (0..<5_000).map { _ in random.uniform() }
    #expect(isClose(CorrelationTime.ofRanks(values), 1, absolute: 0.15))
    for index in 100..<110 { values[index] += 1e6 }
    #expect(isClose(CorrelationTime.ofRanks(values), 1, absolute: 0.15))
  }

  @Test("What never differs has no memory")
  func constant() {
    #expect(CorrelationTime.ofRanks(Array(repeating: 3, count: 100)) == nil)
    #expect(CorrelationTime.ofRanks([]) == nil)
  }
}

@Suite struct BurstsTests {
  @Test("Neighbouring rows with cases are one burst")
  func byHand() throws {
    // Sizes 3, 1 and 2: Σ size² / Σ size = 14/6; of 3 bursts 1 + (14/6 − 1) · 4/3 = 2.7778.
    let nothing = Array(repeating: 0.0, count: 7)
    let found = try #require(
      Bursts([[0, 2, 1, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0, 2], nothing]))
    #expect(found.count == 3)
    #expect(isClose(found.dispersion, 1 + 4.0 / 3 * (14.0 / 6 - 1), relative: 1e-12))
  }

  @Test("Cases that come alone are as many as they are")
  func alone() throws {
    #expect(Bursts([[0, 1, 0, 0], [0, 0, 0, 1], [0, 0, 0, 0]])?.dispersion == 1)
  }

  @Test("Where there are no cases there is nothing to tell")
  func nothing() {
    #expect(Bursts([[0, 0], [0, 0]]) == nil)
    #expect(Bursts([]) == nil)
  }

  @Test("Where cases are in many rows, the numbers of runs tell how they burst")
  func byTotals() {
    // One peak hour, on four of ten days 6 cases: mean 2.4, variance (4 · 3.6² + 6 · 2.4²) / 9 = 9.6.
    let days = (0..<10).map { [0, $0 < 4 ? 6.0 : 0, 0] }
    #expect(isClose(Bursts(days)?.dispersion, 4, relative: 1e-12))
    // 5 and 1: mean 3, variance 8.
    #expect(isClose(Bursts([[3, 2], [1, 0]])?.dispersion, 8.0 / 3, relative: 1e-12))
    // About as many every day at the same time is no burst; of one day nobody knows.
    #expect(Bursts([[0, 0, 0, 7], [0, 0, 0, 5], [0, 0, 0, 6]])?.dispersion == 1)
    #expect(Bursts([[0, 0, 0, 7]])?.dispersion == 1)
  }

  @Test("The bounds of numbers that are not whole lie between those of whole ones")
  func betweenWholeNumbers() throws {
    let bounds = [2.0, 2.5, 3].compactMap {
      BinomialInterval.clopperPearson(cases: $0, trials: 100, confidence: 0.95)
    }
    #expect(
      bounds[0]
        == BinomialInterval.clopperPearson(
          successes: 2, trials: 100, confidence: 0.95))
    #expect(bounds[0].upperBound < bounds[1].upperBound)
    #expect(bounds[1].upperBound < bounds[2].upperBound)
    #expect(bounds[0].lowerBound < bounds[1].lowerBound)
  }
}
