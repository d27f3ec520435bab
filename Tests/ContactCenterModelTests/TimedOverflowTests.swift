import ContactCenterModel
import Probability
import Testing

/// Groups that may take a call only when it has waited for a while.
@Suite struct TimedOverflowTests {
  /// One agent of the main group; one of the second after 30 s; the second also handles type 1.
  private var center: ScriptedCenter {
    var center = ScriptedCenter()
    center.types = [ScriptedCenter.type("a"), ScriptedCenter.type("b")]
    center.groups = [
      ScriptedCenter.group("main", agents: 1),
      ScriptedCenter.group(
        "second", agents: 1,
        skills: [
          Skill(type: CallTypeID(0), preference: 2, after: 30), Skill(type: CallTypeID(1)),
        ]),
    ]
    return center
  }

  @Test func `an idle agent of the second group answers exactly when the time has passed`() {
    // Main busy 0…100. The call of 10 is for the second group at 40, not before and not later.
    var center = center
    center.calls = [.at(0), .at(10)]
    let (calls, record) = center.run()
    #expect(calls.map(\.answeredBy) == ["0.0", "1.0"])
    #expect(calls[1].answer == 40)
    #expect(record.count(.waitAnswered, group: AgentGroupID(1), row: 1) == 30)
  }

  @Test func `an agent who comes free too early rests until the time has passed`() {
    // The second group is free at 35; the call of 10 has waited 25 s then, and is taken at 40.
    var center = center
    center.calls = [.at(0, type: 1, talk: 35), .at(0), .at(10)]
    let calls = center.run().calls
    #expect(calls[2].answeredBy == "1.0")
    #expect(calls[2].answer == 40)
  }

  @Test func `an agent who comes free later takes the call at once`() {
    // At 40 nobody is free; the second group is at 45, when the call of 10 has waited 35 s.
    var center = center
    center.calls = [.at(0, type: 1, talk: 45), .at(0), .at(10)]
    let calls = center.run().calls
    #expect(calls[2].answeredBy == "1.0")
    #expect(calls[2].answer == 45)
  }

  @Test func `an agent who comes free as the time has just passed takes the call`() {
    // The second group is free at 40, when the call of 10 has waited 30 s.
    var center = center
    center.calls = [.at(0, type: 1, talk: 40), .at(0), .at(10)]
    let calls = center.run().calls
    #expect(calls[2].answeredBy == "1.0")
    #expect(calls[2].answer == 40)
  }

  @Test func `who hung up before the time is not taken over`() {
    // Gone at 30; nobody of the second group ever answers.
    var center = center
    center.calls = [.at(0), .at(10, patience: 20)]
    let (calls, record) = center.run()
    #expect(calls[1].outcome == .abandoned)
    #expect(calls[1].left == 30)
    #expect(record.total(.answered, group: 1) == 0)
  }

  @Test func `who would have been taken over within τ counts as virtually answered`() {
    // τ = 50: gone at 20, would have been answered by the second group at 40, after 30 s.
    var center = center
    center.types[0].serviceLevel.within = 50
    center.calls = [.at(0), .at(10, patience: 10)]
    #expect(center.run().record.total(.virtualWithin) == 2)
  }

  @Test func `delays form a chain of groups`() {
    // Main 1…101, B 0…200, C takes after 50 s. The call of 10: B busy at 30, C at 60 answers.
    // The call of 15: C is busy at 65; main is free at 101. The call of 20: C is free at 160.
    var center = ScriptedCenter()
    center.types = [ScriptedCenter.type("a"), ScriptedCenter.type("b")]
    center.groups = [
      ScriptedCenter.group("main", agents: 1),
      ScriptedCenter.group(
        "B", agents: 1,
        skills: [Skill(type: CallTypeID(0), preference: 2, after: 20), Skill(type: CallTypeID(1))]),
      ScriptedCenter.group(
        "C", agents: 1, skills: [Skill(type: CallTypeID(0), preference: 3, after: 50)]),
    ]
    center.calls = [.at(0, type: 1, talk: 200), .at(1), .at(10), .at(15), .at(20)]
    let calls = center.run().calls
    #expect(calls.map(\.answeredBy) == ["1.0", "0.0", "2.0", "0.0", "2.0"])
    #expect(calls.map(\.answer) == [0, 1, 60, 101, 160])
  }

  @Test func `a delay within one preference opens the group later`() {
    // Equal preference, but B only after 30 s: the second call cannot go to the idle B at 10.
    var center = ScriptedCenter()
    center.groups = [
      ScriptedCenter.group("A", agents: 1),
      ScriptedCenter.group("B", agents: 1, skills: [Skill(type: CallTypeID(0), after: 30)]),
    ]
    center.calls = [.at(0), .at(10)]
    #expect(center.run().calls.map(\.answer) == [0, 40])
  }

  @Test func `a freed agent passes over a call that is not yet for his group`() {
    // Type a is urgent but waits only 20 s when the second group is free at 40: b is taken.
    var center = center
    center.types[1].priority = 2
    center.calls = [
      .at(0, type: 1, talk: 40), .at(0), .at(20), .at(30, type: 1, talk: 15),
    ]
    let calls = center.run().calls
    #expect(calls[3].answer == 40)
    // Free again at 55, when the urgent call has waited 35 s.
    #expect(calls[2].answer == 55)
  }
}
