import ContactCenterModel
import Experiments
import Probability
import Testing

/// Parts of the day in which nobody is scheduled, and what happens after close. Intervals of 100 s.
@Suite struct UnscheduledTests {
  /// The agent is scheduled until 500 and talks 450…550.
  private func center() -> ScriptedCenter {
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (500, 0)])]
    center.calls = [.at(450)]
    return center
  }

  @Test(arguments: ["occupancy", "utilization.paid", "utilization.productive"])
  func `an interval with nobody scheduled has nothing to judge`(id: String) {
    #expect(center().value(id, interval: .interval(6)) == nil)
    #expect(center().value(id, group: 0, interval: .interval(6)) == nil)
    #expect(center().value(id, interval: .interval(5)) != nil)
  }

  @Test func `of several groups it is judged by those that are scheduled there`() {
    // The one finishes a call 500…550 that came before its end, the other is idle 500…600.
    var center = center()
    center.groups[0].skills[0].preference = 1
    center.groups.append(
      ScriptedCenter.group("others", agents: 1, skills: [Skill(type: CallTypeID(0), preference: 2)])
    )
    #expect(center.value("occupancy", interval: .interval(6)) == 0)
    #expect(center.value("occupancy", interval: .interval(5)) == 0.25)
  }

  @Test func `of several days it is judged by those on which somebody is scheduled`() {
    // On the first day busy 500…550 beyond the schedule; on the second 100 s idle.
    var center = center()
    let midnight = 86_400.0
    center.hours = [0..<10, 0..<10]
    center.groups = [
      ScriptedCenter.group(
        "team", steps: [(0, 1), (500, 0), (midnight, 1), (midnight + 1_000, 0)])
    ]
    #expect(center.value("occupancy", interval: .interval(6)) == 0)
    #expect(center.value("occupancy", day: 1) == 100.0 / 550)
  }

  @Test func `its seconds count in the day`() {
    // Busy 100 s of the 500 scheduled and 50 beyond.
    #expect(center().value("occupancy") == 100.0 / 550)
    #expect(center().value("occupancy", interval: .interval(5)) == 0.5)
  }

  @Test func `a target of such an interval is not missed`() {
    let address = MeasureAddress(Measure.named("occupancy")!, interval: .interval(6))
    let scenario = center().scenario.changed(
      targets: [Target(address: address, bound: .atMost(0.9))])
    let records = (0..<5).map { Simulator(scenario).run(replication: $0, seed: 1) }
    let outcome = RunOutcome(
      scenario: scenario, plan: RunPlan(replications: 5), records: records)
    #expect(outcome.verdicts().map(\.verdict) == [.undecided])
  }

  @Test func `paid time is worked, ready or neither`() {
    // Two heads paid for each agent: present 500 + 50 of 1,050 paid.
    var center = center()
    center.groups[0].staffing = StaffingPlan(
      steps: [StaffingStep(from: 0, agents: 1), StaffingStep(from: 500, agents: 0)],
      shrinkage: 0.5)
    #expect(center.value("utilization.productive") == 550.0 / 1_050)
    #expect(center.value("utilization.paid") == 100.0 / 1_050)
  }

  @Test func `load is told of opening hours and of the whole day`() {
    // Two talks 950…1,050 and 1,050…1,150 on two lines, over 1,000 s of opening: 50 s before close, and with
    // what is finished after it 200 s; lines 50 + 40 s, and 100 + 190 s.
    var center = ScriptedCenter.team(1)
    center.limitLines(to: 2)
    center.calls = [.at(950), .at(960)]
    #expect(center.value("load.operators") == 0.05)
    #expect(center.value("load.operators.wholeDay") == 0.2)
    #expect(center.value("load.operators.wholeDay", group: 0) == 0.2)
    #expect(center.value("load.operators.wholeDay", type: 0) == 0.2)
    #expect(center.value("load.offered") == 0.2)
    #expect(center.value("load.lines") == 0.09)
    #expect(center.value("load.lines.wholeDay") == 0.29)
  }

  @Test func `lines that calls hold beyond those in service count as in service`() {
    // Two lines, from 100 on one: both are held until 150, the other from then to 200 not at all.
    var center = ScriptedCenter.team(2)
    center.limitLines(to: 2)
    center.linePools[0].lines = ByInterval(list: [2] + Array(repeating: 1, count: 9))
    center.calls = [.at(50), .at(50, talk: 150)]
    // 100…150: two held of one in service; 150…200: one of one.
    #expect(center.value("lines.occupancy", interval: .interval(2)) == 1)
    #expect(center.value("lines.occupancy", interval: .interval(1)) == 0.5)
    #expect(center.run().record.at(2, .inService) == 150)
    #expect(center.run().record.at(3, .inService) == 100)
  }
}
