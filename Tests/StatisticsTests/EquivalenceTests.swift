import Statistics
import Testing

@Suite struct EquivalenceTests {
  /// 1 ± 1.8331129327 × 0.5 at 90 %: 0.0834435 … 1.9165565.
  private func judged(
    _ value: Double = 1, margin: Double, standardError: Double? = 0.5
  ) -> Equivalence {
    Equivalence(
      value: value, standardError: standardError, degreesOfFreedom: 9, margin: margin, alpha: 0.05)
  }

  @Test(
    "The verdict is where the interval lies against the margin",
    arguments: [
      (1, 1.917, .equivalent), (1, 1.916, .undecided), (-1, 1.917, .equivalent),
      (-1, 1.916, .undecided), (1, 0.0835, .undecided), (1, 0.0834, .above),
      (-1, 0.0834, .below), (0, 0, .undecided),
    ] as [(Double, Double, Equivalence.Verdict)])
  func verdicts(_ value: Double, _ margin: Double, _ verdict: Equivalence.Verdict) {
    #expect(judged(value, margin: margin).verdict == verdict)
  }

  @Test("The interval and the p-value are those of two tests at the level alpha")
  func byHand() {
    // t = (2 − 1)/0.5 = 2 with nine degrees of freedom: p = 0.0382764119 (scipy.stats.t.sf).
    let judged = judged(margin: 2)
    #expect(isClose(judged.interval?.lowerBound, 1 - 0.9165564663, absolute: 1e-9))
    #expect(isClose(judged.interval?.upperBound, 1 + 0.9165564663, absolute: 1e-9))
    #expect(isClose(judged.pValue, 0.038276411885350504, relative: 1e-9))
  }

  @Test("Equivalent means that the p-value is at most alpha")
  func duality() {
    for step in 0...60 {
      let judged = judged(margin: Double(step) / 20)
      #expect((judged.verdict == .equivalent) == (judged.pValue.map { $0 <= 0.05 } ?? false))
    }
  }

  @Test("What does not vary at all is judged by its value alone")
  func exact() {
    #expect(judged(0, margin: 0, standardError: 0).verdict == .equivalent)
    #expect(judged(1, margin: 1, standardError: 0).verdict == .equivalent)
    #expect(judged(1, margin: 0.5, standardError: 0).verdict == .above)
    #expect(judged(1, margin: 0.5, standardError: 0).pValue == 1)
    #expect(judged(1, margin: 1, standardError: 0).pValue == 0)
  }

  @Test("Without an error nothing is decided")
  func unknown() {
    let judged = judged(0, margin: 5, standardError: nil)
    #expect(judged.verdict == .undecided)
    #expect(judged.interval == nil)
    #expect(judged.pValue == nil)
  }

  @Test("A paired difference brings its own error")
  func paired() throws {
    let before = try #require(LinearizedEstimate.mean([1, 2, 3, 4]))
    let after = try #require(LinearizedEstimate.mean([2, 3, 4, 7]))
    let difference = PairedDifference(from: before, to: after)
    let judged = Equivalence(difference, margin: 3, alpha: 0.05)
    #expect(judged.interval == difference.interval(confidence: 0.9))
    #expect(judged.verdict == .equivalent)
  }
}
