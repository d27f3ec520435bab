import Statistics
import Testing

/// How often the test of equivalence errs, over paired days.
@Suite struct EquivalenceCoverageTests {
  /// How often a verdict falls where the plans truly differ by 2 and the error is about 0.45.
  private func count(
    _ verdict: Equivalence.Verdict, margin: Double, seed: UInt64 = 71
  ) -> Int {
    var days = CorrelatedDays(seed: seed)
    return Coverage.count {
      let pairs = (0..<10).map { _ in days.means() }
      guard
        let before = LinearizedEstimate.mean(pairs.map(\.before)),
        let after = LinearizedEstimate.mean(pairs.map(\.after))
      else { return false }
      let difference = PairedDifference(from: before, to: after)
      return Equivalence(difference, margin: margin, alpha: 0.05).verdict == verdict
    }
  }

  @Test("A difference as large as the margin is taken for equivalent in 5 % of experiments")
  func atTheMargin() {
    let count = count(.equivalent, margin: 2)
    #expect(Coverage.bounds(0.05) ~= count, "\(count)")
  }

  @Test("A difference as large as the margin is taken for beyond it in 5 % of experiments")
  func beyond() {
    let count = count(.above, margin: 2)
    #expect(Coverage.bounds(0.05) ~= count, "\(count)")
  }

  @Test("Beyond the margin it errs less, and less the farther away", arguments: [1.5, 1])
  func farther(_ margin: Double) {
    #expect(count(.equivalent, margin: margin) < Coverage.most(margin < 1.2 ? 0.005 : 0.02))
  }

  @Test("Just within the margin a pass is no error but still rare, and far within it is sure")
  func within() {
    let (near, far) = (count(.equivalent, margin: 2.1), count(.equivalent, margin: 5))
    #expect(Coverage.least(0.05)...Coverage.most(0.15) ~= near, "\(near)")
    #expect(far >= Coverage.least(0.99), "\(far)")
  }

  @Test("The wrong side is never named")
  func side() {
    #expect(count(.below, margin: 0.1) == 0)
  }
}
