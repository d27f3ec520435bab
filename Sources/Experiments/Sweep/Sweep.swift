/// Runs the points of a sweep on several threads.
///
/// The points are workers' work as a whole, each of one thread. Where there are too few of them to
/// keep all threads busy, they are run one after the other, each with all threads on its replications.
/// Neither changes a result.
public struct Sweep: Sendable {
  /// How many points there are.
  public let points: Int
  public let threads: Int
  /// Is told how many points are done, begun ones by the share of their replications, from any thread.
  let progress: @Sendable (Double) -> Void
  /// Asked before each replication; when true no more points are begun.
  let isCancelled: @Sendable () -> Bool

  /// So many points may be done, or begun, beyond the first that is not: what they gave has to be kept
  /// until its turn comes.
  static let mostAhead = 256

  public init(
    points: Int, threads: Int, progress: @escaping @Sendable (Double) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.points = points
    self.threads = threads
    self.progress = progress
    self.isCancelled = isCancelled
  }

  /// Runs the points and hands over what was found at each, strictly in their order.
  ///
  /// When cancelled, points before one that is done are finished, all others given up, so that no
  /// finding is lost.
  ///
  /// - Parameters:
  ///   - job: what to run at a point, counted from 0; its number of threads is chosen here. Called by
  ///     workers.
  ///   - finding: what is wanted of a point's outcome. Called by workers.
  ///   - deliver: takes the findings, one after the other.
  /// - Returns: how many findings were delivered.
  public func run<Finding: Sendable>(
    job: @escaping @Sendable (Int) throws -> SweepJob,
    finding: @escaping @Sendable (Int, RunOutcome) throws -> Finding,
    deliver: (Finding) throws -> Void
  ) async throws -> Int {
    let tracker = SweepTracker(isCancelled: isCancelled, progress: progress)
    return try await withThrowingTaskGroup(of: (Int, Finding?).self) { group in
      var order = DeliveryOrder<Finding>()
      var begun = 0
      var running = 0
      repeat {
        while running < workers, begun < min(points, order.delivered + Self.mostAhead),
          !isCancelled()
        {
          let point = begun
          group.addTask { (point, try await run(point, tracker, job, finding)) }
          begun += 1
          running += 1
        }
        guard let (point, found) = try await group.next() else { break }
        running -= 1
        for finding in order.take(found, of: point) { try deliver(finding) }
      } while true
      return order.delivered
    }
  }

  /// Points that are run at the same time.
  private var workers: Int { areRunWhole ? min(points, threads) : 1 }

  private var areRunWhole: Bool { points >= 2 * threads }

  /// Runs a point; `nil` when it was given up.
  private func run<Finding>(
    _ point: Int, _ tracker: SweepTracker, _ job: @Sendable (Int) throws -> SweepJob,
    _ finding: @Sendable (Int, RunOutcome) throws -> Finding
  ) async throws -> Finding? {
    var job = try job(point)
    job.plan.threads = areRunWhole ? 1 : threads
    let outcome = await Run.run(
      job.scenario, plan: job.plan,
      progress: { done, planned in tracker.advance(point, to: Double(done) / Double(planned)) },
      isCancelled: { Task.isCancelled || tracker.givesUp(point) })
    guard !outcome.wasInterrupted else { return nil }
    let found = try finding(point, outcome)
    tracker.finish(point)
    return found
  }
}
