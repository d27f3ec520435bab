import Experiments
import Testing

/// What the procedure promises, over many experiments: a share of failures that would be exceeded
/// by chance once in a thousand times at most.
@Suite struct SelectionGuaranteeTests {
  private static let experiments = 500

  /// As many failures as a share of failures gives, and three standard deviations more.
  private func most(_ share: Double) -> Int {
    let mean = share * Double(Self.experiments)
    return Int(mean + 3 * (mean * (1 - share)).squareRoot())
  }

  private func count(_ fails: (UInt64) async -> Bool) async -> Int {
    var count = 0
    for seed in 1...UInt64(Self.experiments) where await fails(seed) { count += 1 }
    return count
  }

  @Test(arguments: [0, 0.5, 0.9])
  func `the best is picked when it is better by the margin`(correlation: Double) async {
    let goal = SelectionGoal(.highest, margin: .width(0.5))
    let plan = SelectionPlan(confidence: 0.9, firstReplications: 20)
    let failures = await count { seed in
      let points = InventedPoints(
        means: [0, 0, 0.5, 0, 0], correlation: correlation, seed: seed)
      let outcome = await Selection.run(points, goal: goal, plan: plan)
      return outcome.winner != 2
    }
    #expect(failures <= most(0.1))
    // The procedure is cautious, but not so cautious that nothing could ever fail.
    #expect(failures > 0)
  }

  @Test func `one within the margin of the best is picked where several are close`() async {
    let means = [0, -0.3, -0.6, -0.2, -2, 0.1]
    let goal = SelectionGoal(.lowest, margin: .width(0.5))
    let plan = SelectionPlan(confidence: 0.9, firstReplications: 20)
    let failures = await count { seed in
      let points = InventedPoints(means: means, seed: seed)
      let outcome = await Selection.run(points, goal: goal, plan: plan)
      return outcome.winner.map { means[$0] > -1.5 } ?? true
    }
    #expect(failures <= most(0.1))
  }

  @Test func `a better point that breaks a constraint is not picked, the best that holds it is`()
    async
  {
    // Held are at least 1, give or take 0.25: the second and third points break it clearly.
    let constraint = SelectionConstraint(.atLeast(1), tolerance: 0.25)
    let goal = SelectionGoal(.highest, margin: .width(0.5), constraints: [constraint])
    let plan = SelectionPlan(confidence: 0.9, firstReplications: 20)
    let failures = await count { seed in
      let points = InventedPoints(
        means: [0, 2, 3, 0.5, 0], constraints: [[1.25], [0.75], [0], [1.25], [2]], seed: seed)
      let outcome = await Selection.run(points, goal: goal, plan: plan)
      return outcome.winner != 3
    }
    #expect(failures <= most(0.1))
  }

  @Test func `a point that holds a constraint by the tolerance is hardly ever refused`() async {
    let constraint = SelectionConstraint(.atMost(0), tolerance: 0.3)
    let goal = SelectionGoal(.highest, margin: .width(1), constraints: [constraint])
    let plan = SelectionPlan(confidence: 0.9, firstReplications: 10, mostReplications: 1_000)
    let refused = await count { seed in
      let points = InventedPoints(means: [0], constraints: [[-0.3]], correlation: 0, seed: seed)
      let outcome = await Selection.run(points, goal: goal, plan: plan)
      return outcome.fates == [.infeasible(constraint: 0)]
    }
    #expect(refused <= most(0.05))
    let taken = await count { seed in
      let points = InventedPoints(means: [0], constraints: [[0.3]], correlation: 0, seed: seed)
      let outcome = await Selection.run(points, goal: goal, plan: plan)
      return outcome.fates == [.chosen]
    }
    #expect(taken <= most(0.05))
  }
}
