import ContactCenterModel
import Synchronization

/// Runs replications on several threads and gives their records in order of their numbers.
struct ReplicationCrew: Sendable {
  let simulator: Simulator
  let plan: RunPlan
  let progress: @Sendable (Int, Int) -> Void
  let isCancelled: @Sendable () -> Bool

  init(
    _ simulator: Simulator, plan: RunPlan, progress: @escaping @Sendable (Int, Int) -> Void,
    isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.simulator = simulator
    self.plan = plan
    self.progress = progress
    self.isCancelled = isCancelled
  }

  /// The records of a range of replications; fewer, but without gaps, when cancelled.
  ///
  /// Each worker takes the lowest number that nobody has taken, so that whatever has been begun when
  /// the run is cancelled is finished and leaves no gap; where one takes too long, it is given up with all
  /// that follow it.
  func run(_ numbers: Range<Int>) async -> [ReplicationRecord] {
    let next = NextNumber(numbers)
    return await withTaskGroup(of: [ReplicationRecord].self) { group in
      for _ in 0..<max(1, min(plan.threads, numbers.count)) {
        group.addTask { work(through: next, until: numbers.upperBound) }
      }
      var records: [ReplicationRecord] = []
      for await part in group { records += part }
      return records.sorted { $0.replication < $1.replication }.withoutGaps(
        from: numbers.lowerBound)
    }
  }

  private func work(through next: NextNumber, until end: Int) -> [ReplicationRecord] {
    var records: [ReplicationRecord] = []
    let grace = GracePeriod(isCancelled)
    while !isCancelled(), let number = next.take() {
      let record = simulator.run(replication: number, seed: plan.seed, unless: grace.isOver)
      guard let record else { break }
      records.append(record)
      progress(next.finish(), end)
    }
    return records
  }
}

extension [ReplicationRecord] {
  /// The records up to the first number that is missing.
  func withoutGaps(from first: Int) -> [ReplicationRecord] {
    let whole = enumerated().prefix { $1.replication == first + $0 }
    return Array(self[..<whole.count])
  }
}

/// Hands out replication numbers one by one and counts those that are done.
final class NextNumber: Sendable {
  private let state: Mutex<(numbers: Range<Int>, done: Int)>

  init(_ numbers: Range<Int>) { state = Mutex((numbers, numbers.lowerBound)) }

  func take() -> Int? { state.withLock { $0.numbers.popFirst() } }

  func finish() -> Int {
    state.withLock {
      $0.done += 1
      return $0.done
    }
  }
}
