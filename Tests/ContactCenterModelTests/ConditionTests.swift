import ContactCenterModel
import Probability
import Testing

/// What conditions see. Callers of the first type are disconnected at the entry where one holds; the
/// only agent of the main team talks 0…100.
@Suite struct ConditionTests {
  /// Whether a condition holds for the call of each time, all after a first at 0.
  private func disconnected(
    _ condition: Condition, at times: [Double], after: Double = 0, spareAgents: Int = 0
  ) -> [Bool] {
    var center = ScriptedCenter.team(1)
    center.types[0].queueRules = [
      QueueRule(after: after, condition: condition, action: .disconnect)
    ]
    if spareAgents > 0 {
      let skill = Skill(type: CallTypeID(0), preference: 2, after: 60)
      center.groups.append(ScriptedCenter.group("spare", agents: spareAgents, skills: [skill]))
    }
    center.calls = [.at(0)] + times.map { .at($0) }
    return center.run().calls.dropFirst().map { $0.outcome == .disconnected }
  }

  @Test func `the length of the queue is that of the others who wait`() {
    let condition = Condition.compare(.queueLength, .atLeast, 2)
    #expect(disconnected(condition, at: [10, 20, 30]) == [false, false, true])
    #expect(
      disconnected(.compare(.queueLength, .above, 2), at: [10, 20, 30]) == [false, false, false])
  }

  @Test func `the expected wait is that of the scenario's predictor`() {
    // (Q + 1) / (N μ) = 100 s for the first in line, 200 s for the second.
    let condition = Condition.compare(.expectedWait, .above, 100)
    #expect(disconnected(condition, at: [10, 20]) == [false, true])
    #expect(disconnected(.compare(.expectedWait, .atLeast, 100), at: [10, 20]) == [true, true])
  }

  @Test func `free agents are those of all groups that may ever take the call`() {
    let condition = Condition.compare(.freeAgents, .atLeast, 2)
    #expect(disconnected(condition, at: [10], spareAgents: 2) == [true])
    #expect(disconnected(condition, at: [10], spareAgents: 1) == [false])
  }

  @Test func `occupancy is the share of busy agents of these groups`() {
    // One of one, or one of two.
    let condition = Condition.compare(.occupancy, .above, 0.5)
    #expect(disconnected(condition, at: [10]) == [true])
    #expect(disconnected(condition, at: [10], spareAgents: 1) == [false])
  }

  @Test func `busy looks at the agents who may take the call now`() {
    // The spare agent may from 60 s on only; after 30 s the type's agents are busy.
    #expect(disconnected(.busy, at: [10], after: 30, spareAgents: 1) == [true])
    #expect(disconnected(.not(.busy), at: [10], after: 30, spareAgents: 1) == [false])
  }

  @Test func `all, any and not join conditions`() {
    let (yes, no) = (Condition.always, Condition.not(.always))
    #expect(disconnected(.all([yes, no]), at: [10]) == [false])
    #expect(disconnected(.all([yes, .not(no)]), at: [10]) == [true])
    #expect(disconnected(.any([no, yes]), at: [10]) == [true])
    #expect(disconnected(.any([no, .all([yes, no])]), at: [10]) == [false])
    #expect(disconnected(.not(.any([no, no])), at: [10]) == [true])
    #expect(disconnected(.all([]), at: [10]) == [true])
    #expect(disconnected(.any([]), at: [10]) == [false])
  }

  @Test func `the center is closed after close only`() {
    // After 30 s: at 40 it is open, at 1,005 closed.
    #expect(disconnected(.closed, at: [10], after: 30) == [false])
    var center = ScriptedCenter.team(1)
    center.types[0].queueRules = [
      QueueRule(after: 30, condition: .closed, action: .disconnect)
    ]
    center.calls = [.at(950), .at(975)]
    #expect(center.run().calls[1].left == 1_005)
  }

  @Test func `a group under a condition takes a call when the queue makes it hold`() {
    // The second team only from one other waiting on: the call of 10 waits until that of 20 comes.
    var center = ScriptedCenter.team(1)
    center.groups.append(
      ScriptedCenter.group(
        "second", agents: 1,
        skills: [
          Skill(
            type: CallTypeID(0), preference: 2, condition: .compare(.queueLength, .atLeast, 1))
        ]))
    center.calls = [.at(0), .at(10), .at(20)]
    let calls = center.run().calls
    #expect(calls.map(\.answeredBy) == ["0.0", "1.0", "0.0"])
    #expect(calls.map(\.answer) == [0, 20, 100])
  }

  @Test func `callers balk at an expected wait`() {
    // 100 s for the caller of 10, 200 s for that of 20.
    var center = ScriptedCenter.team(1)
    center.types[0].balking = [BalkingStep(expectedWait: 150, probability: 1)]
    center.calls = [.at(0), .at(10), .at(20)]
    let calls = center.run().calls
    #expect(calls.map(\.outcome) == [.answered, .answered, .balked])
    #expect(calls[2].left == 20)
  }
}
