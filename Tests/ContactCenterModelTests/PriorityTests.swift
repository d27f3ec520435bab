import ContactCenterModel
import Probability
import Testing

/// Which waiting call a freed agent takes.
@Suite struct PriorityTests {
  private func center(_ a: Skill, _ b: Skill) -> ScriptedCenter {
    var center = ScriptedCenter()
    center.types = [ScriptedCenter.type("a"), ScriptedCenter.type("b")]
    center.groups = [ScriptedCenter.group("team", agents: 1, skills: [a, b])]
    return center
  }

  private var plain: ScriptedCenter {
    center(Skill(type: CallTypeID(0)), Skill(type: CallTypeID(1)))
  }

  @Test func `a freed agent takes by priority first and by wait second`() {
    // b before a: at 100 the b of 20, at 200 the b of 40, then the a of 10 and that of 30.
    var center = plain
    center.types[0].priority = 2
    center.calls = [.at(0), .at(10), .at(20, type: 1), .at(30), .at(40, type: 1)]
    #expect(center.run().calls.map(\.answer) == [0, 300, 100, 400, 200])
  }

  @Test(
    "waiting calls gain a rank for each time of aging that they have waited",
    arguments: [
      // At 100 the a of 10 has rank 2 − 90/50 = 0.2 before b's 1, at 200 that of 30 has −1.4.
      (50.0, [0.0, 100, 300, 200, 400]),
      // At 100 it has 1.55, at 200 1.05, at 300 0.55.
      (200.0, [0, 300, 100, 400, 200]),
    ])
  func aging(time: Double, answers: [Double]) {
    var center = plain
    center.types[0].priority = 2
    center.types[0].aging = time
    center.calls = [.at(0), .at(10), .at(20, type: 1), .at(30), .at(40, type: 1)]
    #expect(center.run().calls.map(\.answer) == answers)
  }

  @Test func `types of equal priority are served in order of arrival`() {
    var center = plain
    center.calls = [.at(0), .at(10, type: 1), .at(20), .at(30, type: 1)]
    #expect(center.run().calls.map(\.answer) == [0, 100, 200, 300])
  }

  @Test func `a skill's own priority replaces the type's`() {
    // By type a comes first; this group ranks a 5 and b 3.
    var center = center(
      Skill(type: CallTypeID(0), priority: 5), Skill(type: CallTypeID(1), priority: 3))
    center.types[1].priority = 2
    center.calls = [.at(0), .at(10), .at(20, type: 1)]
    #expect(center.run().calls.map(\.answer) == [0, 200, 100])
  }

  @Test func `each group has its own ranks`() {
    // A (free at 100) takes a first, though b has waited longer; B (free at 101) takes b.
    var center = plain
    center.groups = [
      ScriptedCenter.group(
        "A", agents: 1,
        skills: [Skill(type: CallTypeID(0)), Skill(type: CallTypeID(1), priority: 2)]),
      ScriptedCenter.group(
        "B", agents: 1,
        skills: [Skill(type: CallTypeID(0), priority: 2), Skill(type: CallTypeID(1))]),
    ]
    center.calls = [.at(0), .at(1), .at(10, type: 1), .at(20)]
    let calls = center.run().calls
    #expect(calls.map(\.answer) == [0, 1, 101, 100])
    #expect(calls.map(\.answeredBy) == ["0.0", "1.0", "1.0", "0.0"])
  }

  @Test func `preference ranks groups and priority ranks calls`() {
    // The group prefers nothing: its preference of 9 for b does not keep b waiting behind a.
    var center = center(
      Skill(type: CallTypeID(0), preference: 1), Skill(type: CallTypeID(1), preference: 9))
    center.types[0].priority = 2
    center.calls = [.at(0), .at(10), .at(20, type: 1)]
    #expect(center.run().calls.map(\.answer) == [0, 200, 100])
  }

  @Test func `urgent calls do not interrupt a talk`() {
    var center = plain
    center.types[0].priority = 2
    center.calls = [.at(0), .at(50, type: 1)]
    #expect(center.run().calls.map(\.talkEnd) == [100, 200])
  }
}
