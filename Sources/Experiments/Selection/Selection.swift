import Statistics

/// Picks the best point of a sweep with a guarantee: screens the constraints, then races those that
/// hold them.
///
/// Errors of both parts together are no likelier than α: half of it is for the constraints, split
/// evenly over points, constraints and looks (Bonferroni), half for the race, the procedure KN of Kim
/// and Nelson (2001). Both parts use the same replications, which a sum of probabilities allows. The
/// race's constants are those for all points, so that it does not matter which of them take part.
public struct Selection<Source: SelectionSource> {
  let source: Source
  let goal: SelectionGoal
  let plan: SelectionPlan
  private(set) var samples: [PointSample?]
  private(set) var fates: [SelectionFate]
  private var isInterrupted = false
  private var margin: Double?
  private var perObservation = 1
  private var first = 0
  private var looks: [Int] = []

  public init(_ source: Source, goal: SelectionGoal, plan: SelectionPlan) {
    self.source = source
    self.goal = goal
    self.plan = plan
    samples = Array(repeating: nil, count: source.points)
    fates = Array(repeating: .unscreened, count: source.points)
  }

  /// Runs replications until the best point is known, or as many as the plan allows.
  public static func run(
    _ source: Source, goal: SelectionGoal, plan: SelectionPlan
  ) async -> SelectionOutcome {
    var selection = Selection(source, goal: goal, plan: plan)
    await selection.runFirstStage()
    await selection.screen()
    await selection.race()
    return selection.outcome
  }

  private var outcome: SelectionOutcome {
    SelectionOutcome(
      fates: fates, replications: samples.map { $0?.objective.replications ?? 0 },
      values: samples.map { $0?.objective.value },
      constraintValues: samples.map { $0?.constraints.map(\.value) ?? [] }, margin: margin,
      replicationsPerObservation: perObservation, firstReplications: first, looks: looks.count,
      wasInterrupted: isInterrupted)
  }

  /// The points of a kind.
  private func points(_ fate: SelectionFate) -> [Int] { fates.indices.filter { fates[$0] == fate } }

  /// Runs points that have fewer replications than `count` up to it; false when cancelled.
  private mutating func extend(_ points: [Int], to count: Int) async -> Bool {
    let lengths = Set(points.map { samples[$0]?.objective.replications ?? 0 }).sorted()
    for length in lengths where length < count {
      let group = points.filter { (samples[$0]?.objective.replications ?? 0) == length }
      guard let found = await source.sample(group, length..<count) else {
        isInterrupted = true
        return false
      }
      for (point, sample) in zip(group, found) {
        samples[point] = PointSample(joining: [samples[point], sample].compactMap { $0 })
      }
    }
    return true
  }
}

extension Selection {
  /// The fewest observations from which the race takes its variances.
  private static var fewestRows: Int { 10 }

  /// Runs every point as often as the plan says, at least as often as the race needs.
  private mutating func runFirstStage() async {
    let all = Array(fates.indices)
    guard await extend(all, to: max(2, plan.firstReplications)) else { return }
    perObservation = samples.compactMap { $0?.objective.replicationsPerObservation }.max() ?? 1
    let wanted = max(plan.firstReplications, Self.fewestRows * perObservation)
    first = (wanted + perObservation - 1) / perObservation * perObservation
    guard await extend(all, to: first) else { return }
    for point in all where samples[point]?.objective.value == nil {
      fates[point] = .unmeasured
    }
  }

  /// Decides for every point whether it holds the constraints.
  private mutating func screen() async {
    guard !isInterrupted else { return }
    guard !goal.constraints.isEmpty else {
      for point in points(.unscreened) { fates[point] = .surviving }
      return
    }
    looks = plan.looks(from: first)
    let tests = Double(fates.count * goal.constraints.count * looks.count)
    // One-sided: a point well within a bound can only be refused wrongly, one well beyond only taken.
    let confidence = 1 - 2 * (plan.alpha / 2) / tests
    for look in looks {
      let open = points(.unscreened)
      if open.isEmpty { return }
      guard await extend(open, to: look) else { return }
      for point in open { fates[point] = fate(of: point, confidence) }
    }
  }

  private func fate(of point: Int, _ confidence: Double) -> SelectionFate {
    guard let sample = samples[point] else { return .unscreened }
    let verdicts = zip(goal.constraints, sample.constraints).map {
      $0.verdict($1, confidence: confidence)
    }
    if let broken = verdicts.firstIndex(of: false) { return .infeasible(constraint: broken) }
    return verdicts.contains(nil) ? .unscreened : .surviving
  }

  /// Lets the points that hold the constraints race until one is left.
  private mutating func race() async {
    let runners = points(.surviving)
    guard !isInterrupted, let reference = runners.compactMap(score).max() else { return }
    let width = width(around: reference, among: runners)
    margin = width
    guard runners.count > 1, width > 0 else { return finishWithoutRace(runners) }
    let shareOfPairs = Double(runners.count - 1) / Double(fates.count - 1)
    let alpha = goal.constraints.isEmpty ? plan.alpha : plan.alpha / 2
    var race = KimNelson(
      systems: runners.count, indifference: width, alpha: alpha * shareOfPairs,
      firstStage: first / perObservation)
    while race.best == nil {
      let racing = race.survivors.map { runners[$0] }
      let needed = (race.rows + 1) * perObservation
      guard needed <= max(first, plan.mostReplications) else { break }
      if racing.contains(where: { (samples[$0]?.objective.replications ?? 0) < needed }) {
        guard await extend(racing, to: block(from: needed)) else { break }
      }
      race.add(racing.map { observation(of: $0, row: race.rows) })
    }
    for (index, point) in runners.enumerated() where !race.survivors.contains(index) {
      fates[point] = .worse
    }
    if let best = race.best { choose(runners[best]) }
  }

  /// δ around the best value of the first stage; where that is 0, around the one farthest from it.
  private func width(around reference: Double, among runners: [Int]) -> Double {
    let width = goal.margin.width(around: reference)
    if width > 0 { return width }
    return goal.margin.width(around: runners.compactMap(score).map(\.magnitude).max() ?? 0)
  }

  /// Where nothing has to be run any more: one point is left, or all are 0.
  private mutating func finishWithoutRace(_ runners: [Int]) {
    for point in runners { fates[point] = .worse }
    if let first = runners.first { choose(first) }
  }

  /// Picks the winner of the race, unless a point that took no part in it may be better.
  private mutating func choose(_ point: Int) {
    fates[point] = fates.contains(.unscreened) ? .surviving : .chosen
  }

  /// To where points are run when the next observation is missing: some observations at once, an
  /// eighth of what is there, so that threads have something to share.
  private func block(from needed: Int) -> Int {
    let rows = needed / perObservation
    let wanted = (rows + max(1, rows / 8)) * perObservation
    let most = max(first, plan.mostReplications) / perObservation * perObservation
    return min(most, wanted)
  }

  private func score(_ point: Int) -> Double? {
    samples[point]?.objective.value.map(goal.score)
  }

  /// An observation; the mean so far where these replications had nothing to measure.
  private func observation(of point: Int, row: Int) -> Double {
    let range = row * perObservation..<(row + 1) * perObservation
    let sample = samples[point]?.objective
    let value = sample?.observation(range) ?? sample?.value
    return goal.score(value ?? 0)
  }
}
