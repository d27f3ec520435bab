import ContactCenterModel

/// Runs replications of several scenarios on several threads, all scenarios of a number before the
/// next number: whenever it is stopped, the scenarios have gone about equally far.
struct ComparisonCrew: Sendable {
  let simulators: [Simulator]
  let plan: ComparisonPlan
  let progress: @Sendable (Int, Int) -> Void
  let isCancelled: @Sendable () -> Bool

  init(
    _ simulators: [Simulator], plan: ComparisonPlan,
    progress: @escaping @Sendable (Int, Int) -> Void,
    isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.simulators = simulators
    self.plan = plan
    self.progress = progress
    self.isCancelled = isCancelled
  }

  /// Of each scenario, the records of a range of replications; fewer, but without gaps, when cancelled.
  func run(_ numbers: Range<Int>) async -> [[ReplicationRecord]] {
    let count = simulators.count
    let tasks = numbers.lowerBound * count..<numbers.upperBound * count
    let next = NextNumber(tasks)
    let done = await withTaskGroup(of: [(scenario: Int, record: ReplicationRecord)].self) { group in
      for _ in 0..<max(1, min(plan.threads, tasks.count)) {
        group.addTask { work(through: next, until: tasks.upperBound) }
      }
      var done: [(scenario: Int, record: ReplicationRecord)] = []
      for await part in group { done += part }
      return done
    }
    return simulators.indices.map { index in
      done.filter { $0.scenario == index }.map(\.record)
        .sorted { $0.replication < $1.replication }.withoutGaps(from: numbers.lowerBound)
    }
  }

  private func work(
    through next: NextNumber, until end: Int
  ) -> [(scenario: Int, record: ReplicationRecord)] {
    var done: [(scenario: Int, record: ReplicationRecord)] = []
    let grace = GracePeriod(isCancelled)
    while !isCancelled(), let task = next.take() {
      let (replication, scenario) = task.quotientAndRemainder(dividingBy: simulators.count)
      let record = simulators[scenario].run(
        replication: replication, seed: plan.seed, unless: grace.isOver)
      guard let record else { break }
      done.append((scenario, record))
      progress(next.finish(), end)
    }
    return done
  }
}
