import ContactCenterModel
import Experiments
import Statistics
import Testing

/// Runs in batches: what is the same as ever, and what is not.
@Suite struct BatchRunTests {
  private static let automatic = SteadyDesk(
    steady: SteadyState(warmUp: .automatic, length: 200_000, batches: 20))

  private func run(_ desk: SteadyDesk, _ plan: RunPlan) async -> RunOutcome {
    await Run.run(desk.scenario, plan: plan)
  }

  @Test func `the batches of a run add up to its window`() async {
    let cut = SteadyDesk(steady: SteadyState(warmUp: .fixed(500), length: 50_000, batches: 10))
    let plain = SteadyDesk(steady: SteadyState(warmUp: 500, length: 50_000))
    let batches = await run(cut, RunPlan(replications: 1)).records
    let window = await run(plain, RunPlan(replications: 1)).records[0]
    for count in TypeCount.allCases {
      let sum = batches.reduce(0) { $0 + $1.count(count, type: CallTypeID(0), row: 1) }
      #expect(close(sum, window.count(count, type: CallTypeID(0), row: 1)), "\(count)")
    }
    for count in GroupCount.allCases {
      let sum = batches.reduce(0) { $0 + $1.count(count, group: AgentGroupID(0), row: 1) }
      #expect(close(sum, window.count(count, group: AgentGroupID(0), row: 1)), "\(count)")
    }
    let waits = batches.map(\.answeredWaits[1]).reduce(0) { $0 + $1.count }
    #expect(waits == window.answeredWaits[1].count)
    #expect(batches.allSatisfy { abs($0.durations[1] - 5_000) < 1e-6 })
  }

  @Test func `a run without batches is observed as a whole`() async {
    let plain = SteadyDesk(steady: SteadyState(warmUp: 500, length: 5_000))
    let outcome = await run(plain, RunPlan(replications: 3))
    #expect(outcome.batching == nil)
    #expect(outcome.replications == 3)
    #expect(outcome.records.map(\.replication) == [0, 1, 2])
    #expect(outcome.scenario.horizon.edges == [500, 5_500])
  }

  @Test func `every kind of estimate rests on the batches`() async {
    let outcome = await run(Self.automatic, RunPlan(replications: 1))
    #expect(outcome.replications == 1)
    #expect(outcome.records.count == 20)
    for id in ["asa", "calls.arrived", "wait.p90", "attainment.intervals", "queue.length"] {
      let estimate = outcome.estimate(.of(id)).estimate
      #expect(estimate?.replications == 20, "\(id)")
      #expect(estimate?.interval != nil, "\(id)")
    }
    // A count is that of a batch: 0.0425 calls a second.
    let length = outcome.batching?.length ?? 0
    let arrived = outcome.estimate(.of("calls.arrived")).estimate?.value ?? 0
    #expect(abs(arrived / length - 0.0425) < 0.003)
    #expect(outcome.estimate(.of("attainment.days")).estimate == nil)
    #expect(outcome.sample(.of("asa"))?.replications == 20)
  }

  @Test func `an automatic warm-up and whole batches fill the run`() async throws {
    let outcome = await run(Self.automatic, RunPlan(replications: 2))
    let batching = try #require(outcome.batching)
    #expect(close(batching.warmUp + 20 * batching.length, 200_000))
    #expect(batching.warmUp <= 100_000 + batching.length)
    let found = try #require(batching.foundWarmUp)
    #expect(found <= batching.warmUp)
    #expect(outcome.records.count == 40)
  }

  @Test func `threads do not matter to batches`() async {
    let one = await run(Self.automatic, RunPlan(replications: 4, threads: 1))
    for threads in [2, 3] {
      let other = await run(Self.automatic, RunPlan(replications: 4, threads: threads))
      #expect(other.records.map(\.replication) == one.records.map(\.replication))
      #expect(other.records.map(\.typeCounts) == one.records.map(\.typeCounts))
      #expect(other.records.map(\.answeredWaits) == one.records.map(\.answeredWaits))
      #expect(other.batching?.warmUp == one.batching?.warmUp)
      #expect(other.batching?.autocorrelation == one.batching?.autocorrelation)
    }
  }

  @Test func `precision adds whole runs and leaves the first batches as they were`() async {
    let goal = PrecisionGoal(address: .of("asa"), halfWidth: 1e-9)
    let plan = RunPlan(replications: 1, precision: [goal], mostReplications: 3)
    let outcome = await run(Self.automatic, plan)
    #expect(outcome.plan.looks == [1, 2, 3])
    #expect(outcome.replications == 3)
    #expect(
      outcome.records.map(\.replication) == [0, 1, 2].flatMap { Array(repeating: $0, count: 20) })
    let first = await run(Self.automatic, RunPlan(replications: 1))
    #expect(outcome.records.prefix(20).map(\.typeCounts) == first.records.map(\.typeCounts))
    #expect(outcome.batching?.warmUp == first.batching?.warmUp)
    #expect(!outcome.isPrecise)
  }

  @Test func `runs give the same batches however many are run at a time`() async {
    let goal = PrecisionGoal(address: .of("asa"), halfWidth: 1e-9)
    let looked = await run(
      Self.automatic, RunPlan(replications: 1, precision: [goal], mostReplications: 3))
    let atOnce = await run(Self.automatic, RunPlan(replications: 3))
    #expect(looked.records.map(\.typeCounts) == atOnce.records.map(\.typeCounts))
    #expect(looked.batching?.length == atOnce.batching?.length)
  }

  @Test func `precision that the first run reaches adds none`() async {
    let goal = PrecisionGoal(address: .of("asa"), halfWidth: 1e9)
    let plan = RunPlan(replications: 1, precision: [goal], mostReplications: 3)
    let outcome = await run(Self.automatic, plan)
    #expect(outcome.replications == 1)
    #expect(outcome.isPrecise)
  }

  @Test func `a run stopped before its first replication has no batches`() async {
    let outcome = await Run.run(
      Self.automatic.scenario, plan: RunPlan(replications: 2), isCancelled: { true })
    #expect(outcome.wasInterrupted)
    #expect(outcome.records.isEmpty)
    #expect(outcome.batching == nil)
  }
}
