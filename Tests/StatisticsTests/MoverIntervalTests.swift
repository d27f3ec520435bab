import Statistics
import Testing

/// Differences of independent estimates by Zou and Donner's method.
@Suite struct MoverIntervalTests {
  @Test func `each bound takes the sides that it depends on`() {
    // 0.5 [0.4, 0.7] less 0.3 [0.2, 0.35]: below √(0.1² + 0.05²) = 0.1118, above √(0.2² + 0.1²).
    let interval = MoverInterval.difference(of: 0.5, 0.4...0.7, minus: 0.3, 0.2...0.35)
    #expect(isClose(interval.lowerBound, 0.2 - 0.0125.squareRoot(), absolute: 1e-12))
    #expect(isClose(interval.upperBound, 0.2 + 0.05.squareRoot(), absolute: 1e-12))
  }

  @Test func `it gives the published interval of two proportions`() {
    // Newcombe (1998), 56/70 less 48/80 from Wilson's intervals: 0.0524 to 0.3339.
    let interval = MoverInterval.difference(
      of: 0.8, 0.691834...0.876953, minus: 0.6, 0.490455...0.700382)
    #expect(isClose(interval.lowerBound, 0.0524, absolute: 0.0001))
    #expect(isClose(interval.upperBound, 0.3339, absolute: 0.0001))
  }

  @Test func `what is certain adds nothing`() {
    #expect(MoverInterval.difference(of: 3, 2...5, minus: 1, 1...1) == 1...4)
    #expect(MoverInterval.difference(of: 3, 3...3, minus: 1, 1...1) == 2...2)
  }
}
