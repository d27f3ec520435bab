import ContactCenterModel
import Experiments
import Probability
import Testing

/// Large centers and long runs: what is held in memory follows the calls in the center, not those
/// that have been.
@Suite struct ScaleTests {
  @Test func `a million calls meet ten thousand agents and each has one fate`() throws {
    // 23.1 calls a second of 300 s are 6,944 Erlangs: with 10,000 agents about as many calls are in
    // the center, a hundredth and less of all that come.
    let day = PlanningDay(open: 0, close: 43_200, interval: 1_800)
    let calls = Array(repeating: 1e6 / 24, count: 24)
    let profile = try RateProfile(edges: day.edges, expected: calls)
    let scenario = Scenario(
      name: "large", horizon: .day(day),
      callTypes: [SteadySkillCenter.type("calls", talk: .exponential(mean: 300), patience: 180)],
      demands: [
        Demand(
          source: .callType(CallTypeID(0)), arrivals: .random(profile: profile, pattern: .poisson))
      ],
      groups: [SteadySkillCenter.group("team", agents: 10_000, types: [0])])
    let record = Simulator(scenario).run(replication: 0, seed: 1)
    let arrived = total(.arrived, record)
    // A Poisson number of mean 10⁶ has a standard deviation of 1,000.
    #expect(abs(arrived - 1e6) < 4_500)
    #expect(arrived == total(.answered, record) + total(.abandoned, record))
    #expect((6_900..<30_000).contains(record.mostCalls))
  }

  @Test func `ten times the hours do not need more room for calls`() {
    // 90 Erlangs for 100 agents without any impatience: 72,000 calls in 40 hours.
    let center = SteadySkillCenter(
      rates: [0.5], types: [SteadySkillCenter.type("calls", talk: .exponential(mean: 180))],
      groups: [SteadySkillCenter.group("team", agents: 100, types: [0])])
    let records = [4.0, 40].map { hours in
      let window = SteadyState(warmUp: 3_600, length: 3_600 * hours)
      return Simulator(center.scenario(window)).run(replication: 0, seed: 2)
    }
    #expect(total(.arrived, records[1]) > 9 * total(.arrived, records[0]))
    // The highest of ten times as many moments is somewhat higher, not ten times as high.
    #expect(records[1].mostCalls <= 2 * records[0].mostCalls)
    #expect(records[1].mostCalls < 500)
  }

  private func total(_ count: TypeCount, _ record: ReplicationRecord) -> Double {
    record.layout.totalRows.reduce(0) { $0 + record.count(count, type: CallTypeID(0), row: $1) }
  }
}
