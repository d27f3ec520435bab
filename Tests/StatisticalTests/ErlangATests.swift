import Probability
import QueueingTheory
import Testing

/// Exponential patience: M/M/n+M, with and without a limit of lines.
///
/// Would catch patience not drawn, drawn with a rate for a mean, or started at the arrival instead of
/// the queue; abandoned callers left in the queue; and each service level taken for another.
@Suite struct ErlangATests {
  @Test func `four calls a minute, patience one minute, 100 lines: all five service levels`() async
  {
    // PyPI erlangccmath 1.3.0, tests/test.py: abandoned 7.43 %, occupancy 79.34 %; its "ASA" 0.1 min
    // and service level 87.97 % are those of an endlessly patient caller. Digits: M/M/14/100+M by
    // mpmath.
    var center = SteadyCenter(
      rate: 4.0 / 60, talk: .exponential(mean: 180), agents: 14,
      patience: .exponential(mean: 60), within: 19.98)
    center.lines = 100
    await center.run(calls: 1.5e6).agrees(with: [
      "delayed": 0.2505711234, "abandonment": 0.0743252444, "asa": 3.5350599270,
      "wait.mean": 4.4595146650, "wait.abandoned.mean": 15.973024242,
      "queue.length": 0.2973009777, "occupancy": 0.7934355048,
      "serviceLevel.offered": 0.8614715434, "serviceLevel.answered": 0.9306417164,
      "serviceLevel.abandonedIgnored": 0.9089870802,
      "serviceLevel.abandonedPositive": 0.9137446041, "serviceLevel.virtual": 0.8796610174,
    ])
  }

  @Test func `100 calls in half an hour, patience five minutes: all five service levels`() async {
    // pyworkforce test_abandonment.py: P(wait) 0.14526, abandoned 0.013984, occupancy 0.704297, mean
    // wait of all 0.069919 min, service level 0.916792.
    let center = SteadyCenter(
      rate: 1.0 / 18, talk: .exponential(mean: 180), agents: 14,
      patience: .exponential(mean: 300))
    await center.run(calls: 4e6).agrees(with: [
      "delayed": 0.1452601143, "abandonment": 0.0139837441, "wait.mean": 4.1951232367,
      "asa": 3.8784800445, "queue.length": 0.2330624020, "occupancy": 0.7042973256,
      "serviceLevel.offered": 0.9167920919, "serviceLevel.answered": 0.9297940946,
      "serviceLevel.abandonedIgnored": 0.9234073223,
      "serviceLevel.abandonedPositive": 0.9239560273, "serviceLevel.virtual": 0.9187136238,
    ])
  }

  @Test func `100 agents with 100 Erlangs of work`() async {
    // M/M/100+M, handling 5 min, patience 3 min, by mpmath: the stationary distribution, 40 digits.
    let center = SteadyCenter(
      rate: 1.0 / 3, talk: .exponential(mean: 300), agents: 100,
      patience: .exponential(mean: 180))
    await center.run(calls: 6e6).agrees(with: [
      "serviceLevel.offered": 0.8019110965, "serviceLevel.virtual": 0.8153959359,
      "abandonment": 0.0449127158, "asa": 7.7806895882, "occupancy": 0.9550872842,
      "delayed": 0.4516175087,
    ])
  }

  @Test(arguments: [(13, 9.9128026092), (9, 56.6184354956)])
  func `a wait in units of seconds`(agents: Int, wait: Double) async {
    // A-Herzog/Callcenter-Simulator, ErlangCTest.java: 9.91 s and 56.62 s, over answered and abandoned;
    // over the answered alone it would be 9.18 s and 56.59 s.
    var center = SteadyCenter(
      rate: 3.5 / 60, talk: .exponential(mean: 180), agents: agents,
      patience: .exponential(mean: 300))
    center.lines = 100
    await center.run(calls: 2.4e6).agrees(with: ["wait.mean": wait])
  }

  /// A-Herzog/QueueSim, example_analytic_erlang_c_ext.ipynb: M/M/10/20+M, service 600 s, patience
  /// 900 s, seconds between calls: share of the accepted that abandon, blocked, waiting, occupancy.
  static let limited: [[Double]] = [
    [40, 0.271157, 0.093936, 5.527938, 0.990567],
    [46, 0.219091, 0.044505, 4.095784, 0.973246],
    [52, 0.166850, 0.018984, 2.832960, 0.943078],
  ]

  @Test(arguments: limited) func `twenty lines for ten agents`(row: [Double]) async {
    var center = SteadyCenter(
      rate: 1 / row[0], talk: .exponential(mean: 600), agents: 10,
      patience: .exponential(mean: 900))
    center.lines = 20
    await center.run(calls: 90_000 / row[2]).agrees(with: [
      "abandonment": row[1], "blocking.lines": row[2], "blocking": row[2],
      "queue.length": row[3], "occupancy": row[4],
    ])
  }

  @Test(arguments: limited) func `a waiting room of ten is the same`(row: [Double]) async {
    var center = SteadyCenter(
      rate: 1 / row[0], talk: .exponential(mean: 600), agents: 10,
      patience: .exponential(mean: 900))
    center.places = 10
    await center.run(calls: 90_000 / row[2]).agrees(with: [
      "abandonment": row[1], "blocking.queue": row[2], "blocking": row[2],
      "queue.length": row[3], "occupancy": row[4],
    ])
  }

  @Test func `three in ten of those who meet a queue leave at once`() async throws {
    let theory = try #require(
      ErlangA(
        arrivalRate: 4.0 / 60, meanHandling: 180, agents: 14, meanPatience: 120, lines: 18,
        balking: 0.3))
    var center = SteadyCenter(
      rate: 4.0 / 60, talk: .exponential(mean: 180), agents: 14,
      patience: .exponential(mean: 120))
    (center.lines, center.balking) = (18, 0.3)
    let offered = theory.accepted - theory.balked
    await center.run(calls: 8e6).agrees(with: [
      "balking": theory.balked / theory.accepted, "blocking": theory.blocked,
      "abandonment": (theory.abandoned - theory.balked) / offered, "asa": theory.meanWaitServed,
      "serviceLevel.offered": theory.serviceLevels(within: 20).offered / offered,
      "queue.length": theory.meanQueue, "occupancy": theory.occupancy,
    ])
  }

  @Test func `an announcement delays the queue but does not change it`() async throws {
    // What leaves M/G/∞ in steady state is Poisson again, so the queue behind is Erlang A. Lines are
    // held for announcement, wait and talk: λ (30 + E[W] of all) + busy, by Little.
    let theory = try #require(
      ErlangA(arrivalRate: 4.0 / 60, meanHandling: 180, agents: 13, meanPatience: 120))
    var center = SteadyCenter(
      rate: 4.0 / 60, talk: .exponential(mean: 180), agents: 13,
      patience: .exponential(mean: 120))
    center.announcement = .gamma(shape: 0.5, scale: 60)
    await center.run(calls: 1.5e6).agrees(with: [
      "asa": theory.meanWaitServed, "abandonment": theory.abandoned,
      "serviceLevel.offered": theory.serviceLevels(within: 20).offered,
      "load.lines": 4.0 / 60 * 30 + theory.meanInSystem,
    ])
  }
}
