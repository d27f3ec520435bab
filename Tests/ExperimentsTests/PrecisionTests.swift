import ContactCenterModel
import Experiments
import Statistics
import Testing

/// How many replications are run for precision.
@Suite struct PrecisionTests {
  private func plan(halfWidth: Double, threads: Int = 1) -> RunPlan {
    let goal = PrecisionGoal(address: .of("serviceLevel.offered"), halfWidth: halfWidth)
    return RunPlan(
      seed: 3, replications: 10, precision: [goal], mostReplications: 40, threads: threads)
  }

  @Test func `the numbers of replications to look after are fixed`() {
    // 10; half of 10 more; half of 15, rounded up, more; half of 23, rounded up, more; the most.
    let plan = plan(halfWidth: 0.01)
    #expect(plan.looks == [10, 15, 23, 35, 40])
    #expect(abs(plan.confidencePerLook - 0.99) < 1e-12)
  }

  @Test func `without precision there is one look with the whole confidence`() {
    let plan = RunPlan(replications: 7)
    #expect(plan.looks == [7])
    #expect(plan.confidencePerLook == 0.95)
  }

  @Test(arguments: [1, 2])
  func `a precision that cannot be reached ends with the most replications`(threads: Int) async {
    let outcome = await Run.run(
      InventedRun.scenario(), plan: plan(halfWidth: 1e-9, threads: threads))
    #expect(outcome.records.map(\.replication) == Array(0..<40))
    #expect(outcome.looks == 5)
    #expect(!outcome.isPrecise)
    #expect(!outcome.wasInterrupted)
  }

  @Test(arguments: [1, 2])
  func `a precision that is reached at once ends after the first look`(threads: Int) async {
    let outcome = await Run.run(InventedRun.scenario(), plan: plan(halfWidth: 1, threads: threads))
    #expect(outcome.records.count == 10)
    #expect(outcome.looks == 1)
    #expect(outcome.isPrecise)
  }

  @Test func `threads do not decide when a run stops`() async throws {
    // The half-width of the second look is wanted exactly, so that the first look is not enough.
    let all = await Run.run(InventedRun.scenario(), plan: plan(halfWidth: 1e-9))
    let widths = all.plan.looks.map { count in
      RunOutcome(
        scenario: all.scenario, plan: all.plan, records: Array(all.records.prefix(count))
      ).estimate(.of("serviceLevel.offered")).estimate?.halfWidth ?? .infinity
    }
    let wanted = try #require(widths.dropFirst().min())
    let expected = try #require(widths.firstIndex { $0 <= wanted })
    for threads in [1, 2, 3] {
      let outcome = await Run.run(
        InventedRun.scenario(), plan: plan(halfWidth: wanted, threads: threads))
      #expect(outcome.records.count == all.plan.looks[expected])
      #expect(outcome.looks == expected + 1)
    }
  }
}
