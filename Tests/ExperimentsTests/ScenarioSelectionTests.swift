import ContactCenterModel
import Experiments
import Probability
import Testing

/// Selections on simulated days whose answer is known.
@Suite struct ScenarioSelectionTests {
  /// Two hours of 40 calls of 3 minutes each an hour: 2 Erlangs.
  private func center(agents: Int) throws -> Scenario {
    let day = PlanningDay(open: 0, close: 7_200, interval: 3_600)
    return Scenario(
      name: "two hours", horizon: .day(day),
      callTypes: [
        CallType(
          name: "calls", handling: Handling(talk: ByInterval(.exponential(mean: 180))),
          patience: ByInterval(Distribution.exponential(mean: 120)))
      ],
      demands: [
        Demand(
          source: .callType(CallTypeID(0)),
          arrivals: .random(
            profile: try RateProfile(edges: day.edges, expected: [40, 40]), pattern: .poisson))
      ],
      groups: [
        AgentGroup(
          name: "desk", skills: [Skill(type: CallTypeID(0))],
          staffing: StaffingPlan(constant: agents), wage: 1_000)
      ], currency: "JPY", tariffs: Tariffs())
  }

  private func run(
    _ staff: [Int], _ objective: String, _ goal: SelectionGoal, threads: Int = 2
  ) async throws -> SelectionOutcome {
    let address = MeasureAddress(try #require(Measure.named(objective)))
    let level = MeasureAddress(try #require(Measure.named("serviceLevel.offered")))
    let points = try staff.map { agents in
      (
        scenario: try center(agents: agents), objective: address,
        constraints: goal.constraints.map { _ in level }
      )
    }
    let source = ScenarioSource(points, plan: RunPlan(threads: threads))
    return await Selection.run(
      source, goal: goal, plan: SelectionPlan(firstReplications: 50, mostReplications: 1_000))
  }

  /// With 2 Erlangs, three agents answer about half within 20 s and six nearly all: of the plans that
  /// answer 80 %, the one with the fewest agents is the cheapest.
  private var cheapest: SelectionGoal {
    SelectionGoal(
      .lowest, margin: .width(500),
      constraints: [SelectionConstraint(.atLeast(0.8), tolerance: 0.02, isOfCases: true)])
  }

  @Test func `the cheapest plan that answers enough calls is the smallest such plan`() async throws
  {
    let outcome = try await run([2, 9, 3, 6, 7], "cost.total", cheapest)
    #expect(
      outcome.fates == [
        .infeasible(constraint: 0), .worse, .infeasible(constraint: 0), .chosen, .worse,
      ])
  }

  @Test func `the selection does not depend on the threads`() async throws {
    let one = try await run([3, 4, 5, 6], "cost.total", cheapest, threads: 1)
    let three = try await run([3, 4, 5, 6], "cost.total", cheapest, threads: 3)
    #expect(one.fates == three.fates)
    #expect(one.replications == three.replications)
    #expect(one.values == three.values)
  }

  @Test func `a ratio is raced in observations of five days`() async throws {
    let goal = SelectionGoal(.lowest, margin: .width(3))
    let outcome = try await run([3, 4, 8], "asa", goal)
    #expect(outcome.fates == [.worse, .worse, .chosen])
    #expect(outcome.replicationsPerObservation == 5)
    #expect(outcome.replications.allSatisfy { $0 % 5 == 0 })
  }

  @Test func `a measure that a scenario does not have is nothing to choose by`() async throws {
    let goal = SelectionGoal(.lowest, margin: .width(3))
    let outcome = try await run([3, 4], "callback.delay", goal)
    #expect(outcome.fates == [.unmeasured, .unmeasured])
    #expect(outcome.winner == nil)
  }

  @Test func `fresh replications are those after the ones that were chosen by`() async throws {
    let address = MeasureAddress(try #require(Measure.named("asa")))
    let scenario = try center(agents: 4)
    let source = ScenarioSource(
      [(scenario: scenario, objective: address, constraints: [])], plan: RunPlan(threads: 2))
    let outcome = await source.outcome(of: 0, from: 70, count: 30)
    #expect(outcome.records.map(\.replication) == Array(70..<100))
  }
}
