import Probability
import Testing

/// Callers who never hang up: M/M/n.
///
/// Would catch a service drawn with the wrong mean or law, an agent left idle while calls wait, a
/// wait measured to the end of the service, "within" taken for the answered who waited only.
@Suite struct ErlangCTests {
  @Test func `four calls a minute of three minutes, 14 agents: Erlang C`() async {
    // PyPI erlangccmath 1.3.0, tests/test.py: ASA 0.72 min, 61.42 % in 0.333 min, occupancy 85.71 %;
    // the digits beyond from M/M/14 by mpmath.
    let center = SteadyCenter(
      rate: 4.0 / 60, talk: .exponential(mean: 180), agents: 14, within: 19.98)
    await center.run(calls: 12e6).agrees(with: [
      "delayed": 0.4817053726, "asa": 43.3534835354, "queue.length": 2.8902322357,
      "occupancy": 0.8571428571, "serviceLevel.offered": 0.6141947660,
      "serviceLevel.virtual": 0.6141947660, "load.operators": 12,
    ])
  }

  @Test func `100 calls in half an hour, 14 agents: Erlang C`() async {
    // pyworkforce tests/test_erlang.py: service level 0.888, occupancy 0.714, P(wait) 0.174.
    let center = SteadyCenter(
      rate: 1.0 / 18, talk: .exponential(mean: 180), agents: 14, within: 19.8)
    await center.run(calls: 11e6).agrees(with: [
      "delayed": 0.1741319336, "asa": 7.8359370118, "occupancy": 0.7142857143,
      "serviceLevel.offered": 0.8878526927,
    ])
  }

  @Test func `100 calls in half an hour, 15 agents: Erlang C`() async {
    // pyworkforce tests/test_erlang.py: service level 0.941, occupancy 0.667, P(wait) 0.102.
    let center = SteadyCenter(
      rate: 1.0 / 18, talk: .exponential(mean: 180), agents: 15, within: 19.8)
    await center.run(calls: 11e6).agrees(with: [
      "delayed": 0.1020423670, "asa": 3.6735252132, "occupancy": 0.6666666667,
      "serviceLevel.offered": 0.9411266757,
    ])
  }

  @Test func `rates per minute and waits in seconds: 13 agents, endless patience`() async {
    // A-Herzog/Callcenter-Simulator, ErlangCTest.java: 3.5 calls a minute of 3 min wait 26.56 s.
    // Taking one unit for the other is off by 60.
    let center = SteadyCenter(rate: 3.5 / 60, talk: .exponential(mean: 180), agents: 13)
    await center.run(calls: 6e6).agrees(with: ["wait.mean": 26.5568858034, "asa": 26.5568858034])
  }
}
