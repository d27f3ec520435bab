import ContactCenterModel
import Experiments
import Synchronization
import Testing

/// What a gate keeps from one look at a run to the next.
@Suite struct LookTests {
  private static let level = MeasureAddress.of("serviceLevel.offered")

  /// Days of 100 calls; 80, 84, 88, … of them within τ.
  private func days(_ count: Int, atLeast bound: Double) -> RunOutcome {
    var run = InventedRun(within: (0..<count).map { 80 + Double($0 % 3) * 4 })
    run.targets = [Target(address: Self.level, bound: .atLeast(bound))]
    return run.outcome
  }

  private func verdicts(_ looks: [RunOutcome]) throws -> (verdicts: [Verdict], next: [Int?]) {
    let baseline = DriftTests.baseline(looks[0])
    var judgement = CheckJudgement(
      against: baseline, plan: CheckPlan(mostReplications: 96, family: 1))
    var found: (verdicts: [Verdict], next: [Int?]) = ([], [])
    for look in looks {
      judgement.judge(look)
      found.verdicts.append(try #require(judgement.outcome).targets[0].verdict)
      found.next.append(judgement.nextLook)
    }
    return found
  }

  @Test func `an undecided target is judged again and ends the looks when it is decided`() throws {
    // 84 % on 6 days ± t(5) · 3.6 / √6, a bound of 83 % within it; on 96 days it is 84 ± 0.7 at 95 %.
    let found = try verdicts([days(6, atLeast: 0.83), days(96, atLeast: 0.83)])
    #expect(found.verdicts == [.undecided, .met])
    #expect(found.next[0] != nil && found.next[1] == nil)
  }

  @Test func `a decided target stays as it was decided`() throws {
    var later = InventedRun(within: (0..<12).map { [60, 99][$0 % 2] })
    later.targets = [Target(address: Self.level, bound: .atLeast(0.5))]
    let found = try verdicts([days(6, atLeast: 0.5), later.outcome])
    #expect(found.verdicts == [.met, .met])
    // The second look by itself: 79.5 ± 13 % against 78 % is neither.
    later.targets = [Target(address: Self.level, bound: .atLeast(0.78))]
    let open = try verdicts([days(6, atLeast: 0.78), later.outcome])
    #expect(open.verdicts[0] == .met)
    #expect(open.verdicts[1] == .met)
    #expect(later.outcome.verdicts()[0].verdict == .undecided)
  }

  @Test func `a check that is stopped within a look judges nothing`() async throws {
    let scenario = InventedRun.scenario()
    let recording = await Run.baseline(
      of: scenario, plan: RunPlan(replications: 20, threads: 2), measures: [Self.level],
      margins: Margins())
    let asked = Mutex(0)
    let stopped = await Run.check(
      scenario, against: recording.baseline, plan: CheckPlan(mostReplications: 20, family: 1),
      isCancelled: {
        asked.withLock {
          $0 += 1
          return $0 > 10
        }
      })
    #expect(stopped == nil)
    let whole = await Run.check(
      scenario, against: recording.baseline, plan: CheckPlan(mostReplications: 20, family: 1))
    #expect(whole?.reproduction == .identical)
  }
}
