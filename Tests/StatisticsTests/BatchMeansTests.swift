import Statistics
import Testing

@Suite struct BatchMeansTests {
  @Test("Batches are estimated like replications")
  func estimate() {
    let batches = BatchMeans(numerators: [1, 3, 5], denominators: [2, 4, 6])
    let ratio = RatioEstimator.estimate(
      numerators: [1, 3, 5], denominators: [2, 4, 6], confidence: 0.9)
    #expect(batches.estimate(confidence: 0.9) == ratio)
    let mean = MeanEstimator.estimate([1, 3, 8], confidence: 0.9)
    #expect(BatchMeans([1, 3, 8]).estimate(confidence: 0.9)?.value == mean?.value)
  }

  @Test("The likeness of neighbours is what the hand computes")
  func byHand() {
    // 1, 2, 3, 4: distances from 2.5 are −1.5, −0.5, 0.5, 1.5, squares 5; products 0.75 − 0.25 + 0.75.
    let batches = BatchMeans([1, 2, 3, 4])
    #expect(isClose(batches.autocorrelation, 0.25, relative: 1e-14))
    #expect(isClose(batches.vonNeumannRatio, 0.6, relative: 1e-14))
    #expect(batches.pValueOfIndependence == nil)
  }

  @Test("The p-value is the normal tail of one less half the ratio")
  func pValue() {
    // 1 … 8: squares 42, steps 7, so 1 − 1/12 = 11/12 over √(6/63): p = 0.00148735 (scipy).
    let rising = BatchMeans((1...8).map(Double.init))
    #expect(isClose(rising.pValueOfIndependence, 0.0014873540710042986, relative: 1e-9))
  }

  @Test("Batches that take turns are no reason for doubt")
  func alternating() throws {
    let turns = BatchMeans([1, 2, 1, 2, 1, 2, 1, 2])
    #expect(isClose(turns.autocorrelation, -7.0 / 8, relative: 1e-14))
    #expect(try #require(turns.pValueOfIndependence) > 0.99)
  }

  @Test("Of a ratio, the deviations X − R Y are tested and not the sizes of the batches")
  func sizes() {
    // R = 1, deviations 1, −1, 1, −1 whatever the calls: Σ products −3, squares 4.
    let batches = BatchMeans(numerators: [11, 19, 31, 39], denominators: [10, 20, 30, 40])
    #expect(isClose(batches.autocorrelation, -0.75, relative: 1e-13))
    #expect(isClose(batches.vonNeumannRatio, 3, relative: 1e-13))
  }

  @Test("Batches without any difference say nothing of dependence")
  func constant() {
    let batches = BatchMeans(Array(repeating: 3, count: 10))
    #expect(batches.autocorrelation == nil)
    #expect(batches.vonNeumannRatio == nil)
    #expect(batches.pValueOfIndependence == nil)
    #expect(BatchMeans([]).estimate(confidence: 0.95) == nil)
  }
}
