import ContactCenterModel
import Experiments
import Probability
import Synchronization
import Testing

/// A run stopped from outside keeps what it has, without gaps.
@Suite struct InterruptionTests {
  private func run(stopAfter limit: Int, threads: Int) async -> RunOutcome {
    let asked = Mutex(0)
    return await Run.run(
      InventedRun.scenario(), plan: RunPlan(replications: 50, threads: threads),
      isCancelled: {
        asked.withLock {
          $0 += 1
          return $0 > limit
        }
      })
  }

  @Test(arguments: [1, 2, 4], [0, 1, 7, 20])
  func `an interrupted run keeps a prefix of its replications`(threads: Int, limit: Int) async {
    let outcome = await run(stopAfter: limit, threads: threads)
    #expect(outcome.records.map(\.replication) == Array(0..<limit))
    #expect(outcome.wasInterrupted)
  }

  @Test func `a run that nobody stops is whole`() async {
    let outcome = await run(stopAfter: .max, threads: 2)
    #expect(outcome.records.count == 50)
    #expect(!outcome.wasInterrupted)
  }

  @Test func `what was interrupted is the beginning of the whole`() async {
    let part = await run(stopAfter: 7, threads: 2)
    let whole = await run(stopAfter: .max, threads: 1)
    #expect(part.records.map(\.typeCounts) == whole.records.prefix(7).map(\.typeCounts))
  }

  @Test func `progress counts every replication`() async {
    let told = Mutex<[Int]>([])
    _ = await Run.run(
      InventedRun.scenario(), plan: RunPlan(replications: 20, threads: 2),
      progress: { done, planned in told.withLock { $0.append(planned == 20 ? done : -1) } })
    #expect(told.withLock { $0.sorted() } == Array(1...20))
  }

  @Test(arguments: [1, 2]) func `a replication that takes too long is given up`(threads: Int) async
  {
    // Some 10⁹ calls: whoever waited for their end would wait for minutes.
    let team = AgentGroup(
      name: "team", skills: [Skill(type: CallTypeID(0))], staffing: StaffingPlan(constant: 1_050))
    let type = CallType(name: "calls", handling: Handling(talk: ByInterval(.constant(100))))
    let endless = Scenario(
      name: "endless", horizon: .steadyState(SteadyState(warmUp: .fixed(0), length: 1.5e8)),
      callTypes: [type],
      demands: [Demand(source: .callType(CallTypeID(0)), arrivals: .steady(rate: 10))],
      groups: [team])
    let outcome = await Run.run(
      endless, plan: RunPlan(replications: 3, threads: threads), isCancelled: Self.afterStart())
    #expect(outcome.records.isEmpty && outcome.wasInterrupted)
    let compared = await Comparison.run(
      [endless, endless], plan: ComparisonPlan(replications: 3, threads: threads, measures: []),
      isCancelled: Self.afterStart())
    #expect(compared.wasInterrupted)
  }

  /// Not cancelled when first asked, and from then on.
  private static func afterStart() -> @Sendable () -> Bool {
    let asked = Counter()
    return { asked.next() > 4 }
  }

  private final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
      count.withLock {
        $0 += 1
        return $0
      }
    }
  }
}
