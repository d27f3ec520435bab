import ContactCenterModel
import Experiments
import Probability
import QueueingTheory
import Statistics
import Testing

/// Whether intervals of simulated differences between two staffings hold the true difference that often.
///
/// 500 experiments of 8 replications under common random numbers. Between 458 and 489 of 500 hold it
/// with probability 0.999 (binomial, 0.95). Would catch z for t (453), 90 % for 95 % (450), and the
/// errors of the two runs added as if they were independent (all 500).
@Suite struct PairedCoverageTests {
  private static let experiments = 500
  private static let holding = 458...489
  private static let rate = 0.05

  @Test func `one agent more, with callers who hang up`() async throws {
    let (ten, eleven) = (try Self.theory(agents: 10), try Self.theory(agents: 11))
    try await expectCoverage(
      of: [
        "serviceLevel.offered": eleven.serviceLevels(within: 20).offered
          - ten.serviceLevels(within: 20).offered,
        "abandonment": eleven.abandoned - ten.abandoned,
        "asa": eleven.meanWaitServed - ten.meanWaitServed,
      ],
      from: Self.center(agents: 10, patience: 120), to: Self.center(agents: 11, patience: 120))
  }

  @Test func `one agent more, with endless patience`() async throws {
    let theories = try [13, 14].map { agents in
      try #require(ErlangC(arrivalRate: Self.rate, meanHandling: 180, agents: agents))
    }
    let levels = theories.map { $0.serviceLevel(within: 20) }
    try await expectCoverage(
      of: ["serviceLevel.offered": levels[1] - levels[0]],
      from: Self.center(agents: 13), to: Self.center(agents: 14))
  }

  @Test func `one line more, with nowhere to wait`() async throws {
    let (ten, eleven) = (
      ErlangB.blocking(servers: 10, load: 9), ErlangB.blocking(servers: 11, load: 9)
    )
    try await expectCoverage(
      of: ["blocking": eleven - ten],
      from: Self.center(agents: 10, lines: 10), to: Self.center(agents: 11, lines: 11))
  }

  private func expectCoverage(
    of truths: KeyValuePairs<String, Double>, from first: Scenario, to second: Scenario,
    at location: SourceLocation = #_sourceLocation
  ) async throws {
    var held = truths.map { _ in 0 }
    for experiment in 0..<Self.experiments {
      let plan = RunPlan(seed: 9_000 + UInt64(experiment), replications: 8, threads: 2)
      let outcomes = (await Run.run(first, plan: plan), await Run.run(second, plan: plan))
      for (index, truth) in truths.enumerated() {
        let difference = try difference(truth.key, outcomes.0, outcomes.1)
        let interval = difference.interval(confidence: 0.95)
        if interval?.contains(truth.value) ?? false { held[index] += 1 }
      }
    }
    for (truth, count) in zip(truths, held) {
      #expect(
        Self.holding.contains(count), "\(truth.key): \(count) of \(Self.experiments)",
        sourceLocation: location)
    }
  }

  private func difference(
    _ id: String, _ first: RunOutcome, _ second: RunOutcome
  ) throws -> PairedDifference {
    let address = MeasureAddress(try #require(Measure.named(id)))
    return PairedDifference(
      from: try #require(first.sample(address)?.linearized),
      to: try #require(second.sample(address)?.linearized))
  }

  private static func theory(agents: Int) throws -> ErlangA {
    try #require(
      ErlangA(arrivalRate: rate, meanHandling: 180, agents: agents, meanPatience: 120))
  }

  /// Nine Erlangs, in steady state: after 2,000 s nothing is left of the empty beginning.
  private static func center(agents: Int, patience: Double? = nil, lines: Int? = nil) -> Scenario {
    var type = SteadySkillCenter.type(
      "calls", talk: .exponential(mean: 180), patience: patience)
    type.linePool = lines.map { _ in LinePoolID(0) }
    var center = SteadySkillCenter(
      rates: [rate], types: [type],
      groups: [SteadySkillCenter.group("team", agents: agents, types: [0])])
    center.linePools = lines.map { [LinePool(name: "lines", lines: ByInterval($0))] } ?? []
    return center.scenario(SteadyState(warmUp: 2_000, length: 12_000))
  }
}
