public import ContactCenterModel
import Synchronization

/// Points that are scenarios, simulated on several threads.
public struct ScenarioSource: SelectionSource {
  private let simulators: [Simulator]
  private let objective: [MeasureAddress]
  private let constraints: [[MeasureAddress]]
  private let plan: RunPlan
  private let progress: @Sendable (Int) -> Void
  private let isCancelled: @Sendable () -> Bool
  private let done = Counter()

  /// - Parameters:
  ///   - points: the scenario of each with the addresses, in it, of the measure to be best in and of
  ///     the constraints' measures.
  ///   - plan: seed and threads.
  ///   - progress: is told how many replications are done in all, from any thread.
  ///   - isCancelled: asked before each replication.
  public init(
    _ points: [(scenario: Scenario, objective: MeasureAddress, constraints: [MeasureAddress])],
    plan: RunPlan, progress: @escaping @Sendable (Int) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    simulators = points.map { Simulator($0.scenario) }
    objective = points.map(\.objective)
    constraints = points.map(\.constraints)
    self.plan = plan
    self.progress = progress
    self.isCancelled = isCancelled
  }

  public var points: Int { simulators.count }

  public func sample(_ points: [Int], _ replications: Range<Int>) async -> [PointSample]? {
    let parts = await parts(points.count * replications.count) { number, grace in
      let (place, replication) = number.quotientAndRemainder(dividingBy: replications.count)
      return part(points[place], replications.lowerBound + replication, grace)
    }
    guard let parts else { return nil }
    return points.indices.map { place in
      let start = place * replications.count
      return PointSample(joining: Array(parts[start..<start + replications.count]))
    }
  }

  /// Fresh replications of a point, none of which a selection has seen.
  ///
  /// - Parameter first: the number of the first.
  public func outcome(of point: Int, from first: Int, count: Int) async -> RunOutcome {
    let crew = ReplicationCrew(
      simulators[point], plan: plan, progress: { _, _ in }, isCancelled: isCancelled)
    let records = await crew.run(first..<first + count)
    return RunOutcome(
      scenario: simulators[point].scenario, plan: plan, records: records,
      wasInterrupted: records.count < count)
  }

  /// What one replication gives at a point; `nil` where it was given up.
  private func part(_ point: Int, _ replication: Int, _ grace: GracePeriod) -> PointSample? {
    let record = simulators[point].run(
      replication: replication, seed: plan.seed, unless: grace.isOver)
    guard let record else { return nil }
    let outcome = RunOutcome(
      scenario: simulators[point].scenario, plan: plan, records: [record])
    let nothing = MeasureSample.mean([nil])
    return PointSample(
      objective: outcome.sample(objective[point]) ?? nothing,
      constraints: constraints[point].map { outcome.sample($0) ?? nothing })
  }

  /// Works through numbers on all threads; `nil` when cancelled.
  private func parts(
    _ count: Int, _ work: @escaping @Sendable (Int, GracePeriod) -> PointSample?
  ) async -> [PointSample]? {
    let next = Counter()
    let found = await withTaskGroup(of: [(number: Int, part: PointSample)].self) { group in
      for _ in 0..<max(1, min(plan.threads, count)) {
        group.addTask {
          var found: [(number: Int, part: PointSample)] = []
          let grace = GracePeriod(isCancelled)
          while !isCancelled() {
            let number = next.increase() - 1
            guard number < count, let part = work(number, grace) else { break }
            found.append((number, part))
            progress(done.increase())
          }
          return found
        }
      }
      var all: [(number: Int, part: PointSample)] = []
      for await part in group { all += part }
      return all
    }
    guard found.count == count else { return nil }
    return found.sorted { $0.number < $1.number }.map(\.part)
  }
}

/// Counts from several threads.
private final class Counter: Sendable {
  private let count = Mutex(0)

  /// One more; the number then.
  func increase() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
