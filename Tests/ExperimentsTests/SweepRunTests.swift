import ContactCenterModel
import Experiments
import Synchronization
import Testing

/// A sweep hands over its points in their order, whatever its threads do.
@Suite struct SweepRunTests {
  /// Points of very different length: the first takes longest.
  private func job(_ point: Int) -> SweepJob {
    SweepJob(
      scenario: InventedRun.scenario(),
      plan: RunPlan(seed: UInt64(point), replications: point == 0 ? 2_000 : 1))
  }

  private func run(
    points: Int, threads: Int, stopAfter limit: Int = .max
  ) async throws -> (delivered: [Int], replications: [Int], count: Int) {
    let finished = Mutex(0)
    var delivered: [Int] = []
    var replications: [Int] = []
    let sweep = Sweep(
      points: points, threads: threads, isCancelled: { finished.withLock { $0 >= limit } })
    let count = try await sweep.run(
      job: { job($0) },
      finding: { point, outcome in
        finished.withLock { $0 += 1 }
        return (point, outcome.records.count)
      },
      deliver: {
        delivered.append($0.0)
        replications.append($0.1)
      })
    return (delivered, replications, count)
  }

  @Test(arguments: [1, 2, 3, 8], [0, 1, 3, 40])
  func `findings come in the order of the points`(threads: Int, points: Int) async throws {
    let (delivered, replications, count) = try await run(points: points, threads: threads)
    #expect(delivered == Array(0..<points))
    #expect(count == points)
    #expect(replications == (0..<points).map { $0 == 0 ? 2_000 : 1 })
  }

  @Test(arguments: [2, 8])
  func `what was done when a sweep is cancelled is handed over`(threads: Int) async throws {
    let (delivered, replications, count) = try await run(
      points: 40, threads: threads, stopAfter: 5)
    #expect(delivered == Array(0..<count))
    #expect(count >= 5 && count < 40)
    #expect(replications.first == 2_000)
  }

  @Test func `an error at a point ends the sweep and is told`() async {
    struct Wrong: Error {}
    let sweep = Sweep(points: 20, threads: 2)
    await #expect(throws: Wrong.self) {
      _ = try await sweep.run(
        job: {
          if $0 == 7 { throw Wrong() }
          return SweepJob(scenario: InventedRun.scenario(), plan: RunPlan(replications: 1))
        },
        finding: { point, _ in point }, deliver: { _ in })
    }
  }

  @Test func `progress ends at the number of points`() async throws {
    let most = Mutex(0.0)
    let sweep = Sweep(
      points: 12, threads: 2, progress: { done in most.withLock { $0 = max($0, done) } })
    _ = try await sweep.run(
      job: { job($0) }, finding: { point, _ in point }, deliver: { _ in })
    #expect(most.withLock { $0 } == 12)
  }
}
