import ContactCenterModel
import Probability
import Testing

/// Which group a call goes to.
@Suite struct RoutingTests {
  private func skill(_ type: Int = 0, preference: Int = 1) -> Skill {
    Skill(type: CallTypeID(type), preference: preference)
  }

  @Test func `a call goes to the first preference and then to the second`() {
    // The second preference stands first in the scenario, so that order alone cannot decide.
    // 0: main is free. 10: main is busy, backup free. 20: both busy; main is free again at 100.
    var center = ScriptedCenter()
    center.groups = [
      ScriptedCenter.group("backup", agents: 1, skills: [skill(preference: 2)]),
      ScriptedCenter.group("main", agents: 1, skills: [skill(preference: 1)]),
    ]
    center.calls = [.at(0), .at(10), .at(20)]
    let (calls, _) = center.run()
    #expect(calls.map(\.answeredBy) == ["1.0", "0.0", "1.0"])
    #expect(calls.map(\.answer) == [0, 10, 100])
  }

  @Test func `the first preference counts more than idle time`() {
    // At 20 the backup has been idle for 20 seconds and main for 10.
    var center = ScriptedCenter()
    center.groups = [
      ScriptedCenter.group("backup", agents: 1, skills: [skill(preference: 2)]),
      ScriptedCenter.group("main", agents: 1, skills: [skill(preference: 1)]),
    ]
    center.calls = [.at(0, talk: 10), .at(20)]
    #expect(center.run().calls.map(\.answeredBy) == ["1.0", "1.0"])
  }

  @Test func `groups of equal preference are one pool by idle time`() {
    // 0: idle equally long, the first group. 20: group 1 idle since 0, group 0 since 10.
    // 60: group 0 idle since 10, group 1 since 50.
    var center = ScriptedCenter()
    center.groups = [
      ScriptedCenter.group("a", agents: 1), ScriptedCenter.group("b", agents: 1),
    ]
    center.calls = [.at(0, talk: 10), .at(20, talk: 30), .at(60)]
    #expect(center.run().calls.map(\.answeredBy) == ["0.0", "1.0", "0.0"])
  }

  @Test func `an agent who comes free takes a call of any preference`() {
    // The backup is free at 30, main at 100: who waits since 10 does not wait for main.
    var center = ScriptedCenter()
    center.types = [ScriptedCenter.type("a"), ScriptedCenter.type("b")]
    center.groups = [
      ScriptedCenter.group("main", agents: 1),
      ScriptedCenter.group("backup", agents: 1, skills: [skill(preference: 2), skill(1)]),
    ]
    center.calls = [.at(0), .at(0, type: 1, talk: 30), .at(10)]
    let (calls, _) = center.run()
    #expect(calls[2].answeredBy == "1.0")
    #expect(calls[2].answer == 30)
  }

  @Test func `a call never goes to a group without the skill`() {
    // Group 0 has two idle agents without the skill for type 1, later one who comes free at 25.
    var center = ScriptedCenter()
    center.types = [ScriptedCenter.type("a"), ScriptedCenter.type("b")]
    center.groups = [
      ScriptedCenter.group("a only", agents: 2),
      ScriptedCenter.group("b only", agents: 1, skills: [skill(1)]),
    ]
    center.calls = [.at(0, type: 1), .at(5, talk: 20), .at(10, type: 1)]
    let (calls, _) = center.run()
    #expect(calls.map(\.answeredBy) == ["1.0", "0.0", "1.0"])
    #expect(calls.map(\.answer) == [0, 5, 100])
  }
}
