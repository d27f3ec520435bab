import Probability
import Testing

/// As many lines as agents: the Erlang loss formula, whatever the law of the handling time (M/G/n/n).
///
/// Would catch a line held beyond the talk or not held at all, a blocked call that comes back, and a
/// handling time whose mean depends on its law.
@Suite struct LossTests {
  /// Mean 180 s: cv 1, 2, 0, 0.5, 3.
  static let laws: [Distribution] = [
    .exponential(mean: 180),
    .lognormal(mu: 4.388237884, sigma: 1.268636241),  // ln 180 − ln(5)/2, √ln 5: cv 2
    .constant(180),
    .gamma(shape: 4, scale: 45),
    // Half of the mean from each: p = (1 + √0.8)/2, means 90/p and 90/(1 − p).
    .hyperexponential(
      probability: 0.947213595499958, mean1: 95.015529, mean2: 1704.984472),
  ]

  @Test(arguments: laws) func `ten lines for ten Erlangs block 21 percent`(law: Distribution) async
  {
    // B(10, 10) = 0.21458234310734733 by mpmath; carried: 10 (1 − B).
    var center = SteadyCenter(rate: 10.0 / 180, talk: law, agents: 10)
    center.lines = 10
    await center.run(calls: 1e6).agrees(with: [
      "blocking": 0.2145823431, "load.operators": 7.8541765689, "lines.occupancy": 0.7854176569,
      "load.offered": 10,
    ])
  }

  @Test(arguments: laws[0...1]) func `five Erlangs on ten lines`(law: Distribution) async {
    var center = SteadyCenter(rate: 5.0 / 180, talk: law, agents: 10)
    center.lines = 10
    await center.run(calls: 4e6).agrees(with: [
      "blocking": 0.0183845703, "answerRate": 0.9816154297,
    ])
  }

  @Test(arguments: [(16, 0.0223018720), (17, 0.0129488752)])
  func `17 lines are the fewest that block less than two percent of ten Erlangs`(
    lines: Int, blocking: Double
  ) async {
    // pyworkforce tests/test_erlang_b.py.
    var center = SteadyCenter(rate: 10.0 / 180, talk: Self.laws[1], agents: lines)
    center.lines = lines
    await center.run(calls: 8e6).agrees(with: ["blocking.lines": blocking])
  }

  @Test func `90 Erlangs on a hundred lines`() async {
    var center = SteadyCenter(rate: 0.5, talk: Self.laws[3], agents: 100)
    center.lines = 100
    await center.run(calls: 8e6).agrees(with: ["blocking": 0.0269573805])
  }

  @Test func `no room to wait is the same as no more lines than agents`() async {
    var center = SteadyCenter(rate: 3.0 / 180, talk: Self.laws[3], agents: 5)
    center.places = 0
    await center.run(calls: 0.5e6).agrees(with: [
      "blocking.queue": 0.1100543478, "serviceLevel.offered": 1,
    ])
  }
}
