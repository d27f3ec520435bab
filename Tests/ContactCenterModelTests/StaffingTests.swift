import ContactCenterModel
import Probability
import Testing

/// Agents who come and go during the day.
@Suite struct StaffingTests {
  @Test func `agents who come take the waiting calls in order of priority`() {
    // One agent until 100, then three; b before a. At 100 both b are taken, at 200 both a.
    var center = ScriptedCenter()
    center.types = [ScriptedCenter.type("a"), ScriptedCenter.type("b")]
    center.types[0].priority = 2
    let skills = [Skill(type: CallTypeID(0)), Skill(type: CallTypeID(1))]
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (100, 3)], skills: skills)]
    center.calls = [
      .at(0, talk: 500), .at(10), .at(20, type: 1), .at(30), .at(40, type: 1),
    ]
    let calls = center.run().calls
    #expect(calls.map(\.answer) == [0, 200, 100, 200, 100])
    #expect(Set(calls[1...].map(\.agent)) == [1, 2])
  }

  @Test func `the lowest numbers come first`() {
    // Two, nobody, one: the one who comes back is agent 0.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 2), (100, 0), (200, 1)])]
    center.calls = [.at(0, talk: 10), .at(1, talk: 10), .at(210)]
    #expect(center.run().calls.map(\.agent) == [0, 1, 0])
  }

  @Test func `of the idle the highest number goes first`() {
    // Agent 0 has been idle for the shortest time, agent 2 all day; agent 2 goes at 100.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 3), (100, 2)])]
    center.calls = [.at(10, talk: 5), .at(150), .at(151), .at(152)]
    let calls = center.run().calls
    #expect(calls.map(\.agent) == [0, 1, 0, 1])
    #expect(calls[3].answer == 250)
  }

  @Test func `the idle go before the busy whatever their numbers`() {
    // Agent 0 idle, agent 1 busy 90…190; one is to stay from 100 on: agent 1, without overtime.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 2), (100, 1)])]
    center.calls = [.at(0, talk: 5), .at(90), .at(120)]
    let (calls, record) = center.run()
    #expect(calls.map(\.agent) == [0, 1, 1])
    #expect(calls[2].answer == 190)
    #expect(record.total(.overtime, group: 0) == 0)
  }

  @Test func `a busy agent finishes the call after the shift and then takes no other`() {
    // Shift 0…100, call 50…150; the call of 60 is never answered. Overtime 100…150.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (100, 0)])]
    center.calls = [.at(50), .at(60)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .stillWaiting])
    #expect(record.at(1, group: 0, .staffed) == 100)
    #expect(record.at(1, group: 0, .overtime) == 0)
    #expect(record.at(2, group: 0, .staffed) == 0)
    #expect(record.at(2, group: 0, .overtime) == 50)
    #expect(record.at(2, group: 0, .present) == 50)
    #expect(record.at(2, group: 0, .busy) == 50)
    #expect(record.at(2, group: 0, .paid) == 50)
    #expect(record.at(3, group: 0, .present) == 0)
  }

  @Test func `the first to finish goes when too many are busy at the end of a shift`() {
    // From 100 on one of two. Agent 0 is free at 150 and goes, agent 1 at 210 and stays.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 2), (100, 1)])]
    center.calls = [.at(50), .at(60, talk: 150), .at(140)]
    let (calls, record) = center.run()
    #expect(calls[2].answer == 210)
    #expect(calls[2].agent == 1)
    #expect(record.total(.overtime, group: 0) == 50)
  }

  @Test func `who still finishes a call counts among those the next step wants`() {
    // One until 100, none until 150, then one again: the agent busy 50…250 is that one.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (100, 0), (150, 1)])]
    center.calls = [.at(50, talk: 200), .at(160)]
    let (calls, record) = center.run()
    #expect(calls[1].answer == 250)
    #expect(record.total(.overtime, group: 0) == 50)
  }

  @Test func `of those who come free at one moment the highest number goes`() {
    // Both talk until 150; one is to stay from 100 on: agent 0, who takes the call of 120.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 2), (100, 1)])]
    center.calls = [.at(50), .at(50), .at(120)]
    let calls = center.run().calls
    #expect(calls[2].answer == 150)
    #expect(calls[2].agent == 0)
  }

  @Test func `nobody answers before opening however early the shift begins`() {
    // Paid from 50, open at 100. The call of 70 is turned away, that of 100 answered at once.
    var center = ScriptedCenter()
    center.open = 100
    center.groups = [ScriptedCenter.group("team", steps: [(50, 1), (1_000, 0)])]
    center.calls = [.at(70), .at(100)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.turnedAway, .answered])
    #expect(record.durations[0] == 50)
    #expect(record.at(0, group: 0, .paid) == 50)
    #expect(record.at(0, group: 0, .staffed) == 0)
    #expect(record.at(0, group: 0, .present) == 0)
    #expect(record.at(1, group: 0, .staffed) == 100)
    #expect(record.at(1, group: 0, .paid) == 100)
    #expect(record.total(.paid, group: 0) == 950)
  }

  @Test func `paid are those who are simulated, and what was planned stands beside`() {
    // 1.5 planned, 2 simulated; from 150 on 0.4, nobody. A fifth of paid time is lost: 2 / 0.8 = 2.5 paid.
    var center = ScriptedCenter()
    let staffing = StaffingPlan(
      steps: [
        StaffingStep(from: 0, planned: 1.5, paid: 1.875),
        StaffingStep(from: 150, planned: 0.4, paid: 0.5),
      ], shrinkage: 0.2)
    center.groups = [
      AgentGroup(name: "team", skills: [Skill(type: CallTypeID(0))], staffing: staffing)
    ]
    let record = center.run().record
    #expect(record.at(1, group: 0, .staffed) == 200)
    #expect(record.at(1, group: 0, .planned) == 150)
    #expect(record.at(1, group: 0, .paid) == 250)
    #expect(record.at(1, group: 0, .paidAsPlanned) == 187.5)
    #expect(record.at(2, group: 0, .staffed) == 100)
    #expect(record.at(2, group: 0, .planned) == 75 + 20)
    #expect(record.at(2, group: 0, .paid) == 125)
    #expect(record.at(2, group: 0, .paidAsPlanned) == 93.75 + 25)
  }
}
