import ContactCenterModel
import Probability
import Testing

/// Fractions of agents that chance makes whole.
@Suite struct StaffRoundingTests {
  private func center(_ agents: Double, group: String = "team", days: Int = 1) -> ScriptedCenter {
    var center = ScriptedCenter()
    center.hours = Array(repeating: 0..<10, count: days)
    let staffing = StaffingPlan(
      steps: (0..<days).map { StaffingStep(from: Double($0) * 86_400, planned: agents) },
      rounding: .chance)
    center.groups = [
      AgentGroup(name: group, skills: [Skill(type: CallTypeID(0))], staffing: staffing)
    ]
    return center
  }

  private func staffed(_ center: ScriptedCenter, _ replication: Int) -> [Double] {
    let simulator = Simulator(center.scenario)
    let record = simulator.run(replication: replication, seed: 11)
    return (0..<record.layout.days).map { record.at(12 * $0 + 1, group: 0, .staffed) / 100 }
  }

  @Test func `a fraction is one of its neighbours, and right in the mean`() {
    // 5.4: 2,000 replications, standard error √(0.24 / 2,000) = 0.011; within 4.5 of them.
    let agents = (0..<2_000).map { staffed(center(5.4), $0)[0] }
    #expect(Set(agents) == [5, 6])
    let mean = agents.reduce(0, +) / 2_000
    #expect(abs(mean - 5.4) < 4.5 * (0.24 / 2_000).squareRoot())
  }

  @Test func `paid are those who are simulated`() {
    for replication in 0..<20 {
      let record = Simulator(center(5.4).scenario).run(replication: replication, seed: 11)
      #expect(record.total(.paid, group: 0) == record.total(.staffed, group: 0))
      #expect(abs(record.total(.paidAsPlanned, group: 0) - 5_400) < 1e-9)
    }
  }

  @Test func `each group and day has a draw of its own`() {
    let days = (0..<50).map { staffed(center(0.5, days: 2), $0) }
    #expect(Set(days) == [[0, 0], [0, 1], [1, 0], [1, 1]])
    let others = (0..<50).map { staffed(center(0.5, group: "others", days: 2), $0) }
    #expect(days != others)
    #expect(days == (0..<50).map { staffed(center(0.5, days: 2), $0) })
  }

  @Test func `more is never fewer with the same number drawn`() {
    for replication in 0..<50 {
      let agents = stride(from: 2.0, through: 3.0, by: 0.1).map {
        staffed(center($0), replication)[0]
      }
      #expect(agents == agents.sorted())
    }
  }

  @Test func `shifts with shrinkage and breaks are right in the mean, on each of several days`() {
    // 2.5 and 1.7 heads, of which a fifth is absent; the first pause 300…400.
    var center = ScriptedCenter()
    center.hours = [0..<10, 0..<10]
    let shifts = (0..<2).flatMap { day -> [Shift] in
      let midnight = Double(day) * 86_400
      return [
        Shift(
          line: 0, day: day, from: midnight, to: midnight + 700, heads: 2.5,
          breaks: [ShiftBreak(at: midnight + 300, length: 100)]),
        Shift(line: 1, day: day, from: midnight + 200, to: midnight + 1_000, heads: 1.7),
      ]
    }
    center.groups = [
      AgentGroup(
        name: "team", skills: [Skill(type: CallTypeID(0))],
        staffing: StaffingPlan(shifts: shifts, shrinkage: 0.2, rounding: .chance))
    ]
    let records = (0..<400).map { Simulator(center.scenario).run(replication: $0, seed: 3) }
    for day in 0..<2 {
      for (interval, heads) in [(1, 2.5), (3, 4.2), (4, 1.7), (6, 4.2), (9, 1.7)] {
        let row = records[0].layout.row(.interval(interval), day: day)
        let mean = records.reduce(0) { $0 + $1.at(row, group: 0, .present) } / 100 / 400
        // A fraction's standard error is 0.025 at most.
        #expect(abs(mean - 0.8 * heads) < 4.5 * 0.025, "day \(day), interval \(interval): \(mean)")
      }
    }
  }

  @Test func `persons of shifts are drawn, too`() {
    // 0.5 + 0.5 heads at work together are always 1; the one that is there alone is so in half of the days.
    var center = ScriptedCenter()
    center.groups = [
      AgentGroup(
        name: "team", skills: [Skill(type: CallTypeID(0))],
        staffing: StaffingPlan(
          shifts: [
            Shift(line: 0, from: 0, to: 600, heads: 0.5),
            Shift(line: 1, from: 300, to: 900, heads: 0.5),
          ], rounding: .chance))
    ]
    let records = (0..<400).map { Simulator(center.scenario).run(replication: $0, seed: 3) }
    #expect(records.allSatisfy { $0.at(4, group: 0, .present) == 100 })
    let alone = records.map { $0.at(1, group: 0, .present) / 100 }
    #expect(Set(alone) == [0, 1])
    // Standard error 0.025.
    let mean: Double = alone.reduce(0, +) / 400
    #expect(abs(mean - 0.5) < 4.5 * 0.025)
    #expect(records.allSatisfy { $0.total(.paid, group: 0) == $0.total(.present, group: 0) })
  }
}
