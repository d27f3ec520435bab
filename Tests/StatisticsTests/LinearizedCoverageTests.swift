import Statistics
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A linearized estimate ± t standard errors covers the truth in 95 % of experiments: what differences
/// are made of is sound by itself.
@Suite struct LinearizedCoverageTests {
  private func covers(_ truth: Double, _ estimate: LinearizedEstimate?) -> Bool {
    guard let estimate, let error = estimate.standardError else { return false }
    let t = StudentT.twoSided(confidence: 0.95, degreesOfFreedom: Double(estimate.measured - 1))
    return t.map { abs(estimate.value - truth) <= $0 * error } ?? false
  }

  @Test("A mean of which some replications have no value")
  func mean() {
    var random = SplitMix64(seed: 31)
    Coverage.expect {
      covers(
        5, .mean((0..<12).map { _ in random.uniform() < 0.5 ? nil : 5 + random.normal() }))
    }
  }

  @Test("A ratio of sums, some replications empty")
  func ratio() {
    var days = CorrelatedDays(seed: 32)
    Coverage.expect {
      let calls = (0..<20).map { _ in days.calls() }
      let empty = Array(repeating: 0.0, count: 5)
      return covers(
        1.1 - 0.002 * (10_000 + 10_000.0 / 12) / 100,
        .ratio(
          numerators: calls.map(\.after) + empty, denominators: calls.map(\.offered) + empty))
    }
  }

  @Test("A quantile of waits that hang together within a day", arguments: [0.5, 0.9])
  func quantile(_ p: Double) {
    let truth = -2 * log(((1 + 8 * (1 - p)).squareRoot() - 1) / 2)
    var days = CorrelatedDays(seed: 33)
    Coverage.expect {
      let replications = (0..<40).map { _ in days.waits().before }
      return covers(truth, .quantile(p, replications: replications, confidence: 0.95))
    }
  }
}
