import ContactCenterModel
import Probability
import Testing

/// Where conditions and delays meet groups and hours that do not fit them.
@Suite struct NarrowCaseTests {
  @Test func `a group whose condition does not hold leaves the center busy`() {
    // "second" is idle, but takes calls only from five waiting on: the caller of 10 finds nobody, and the
    // rule for a busy center disconnects.
    var center = ScriptedCenter()
    center.groups = [
      ScriptedCenter.group("first", agents: 1),
      ScriptedCenter.group(
        "second", agents: 1,
        skills: [
          Skill(
            type: CallTypeID(0), preference: 2, condition: .compare(.queueLength, .atLeast, 5))
        ]),
    ]
    center.types[0].queueRules = [QueueRule(condition: .busy, action: .disconnect)]
    center.calls = [.at(0), .at(10)]
    #expect(center.run().calls.map(\.outcome) == [.answered, .disconnected])
  }

  @Test func `a delay longer than the hours of opening does not lead outside them`() {
    // Hung up at 40, back after 1,500 s, when the center is closed: the next opening at 86,400 lasts
    // 1,000 s, of which 1,500 leave 500.
    var again = Again.certain([.abandoned: 1_500], attempts: 2)
    again[.abandoned]?.waitsForOpening = true
    var center = ScriptedCenter.team(1, again: again)
    center.hours = [0..<10, 0..<10]
    center.groups = [
      ScriptedCenter.group("team", steps: [(0, 1), (1_000, 0), (86_400, 1), (87_400, 0)])
    ]
    center.calls = [.at(0, talk: 900), .at(10, patience: 30)]
    let last = center.run().calls.last
    #expect(last?.arrival == 86_900)
    #expect(last?.outcome == .answered)
  }
}
