import ContactCenterModel
import Probability
import Testing

/// Which groups stay after close, at 1,000, and until when.
@Suite struct StayingTests {
  /// Group 0 takes the only type; group 1 takes it as the skill says. Agent 0 talks 950…1,150, the call of
  /// 960 waits.
  private func center(_ second: Skill, waiting: ReplayedCall = .at(960)) -> ScriptedCenter {
    var center = ScriptedCenter()
    center.groups = [
      ScriptedCenter.group("first", steps: [(0, 1), (1_000, 0)]),
      ScriptedCenter.group("second", steps: [(0, 1), (1_000, 0)], skills: [second]),
    ]
    center.calls = [.at(950, talk: 200), waiting]
    return center
  }

  @Test func `a group stays for what a timed rule will bring it`() {
    // The second group may take the call after 100 s, at 1,060, and is done at 1,160.
    let (calls, record) = center(Skill(type: CallTypeID(0), preference: 2, after: 100)).run()
    #expect(calls[1].answer == 1_060)
    #expect(record.total(.overtime, group: 1) == 160)
  }

  @Test func `a group goes home whose condition does not hold`() {
    let condition = Condition.compare(.queueLength, .atLeast, 2)
    let (calls, record) = center(
      Skill(type: CallTypeID(0), preference: 2, condition: condition)
    ).run()
    #expect(calls[1].answer == 1_150)
    #expect(record.total(.overtime, group: 1) == 0)
  }

  @Test func `a group without the skill goes home`() {
    var center = center(Skill(type: CallTypeID(1)))
    center.types.append(ScriptedCenter.type("others"))
    let record = center.run().record
    #expect(record.total(.overtime, group: 0) == 250)
    #expect(record.total(.overtime, group: 1) == 0)
  }

  @Test func `who has left does not come back`() {
    // Nobody waits at 1,000, so the second goes; the first has its own call until 1,150.
    let record = center(Skill(type: CallTypeID(0)), waiting: .at(1_100)).run().record
    #expect(record.total(.overtime, group: 1) == 0)
  }
}
