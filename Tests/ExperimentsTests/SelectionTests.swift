import ContactCenterModel
import Experiments
import Statistics
import Testing

@Suite struct SelectionTests {
  private let highest = SelectionGoal(.highest, margin: .width(0.5))
  private let plan = SelectionPlan(firstReplications: 20, mostReplications: 2_000)

  @Test func `points that are far worse cost no more than the first stage`() async {
    let points = InventedPoints(means: [0, 10, -10, -20], deviation: 0.1, seed: 1)
    let outcome = await Selection.run(points, goal: highest, plan: plan)
    #expect(outcome.fates == [.worse, .chosen, .worse, .worse])
    #expect(outcome.replications == [20, 20, 20, 20])
    #expect(outcome.spent == 80 && outcome.naive == 80)
    #expect(outcome.isDecided && outcome.winner == 1)
  }

  @Test func `points are dropped as they show to be worse, and are run no more then`() async {
    let points = InventedPoints(means: [0, 0.4, -3], deviation: 3, correlation: 0, seed: 5)
    let outcome = await Selection.run(points, goal: highest, plan: plan)
    #expect(outcome.isDecided)
    #expect(outcome.replications[2] < outcome.replications[0])
    #expect(outcome.spent < outcome.naive)
    #expect(outcome.naive == 3 * (outcome.replications.max() ?? 0))
  }

  @Test func `when the replications end the survivors are told and nothing is picked`() async {
    let points = InventedPoints(means: [0, 0, -50], deviation: 5, correlation: 0, seed: 2)
    let short = SelectionPlan(firstReplications: 20, mostReplications: 30)
    let outcome = await Selection.run(points, goal: highest, plan: short)
    #expect(outcome.fates == [.surviving, .surviving, .worse])
    #expect(outcome.winner == nil && !outcome.isDecided)
    #expect(outcome.replications[0] <= 30)
  }

  @Test func `a point on a bound that cannot be judged leaves the selection undecided`() async {
    let constraint = SelectionConstraint(.atLeast(0), tolerance: 0.001)
    let goal = SelectionGoal(.highest, margin: .width(0.5), constraints: [constraint])
    let points = InventedPoints(
      means: [5, 0], constraints: [[0], [9]], correlation: 0, seed: 3)
    let short = SelectionPlan(firstReplications: 20, mostReplications: 100)
    let outcome = await Selection.run(points, goal: goal, plan: short)
    #expect(outcome.fates == [.unscreened, .surviving])
    #expect(!outcome.isDecided)
    #expect(outcome.replications == [100, 20])
  }

  @Test func `a bound on what never happens, or is always the same, is decided`() async {
    let calm = SparseHistogram([50])
    let samples: [MeasureSample] = [
      .mean(Array(repeating: 0, count: 100)), .mean(Array(repeating: 4, count: 100)),
      .quantile(0.95, Array(repeating: calm, count: 100)),
      .ratio(
        numerators: Array(repeating: 0, count: 100), denominators: Array(repeating: 50, count: 100)),
    ]
    for sample in samples {
      let points = SpreadlessPoints(constraint: sample)
      let goal = SelectionGoal(
        .lowest, margin: .width(0.5),
        constraints: [SelectionConstraint(.atMost(5), tolerance: 0.25)])
      let outcome = await Selection.run(
        points, goal: goal, plan: SelectionPlan(firstReplications: 100, mostReplications: 100))
      #expect(outcome.winner == 1)
    }
  }

  @Test func `nine cases of one burst do not hold a bound that nine single ones would`() async {
    // 9 of 100,000 calls. The spread ends at 9e-5 (1 + 2.28) = 30e-5, nine single cases at some 18e-5. All
    // came in one replication: D = 0.81 / 0.09 = 9, and one case of 11,111 ends at some 58e-5.
    let burst = (0..<100).map { $0 == 40 ? 9.0 : 0 }
    let single = (0..<100).map { $0 % 11 == 1 ? 1.0 : 0 }
    for (cases, isHeld) in [(single, true), (burst, false)] {
      let points = SpreadlessPoints(
        constraint: .ratio(numerators: cases, denominators: cases.map { _ in 1_000 }))
      let goal = SelectionGoal(
        .lowest, margin: .width(0.5),
        constraints: [SelectionConstraint(.atMost(4e-4), tolerance: 1e-6, isOfCases: true)])
      let outcome = await Selection.run(
        points, goal: goal, plan: SelectionPlan(firstReplications: 100, mostReplications: 100))
      #expect((outcome.winner == 1) == isHeld)
    }
  }

  @Test func `waits of nobody among few calls bound no quantile`() async {
    let points = SpreadlessPoints(
      constraint: .quantile(0.95, Array(repeating: SparseHistogram([1]), count: 100)))
    let goal = SelectionGoal(
      .lowest, margin: .width(0.5),
      constraints: [SelectionConstraint(.atMost(5), tolerance: 0.25)])
    let outcome = await Selection.run(
      points, goal: goal, plan: SelectionPlan(firstReplications: 20, mostReplications: 20))
    #expect(!outcome.isDecided)
  }

  @Test func `where no point holds the constraints that is certain, and nothing is picked`() async {
    let constraints = [
      SelectionConstraint(.atLeast(0), tolerance: 0.5),
      SelectionConstraint(.atMost(3), tolerance: 0.5),
    ]
    let goal = SelectionGoal(.highest, margin: .width(0.5), constraints: constraints)
    let points = InventedPoints(means: [1, 2], constraints: [[-9, 0], [0.5, 9]], seed: 4)
    let outcome = await Selection.run(points, goal: goal, plan: plan)
    #expect(outcome.fates == [.infeasible(constraint: 0), .infeasible(constraint: 1)])
    #expect(outcome.winner == nil && outcome.isDecided)
  }

  @Test func `the only point is the best`() async {
    let points = InventedPoints(means: [1], seed: 6)
    let outcome = await Selection.run(points, goal: highest, plan: plan)
    #expect(outcome.fates == [.chosen] && outcome.replications == [20])
  }

  @Test func `a selection that is cancelled picks nothing`() async {
    let points = InventedPoints(means: [0, 0.1], deviation: 5, correlation: 0, seed: 7, end: 30)
    let outcome = await Selection.run(points, goal: highest, plan: plan)
    #expect(outcome.wasInterrupted && outcome.winner == nil && !outcome.isDecided)
    #expect(outcome.replications.allSatisfy { (20..<30).contains($0) })
  }

  @Test func `equal values are as good as each other`() async {
    let points = InventedPoints(means: [3, 3], deviation: 0, seed: 8)
    let outcome = await Selection.run(points, goal: highest, plan: plan)
    #expect(outcome.fates.filter { $0 == .chosen }.count == 1)
    #expect(outcome.isDecided)
  }

  /// Y is 1 or 3, X is 1: the ratio of sums is 1/2. Over all 32 equally likely groups of five days the
  /// mean of X/Y is Σ C(5,b)/32 · 5/(5 + 2b) = 0.5290.
  @Test func `the jackknife takes nearly all of the bias out of a ratio of few days`() throws {
    var (sum, plain) = (0.0, 0.0)
    for pattern in 0..<32 {
      let days = (0..<5).map { pattern >> $0 & 1 == 1 ? 3.0 : 1.0 }
      let sample = MeasureSample.ratio(
        numerators: Array(repeating: 1, count: 5), denominators: days)
      sum += try #require(sample.observation(0..<5))
      plain += 5 / days.reduce(0, +)
    }
    #expect(abs(plain / 32 - 0.5290) < 0.0001)
    #expect(abs(sum / 32 - 0.5) < 0.2 * (plain / 32 - 0.5))
  }

  @Test func `observations of ratios are made of days of their own`() throws {
    let sample = MeasureSample.ratio(
      numerators: [1, 2, 3, 4, 5, 60], denominators: [10, 10, 10, 10, 10, 60])
    #expect(abs(try #require(sample.observation(0..<5)) - 0.3) < 1e-12)
    #expect(abs(try #require(sample.observation(5..<6)) - 1) < 1e-12)
    #expect(MeasureSample.ratio(numerators: [0], denominators: [0]).observation(0..<1) == nil)
  }
}

/// Two points of known costs whose constraint comes out the same in every replication.
private struct SpreadlessPoints: SelectionSource {
  let constraint: MeasureSample

  var points: Int { 2 }

  func sample(_ points: [Int], _ replications: Range<Int>) async -> [PointSample]? {
    points.map { point in
      PointSample(
        objective: .mean(replications.map { Double(10 - point) + Double($0 % 2) }),
        constraints: [constraint[replications]])
    }
  }
}
