import ContactCenterModel
import Probability
import Testing

/// Waiting and hanging up, on a handful of calls.
@Suite struct WaitingTests {
  @Test func `a second caller waits for the only agent`() {
    // Agent busy 0…100 with the first; the second came at 30, so waits 70 and talks 100…200.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0), .at(30)]
    let (calls, record) = center.run()
    #expect(calls.map(\.answer) == [0, 100])
    #expect(calls.map(\.wrapUpEnd) == [100, 200])
    let type = CallTypeID(0)
    #expect(record.count(.waitAnswered, type: type, row: 1) == 70)
    #expect(record.count(.delayed, type: type, row: 1) == 1)
    #expect(record.count(.answeredWithin, type: type, row: 1) == 1)
    #expect(record.count(.waitingIntegral, type: type, row: 1) == 70)
    #expect(record.count(.busyIntegral, type: type, row: 2) == 100)
  }

  @Test func `a wait of exactly τ is within it, whatever the clock's last digit`() {
    // Came at 0.3, answered at 0.4, τ = 0.1: 0.4 − 0.3 is a little more than 0.1 in binary fractions,
    // while 0.3 + 0.1 is 0.4. The third comes at 0.3, too, and hangs up at 0.4.
    var center = ScriptedCenter()
    center.types = [ScriptedCenter.type("calls", talk: 0.4, within: 0.1)]
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0), .at(0.3), .at(0.3, patience: 0.1)]
    let (calls, record) = center.run()
    #expect(calls.map(\.answer) == [0, 0.4, nil])
    #expect(record.count(.answeredWithin, type: CallTypeID(0), row: 1) == 2)
    #expect(record.count(.abandonedWithin, type: CallTypeID(0), row: 1) == 1)
  }

  @Test func `a caller whose patience ends before an agent is free abandons`() {
    // The second came at 30 with 50 s of patience: gone at 80. The third takes the agent at 100.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0), .at(30, patience: 50), .at(40, patience: 90)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .abandoned, .answered])
    #expect(calls[1].left == 80)
    #expect(calls[2].answer == 100)
    #expect(record.count(.waitAbandoned, type: CallTypeID(0), row: 1) == 50)
  }

  @Test func `patience that ends as an agent comes free is lost patience`() {
    // Service ends at 100 and so does the patience: abandonments come before the dispatch.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0), .at(30, patience: 70)]
    let (calls, _) = center.run()
    #expect(calls[1].outcome == .abandoned)
  }

  @Test func `a caller without any patience is answered by a free agent and leaves a queue`() {
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0, patience: 0), .at(30, patience: 0)]
    let (calls, _) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .abandoned])
    #expect(calls[1].left == 30)
  }

  @Test func `an endlessly patient caller in the place of one who hung up is thought of`() {
    // τ = 20. Agent free at 100. Came 85, gone 90: would have been answered at 100, within 15 s.
    // Came 70, gone 75: would have been answered at 100 after 30 s, too late.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0), .at(70, patience: 5), .at(85, patience: 5)]
    let (_, record) = center.run()
    #expect(record.count(.abandoned, type: CallTypeID(0), row: 1) == 2)
    // The first call, and the place of the last.
    #expect(record.count(.virtualWithin, type: CallTypeID(0), row: 1) == 2)
  }

  @Test func `a wait of exactly τ is within τ`() {
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0), .at(80), .at(180.5)]
    let (calls, record) = center.run()
    #expect(calls[1].answer == 100)
    #expect(calls[2].answer == 200)
    let within = record.count(.answeredWithin, type: CallTypeID(0), row: 1)
    #expect(within == 2)
    #expect(record.count(.answeredWithin, type: CallTypeID(0), row: 2) == 1)
  }

  @Test func `a full waiting room refuses and a free agent does not`() {
    // Room for one. At 10 one waits; at 20 the room is full; at 150 it is empty again.
    var center = ScriptedCenter()
    center.types[0].waitingRoom = WaitingRoomID(0)
    center.waitingRooms = [WaitingRoom(name: "queue", capacity: 1)]
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0), .at(10), .at(20), .at(150)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .answered, .queueFull, .answered])
    #expect(record.count(.offered, type: CallTypeID(0), row: 1) == 2)
  }

  @Test func `a room without places serves only who need not wait`() {
    var center = ScriptedCenter()
    center.types[0].waitingRoom = WaitingRoomID(0)
    center.waitingRooms = [WaitingRoom(name: "queue", capacity: 0)]
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0), .at(10), .at(100)]
    let (calls, _) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .queueFull, .answered])
  }

  @Test func `who balks at a queue leaves at once and is not offered`() {
    // Certain to balk from one waiting on: the second waits, the third leaves at 20.
    var center = ScriptedCenter()
    center.types[0].balking = [BalkingStep(waiting: 1, probability: 1)]
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0), .at(10), .at(20)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .answered, .balked])
    #expect(calls[2].left == 20)
    #expect(record.count(.offered, type: CallTypeID(0), row: 1) == 2)
  }

  @Test func `the announcement is heard before the wait begins`() {
    // Announcement 15 s: queue entry at 15, answered at once; the second at 45, waits from 45 to 115.
    var center = ScriptedCenter()
    center.types[0].announcement = .constant(15)
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0), .at(30)]
    let (calls, record) = center.run()
    #expect(calls.map(\.queueEntry) == [15, 45])
    #expect(calls.map(\.answer) == [15, 115])
    #expect(record.count(.announcementTime, type: CallTypeID(0), row: 1) == 30)
    #expect(record.count(.waitAnswered, type: CallTypeID(0), row: 1) == 70)
  }
}
