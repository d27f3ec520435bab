import ContactCenterModel
import Probability
import Testing

/// How long an agent is busy with a call.
@Suite struct HandlingTests {
  @Test func `speed divides talk and wrap-up`() {
    // 100 s of talk and 50 s of wrap-up at speed 2.
    var center = ScriptedCenter()
    center.types = [ScriptedCenter.type("calls", wrapUp: 50)]
    center.groups = [
      ScriptedCenter.group("fast", agents: 1, skills: [Skill(type: CallTypeID(0), speed: 2)])
    ]
    center.calls = [.at(0)]
    let (calls, record) = center.run()
    #expect(calls[0].talkEnd == 50)
    #expect(calls[0].wrapUpEnd == 75)
    #expect(record.total(.talkTime) == 50)
    #expect(record.total(.wrapUpTime) == 25)
    #expect(record.total(.busyIntegral) == 75)
  }

  @Test func `speed divides the times of a replayed list too`() {
    var center = ScriptedCenter()
    center.groups = [
      ScriptedCenter.group("slow", agents: 1, skills: [Skill(type: CallTypeID(0), speed: 0.5)])
    ]
    center.calls = [.at(0, talk: 30, wrapUp: 10)]
    let calls = center.run().calls
    #expect(calls[0].talkEnd == 60)
    #expect(calls[0].wrapUpEnd == 80)
  }

  @Test func `a group's own handling replaces the type's as a whole`() {
    // The type wraps up for 20 s; the experts talk 40 s and need no wrap-up at all.
    var center = ScriptedCenter()
    center.types = [ScriptedCenter.type("calls", wrapUp: 20)]
    let own = Handling(talk: ByInterval(.constant(40)))
    center.groups = [
      ScriptedCenter.group(
        "experts", agents: 1, skills: [Skill(type: CallTypeID(0), handling: own)]),
      ScriptedCenter.group(
        "others", agents: 1, skills: [Skill(type: CallTypeID(0), preference: 2)]),
    ]
    center.calls = [.at(0), .at(1)]
    let calls = center.run().calls
    #expect(calls.map(\.answeredBy) == ["0.0", "1.0"])
    #expect(calls.map(\.talkEnd) == [40, 101])
    #expect(calls.map(\.wrapUpEnd) == [40, 121])
  }

  @Test func `the line is free when the talk ends and the agent when the wrap-up ends`() {
    // One line, one agent; 100 s of talk and 50 s of wrap-up. 99: the line is busy. 100: it is
    // free, the agent only at 150. In use 0…100 and 100…250.
    var center = ScriptedCenter()
    center.types = [ScriptedCenter.type("calls", wrapUp: 50)]
    center.types[0].linePool = LinePoolID(0)
    center.linePools = [LinePool(name: "lines", lines: ByInterval(1))]
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0), .at(99), .at(100)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .blocked, .answered])
    #expect(calls[2].answer == 150)
    #expect(record.total(.inUse) == 250)
    #expect(record.total(.busy, group: 0) == 300)
  }

  @Test func `handling follows the interval of arrival and not that of the answer`() {
    // 150 s for calls of the first 100 s, 20 s after. The call of 90 is answered at 150, in the
    // second interval, and still talks 150 s; the edge itself belongs to the second interval.
    var center = ScriptedCenter()
    center.types[0].handling = Handling(talk: ByInterval(list: [.constant(150), .constant(20)]))
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0), .at(90), .at(100)]
    let (calls, record) = center.run()
    #expect(calls.map(\.answer) == [0, 150, 300])
    #expect(calls.map(\.talkEnd) == [150, 300, 320])
    #expect(record.at(1, .talkTime) == 300)
    #expect(record.at(2, .talkTime) == 20)
    #expect(record.at(1, .offeredWork) == 300)
    #expect(record.at(2, .offeredWork) == 20)
  }

  @Test func `patience follows the interval of arrival`() {
    // 50 s for calls of the first 100 s, 10 s after; the agent is busy 0…500.
    var center = ScriptedCenter()
    center.types[0].patience = ByInterval(list: [.constant(50), .constant(10)])
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0, talk: 500), .at(90), .at(110)]
    let (calls, record) = center.run()
    #expect(calls[1].left == 140)
    #expect(calls[2].left == 120)
    #expect(record.at(1, .abandoned) == 1)
    #expect(record.at(2, .abandoned) == 1)
    #expect(record.at(2, .shortAbandoned) == 0)
  }

  @Test func `patience follows the interval of arrival even when the queue is reached later`() {
    // Came at 90, in the first interval; at the queue at 120, in the second; 50 s of patience.
    var center = ScriptedCenter()
    center.types[0].announcement = .constant(30)
    center.types[0].patience = ByInterval(list: [.constant(50), .constant(10)])
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0, talk: 500), .at(90)]
    #expect(center.run().calls[1].left == 170)
  }

  @Test func `patience begins at the queue and not in the announcement`() {
    // Announcement 0…30, patience 20: gone at 60, not at 30.
    var center = ScriptedCenter()
    center.types[0].announcement = .constant(30)
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0), .at(10, patience: 20)]
    let (calls, record) = center.run()
    #expect(calls[1].queueEntry == 40)
    #expect(calls[1].left == 60)
    #expect(record.total(.waitAbandoned) == 20)
  }
}
