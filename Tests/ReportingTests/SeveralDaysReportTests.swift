import ContactCenterModel
import Experiments
import Probability
import Reporting
import ScenarioFormat
import Statistics
import Testing

/// Reports of horizons of several days.
@Suite struct SeveralDaysReportTests {
  private func outcome(
    atClose: ClosingRule = .drain, replications: Int = 3
  ) async throws -> RunOutcome {
    let day = PlanningDay(open: 32_400, close: 36_000, interval: 1_800, atClose: atClose)
    let days = PlanningDays(day, hours: [0..<2, nil, 0..<1], firstWeekday: .saturday)
    let type = CallType(name: "a", handling: Handling(talk: ByInterval(.constant(60))))
    let profiles = try days.openDays.map { index in
      let hours = days.hours[index] ?? 0..<0
      return DayProfile(
        try RateProfile(
          edges: Array(days.edges(of: index)[hours.lowerBound...hours.upperBound]),
          expected: hours.map { _ in 30 }), day: index)
    }
    let scenario = Scenario(
      name: "days", horizon: .days(days), callTypes: [type],
      demands: [
        Demand(
          source: .callType(CallTypeID(0)),
          arrivals: .random(days: profiles, pattern: .fixedCounts))
      ],
      groups: [
        AgentGroup(
          name: "team", skills: [Skill(type: CallTypeID(0))],
          staffing: StaffingPlan(steps: [
            StaffingStep(from: 32_400, agents: 3), StaffingStep(from: 36_000, agents: 0),
            StaffingStep(from: 2 * 86_400 + 32_400, agents: 3),
            StaffingStep(from: 2 * 86_400 + 34_200, agents: 0),
          ]))
      ])
    return await Run.run(scenario, plan: RunPlan(seed: 1, replications: replications))
  }

  private func estimate(
    _ outcome: RunOutcome, _ id: String, day: Int? = nil, interval: PartOfDay? = nil
  ) throws -> Double? {
    let measure = try #require(Measure.named(id))
    return outcome.estimate(MeasureAddress(measure, day: day, interval: interval)).estimate?.value
  }

  @Test func `counts add up over the days and over the intervals`() async throws {
    // 30 calls in each of two intervals of Saturday and in one of Monday.
    let outcome = try await outcome()
    #expect(try estimate(outcome, "calls.arrived") == 90)
    #expect(try estimate(outcome, "calls.arrived", day: 1) == 60)
    #expect(try estimate(outcome, "calls.arrived", day: 2) == 0)
    #expect(try estimate(outcome, "calls.arrived", day: 3) == 30)
    #expect(try estimate(outcome, "calls.arrived", interval: .interval(1)) == 60)
    #expect(try estimate(outcome, "calls.arrived", day: 3, interval: .interval(2)) == 0)
    // Three agents in three half hours of opening, of which only 30 min have the second interval.
    #expect(try estimate(outcome, "staff.productive") == 3)
    #expect(try estimate(outcome, "staff.productive", interval: .interval(2)) == 3)
  }

  @Test func `attainment counts each day of opening`() async throws {
    let outcome = try await outcome(replications: 5)
    let measure = try #require(Measure.named("attainment.days"))
    #expect(outcome.estimate(MeasureAddress(measure)).denominator == 10)
    #expect(outcome.estimate(MeasureAddress(measure, day: 1)).denominator == 5)
    #expect(outcome.estimate(MeasureAddress(measure, day: 2)).denominator == 0)
  }

  @Test func `a table by day has a line for each, with its day of the week`() async throws {
    let outcome = try await outcome()
    let arrived = MeasureAddress(try #require(Measure.named("calls.arrived")))
    let report = RunReport(
      outcome, of: SmallCenter.loaded(outcome.scenario), measures: [arrived],
      by: [.day, .dayAndInterval])
    let text = report.text(.en)
    #expect(text.contains("3 replications of 3 days, seed 1"))
    #expect(text.contains("Calls arrived (in 3 days)"))
    for line in ["day 1 (Sat)", "day 2 (Sun)", "day 3 (Mon)", "day 3 (Mon)  09:00-09:30"] {
      #expect(text.contains("\n  \(line)  "), "\(line)")
    }
    #expect(!text.contains("day 2 (Sun)  09:00-09:30"))
    #expect(!text.contains("day 3 (Mon)  09:30-10:00"))
    #expect(report.text(.ja).contains("3日間を3回シミュレーション"))
    #expect(report.text(.ja).contains("着信呼数 (3日間)"))
    let csv = report.csv().split(separator: "\n")
    #expect(csv.contains { $0.hasPrefix("small.yaml,calls.arrived,,,3,,30,") })
    #expect(csv.contains { $0.hasPrefix("small.yaml,calls.arrived,,,3,09:00,30,") })
    let tool = ToolDescription(version: "1", gsl: "2", cpu: "cpu", libm: "libm")
    #expect(report.json(tool, .en).document().contains("calls.arrived{day=3,interval=09:00}"))
  }
}
