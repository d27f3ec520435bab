import CGSL
import Statistics
import Testing

/// Clopper and Pearson's interval promises at least 95 %, and keeps it.
@Suite struct ExactCoverageTests {
  @Test("Exactly, for every share and number of days", arguments: [1, 5, 20, 60, 200])
  func enumerated(_ days: Int) {
    for share in stride(from: 0.01, through: 0.99, by: 0.07) {
      #expect(coverage(share, days) >= 0.95)
    }
  }

  @Test("And not much more: the interval of many days is no wider than it must be")
  func attained() {
    // At most one more case on either side: 2 × pmf at the mode, 2 × 0.0178 for 2000 days at 0.3.
    for share in [0.3, 0.5, 0.8] { #expect(coverage(share, 2000) < 0.95 + 0.01) }
  }

  @Test("In experiments: the share of 60 days on which the goal is met")
  func attainment() {
    let truth = 0.8
    var random = SplitMix64(seed: 41)
    Coverage.expect(coverage(truth, 60)) {
      let met = (0..<60).count { _ in random.uniform() < truth }
      let interval = BinomialInterval.clopperPearson(
        successes: met, trials: 60, confidence: 0.95)
      return interval?.contains(truth) == true
    }
  }

  /// The probability that the interval holds the truth: the sum over all numbers of successes.
  private func coverage(_ share: Double, _ trials: Int) -> Double {
    (0...trials).reduce(0) { sum, successes in
      let interval = BinomialInterval.clopperPearson(
        successes: successes, trials: trials, confidence: 0.95)
      guard interval?.contains(share) == true else { return sum }
      return sum + gsl_ran_binomial_pdf(UInt32(successes), share, UInt32(trials))
    }
  }
}
