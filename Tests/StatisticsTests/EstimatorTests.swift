import Statistics
import Testing

@Suite struct EstimatorTests {
  @Test("A ratio of sums and its error are what the hand computes")
  func ratio() throws {
    // ΣX = 9, ΣY = 12, R = 0.75; residuals X − R Y: 1 − 1.5, 3 − 3, 5 − 4.5 = −0.5, 0, 0.5;
    // se = √(3/2 × 0.5) / 12 = 0.0721687836; t(0.975, 2) = 4.30265272975.
    let estimate = try #require(
      RatioEstimator.estimate(
        numerators: [1, 3, 5], denominators: [2, 4, 6], confidence: 0.95))
    #expect(estimate.value == 0.75)
    #expect(isClose(estimate.standardError, 0.75.squareRoot() / 12, relative: 1e-14))
    let half = 4.30265272974946385 * 0.75.squareRoot() / 12
    #expect(isClose(estimate.interval?.upperBound, 0.75 + half, relative: 1e-11))
    #expect(estimate.replications == 3)
    #expect(estimate.leftOut == 0)
    #expect(estimate.confidence == 0.95)
  }

  @Test("The jackknife is what the hand computes")
  func jackknife() throws {
    // R = 0.75; without each: 8/10, 6/8, 4/6; pseudo-values 2.25 − 2 × these: 0.65, 0.75, 11/12;
    // their mean 139/180; squares about it give s² = 0.0181481481…, se = √(s²/3).
    let estimate = try #require(
      RatioEstimator.jackknife(
        numerators: [1, 3, 5], denominators: [2, 4, 6], confidence: 0.95))
    #expect(isClose(estimate.value, 139.0 / 180, relative: 1e-14))
    let expected = MeanEstimator.estimate([0.65, 0.75, 11.0 / 12], confidence: 0.95)
    #expect(isClose(estimate.standardError, expected?.standardError ?? 0, relative: 1e-13))
  }

  @Test("Replications with nothing in them are left out and counted")
  func leftOut() throws {
    let ratio = try #require(
      RatioEstimator.estimate(
        numerators: [1, 0, 5, 0], denominators: [2, 0, 6, 4], confidence: 0.95))
    #expect(ratio.value == 0.5)
    #expect(ratio.replications == 3)
    #expect(ratio.leftOut == 1)
    let mean = try #require(
      MeanOfRatiosEstimator.estimate(
        numerators: [1, 0, 3], denominators: [2, 0, 4], confidence: 0.95))
    #expect(mean.value == 0.625)
    #expect(mean.replications == 2)
    #expect(mean.leftOut == 1)
  }

  @Test("Costs of a replication without calls stay in the ratio of sums")
  func costsWithoutCalls() throws {
    let ratio = try #require(
      RatioEstimator.estimate(numerators: [10, 30], denominators: [0, 20], confidence: 0.95))
    #expect(ratio.value == 2)
    #expect(ratio.replications == 2)
  }

  @Test("One replication has a value and no interval")
  func single() throws {
    let estimates = [
      MeanEstimator.estimate([3], confidence: 0.95),
      RatioEstimator.estimate(numerators: [6], denominators: [2], confidence: 0.95),
      RatioEstimator.jackknife(numerators: [6], denominators: [2], confidence: 0.95),
      MeanOfRatiosEstimator.estimate(numerators: [6], denominators: [2], confidence: 0.95),
    ]
    for estimate in estimates {
      let estimate = try #require(estimate)
      #expect(estimate.value == 3)
      #expect(estimate.standardError == nil)
      #expect(estimate.interval == nil)
      #expect(!estimate.isExact)
    }
  }

  @Test("Nothing to estimate from is nil, never a number that is none")
  func undefined() {
    #expect(MeanEstimator.estimate([], confidence: 0.95) == nil)
    #expect(MeanEstimator.estimate([1, .nan], confidence: 0.95) == nil)
    for pairs in [[], [0.0], [0, 0]] {
      #expect(
        RatioEstimator.estimate(numerators: pairs, denominators: pairs, confidence: 0.95) == nil)
      #expect(
        RatioEstimator.jackknife(numerators: pairs, denominators: pairs, confidence: 0.95) == nil)
      #expect(
        MeanOfRatiosEstimator.estimate(numerators: pairs, denominators: pairs, confidence: 0.95)
          == nil)
    }
    #expect(QuantileEstimator.estimate(0.5, replications: [], confidence: 0.95) == nil)
  }

  @Test("What does not vary is exact")
  func exact() throws {
    let estimate = try #require(MeanEstimator.estimate([4, 4, 4], confidence: 0.95))
    #expect(estimate.isExact)
    #expect(estimate.interval == 4...4)
  }

  @Test("A share's interval can be kept between zero and one")
  func clamped() throws {
    let estimate = try #require(MeanEstimator.estimate([0.9, 1, 0.95], confidence: 0.99))
    let cut = estimate.clamped(to: 0...1)
    #expect((estimate.interval?.upperBound ?? 0) > 1)
    #expect(cut.interval?.upperBound == 1)
    #expect(cut.interval?.lowerBound == estimate.interval?.lowerBound)
    #expect(cut.value == estimate.value)
  }
}
