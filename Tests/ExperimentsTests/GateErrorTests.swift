import ContactCenterModel
import Experiments
import Statistics
import Testing

/// How often the gate errs, over 600 invented experiments of six measures.
///
/// Each customer is a Bernoulli trial of its own number; half of the customers are the same in the
/// baseline and in the run, the others new, so that the runs go together as a changed engine's do.
@Suite struct GateErrorTests {
  private static let experiments = 600
  private static let replications = 20
  private static let margin = 0.05

  /// A generator for invented days.
  private struct Days {
    var generator: SeededNumbers

    /// Of so many days of 100 calls, how many were answered within τ then and now.
    mutating func pair(_ count: Int, better: Double) -> (then: [Double], now: [Double]) {
      var (then, now) = ([Double](), [Double]())
      for _ in 0..<count {
        let busy = generator.uniform() * 0.1
        var (a, b) = (0.0, 0.0)
        for call in 0..<100 {
          let first = generator.uniform()
          let second = call < 50 ? first : generator.uniform()
          if first < 0.75 + busy { a += 1 }
          if second < 0.75 + busy + better { b += 1 }
        }
        then.append(a)
        now.append(b)
      }
      return (then, now)
    }
  }

  /// The gate's verdicts on six measures, each of days of its own.
  private func verdicts(better: Double, _ days: inout Days) -> [DriftVerdict] {
    (0..<6).flatMap { _ -> [DriftVerdict] in
      let pair = days.pair(4 * Self.replications, better: better)
      let then = InventedRun(within: Array(pair.then.prefix(Self.replications))).outcome
      let baseline = DriftTests.baseline(then, margin: Self.margin)
      var judgement = CheckJudgement(
        against: baseline, plan: CheckPlan(mostReplications: 4 * Self.replications, family: 6))
      while let look = judgement.nextLook {
        judgement.judge(InventedRun(within: Array(pair.now.prefix(look))).outcome)
      }
      return judgement.outcome?.drifts.map(\.verdict) ?? []
    }
  }

  /// Of 600 trials with a probability of 5 %, more than 48 succeed with a probability below 0.1 %.
  private static let most = 48

  @Test func `an unchanged model fails the gate in at most one of twenty`() {
    var days = Days(generator: SeededNumbers(seed: 1))
    let failures = (0..<Self.experiments).count { _ in
      verdicts(better: 0, &days).contains(.regressed)
    }
    #expect(failures <= Self.most, "failed \(failures) of \(Self.experiments)")
  }

  @Test func `a model that is worse by the margin fails the gate in at most one of twenty`() {
    var days = Days(generator: SeededNumbers(seed: 2))
    let failures = (0..<Self.experiments).count { _ in
      verdicts(better: -Self.margin, &days).contains(.regressed)
    }
    #expect(failures <= Self.most, "failed \(failures) of \(Self.experiments)")
    #expect(failures > 0, "a gate that never fails judges nothing")
  }

  @Test(arguments: [-1.0, 1])
  func `a change of the margin is taken for none in at most one of twenty`(side: Double) {
    var days = Days(generator: SeededNumbers(seed: 3))
    var (passed, all) = (0, 0)
    for _ in 0..<Self.experiments / 6 {
      let found = verdicts(better: side * Self.margin, &days)
      passed += found.count { $0 == .same }
      all += found.count
    }
    #expect(all == Self.experiments)
    #expect(passed <= Self.most, "passed \(passed) of \(all)")
  }

  @Test func `an unchanged model mostly passes, and one far beyond the margin always fails`() {
    var days = Days(generator: SeededNumbers(seed: 4))
    let passed = (0..<50).count { _ in
      verdicts(better: 0, &days).allSatisfy { [.same, .notWorse, .improved].contains($0) }
    }
    let failed = (0..<50).count { _ in
      verdicts(better: -3 * Self.margin, &days).contains(.regressed)
    }
    #expect(passed >= 45, "passed \(passed) of 50")
    #expect(failed == 50, "failed \(failed) of 50")
  }
}

/// Numbers of a multiplicative congruential generator: enough for invented days. Knuth (1998).
private struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func uniform() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) * 0x1p-53
  }
}
