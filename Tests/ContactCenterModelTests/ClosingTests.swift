import ContactCenterModel
import Probability
import Testing

/// What happens at closing time, 1,000 s, and after it; row 11 is the time after close.
@Suite struct ClosingTests {
  private let after = 11

  @Test func `the queue is served to its end by the agents of the last interval`() {
    // One agent, scheduled until close: 950…1,050, then the call of 960 until 1,150.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (1_000, 0)])]
    center.calls = [.at(950), .at(960)]
    let (calls, record) = center.run()
    #expect(calls.map(\.answer) == [950, 1_050])
    #expect(record.at(10, .answered) == 2)
    #expect(record.at(after, group: 0, .overtime) == 150)
    #expect(record.at(after, group: 0, .present) == 150)
    #expect(record.at(after, group: 0, .paid) == 150)
    #expect(record.at(after, .waitingIntegral) == 50)
    #expect(record.durations[after] == 150)
  }

  @Test func `who is idle goes home when the last queue is empty`() {
    // Two agents; nobody waits at close: the idle one goes at 1,000, the busy one at 1,050.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 2), (1_000, 0)])]
    center.calls = [.at(950)]
    let record = center.run().record
    #expect(record.at(after, group: 0, .overtime) == 50)
    #expect(record.at(after, group: 0, .present) == 50)
  }

  @Test func `overtime begins when the shift ends and not at close`() {
    // The shift lasts until 1,100: busy until 1,150, of which 50 s are overtime; paid until 1,100.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (1_100, 0)])]
    center.calls = [.at(950), .at(960)]
    let record = center.run().record
    #expect(record.at(after, group: 0, .overtime) == 50)
    #expect(record.at(after, group: 0, .paid) == 150)
    #expect(record.at(after, group: 0, .staffed) == 100)
  }

  @Test func `fewer agents stay after close where the scenario says so`() {
    // Two busy at close, one is to stay. Agent 0 (950…1,050) goes, agent 1 (955…1,155) takes the
    // two who wait: 1,155…1,255…1,355. Overtime 50 + 355.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 2), (1_000, 0)], afterClose: 1)]
    center.calls = [.at(950), .at(955, talk: 200), .at(960), .at(965)]
    let (calls, record) = center.run()
    #expect(calls.map(\.answer) == [950, 955, 1_155, 1_255])
    #expect(calls[2...].allSatisfy { $0.agent == 1 })
    #expect(record.at(after, group: 0, .overtime) == 405)
  }

  @Test func `more agents come after close where the scenario says so`() {
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (1_000, 0)], afterClose: 3)]
    center.calls = [.at(950), .at(960), .at(970)]
    let (calls, record) = center.run()
    #expect(calls.map(\.answer) == [950, 1_000, 1_000])
    #expect(calls.map(\.agent) == [0, 1, 2])
    #expect(record.at(after, group: 0, .overtime) == 250)
  }

  @Test func `with nobody after close waiting calls are left`() {
    // The agent finishes at 1,050 and goes; the call of 960 waits in vain.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (1_000, 0)], afterClose: 0)]
    center.calls = [.at(950), .at(960)]
    #expect(center.run().calls.map(\.outcome) == [.answered, .stillWaiting])
  }

  @Test func `waiting calls are disconnected at close where the scenario says so`() {
    // The call of 960 has waited 40 s; it frees its line and its place.
    var center = ScriptedCenter()
    center.atClose = .hangUp
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (1_000, 0)])]
    center.calls = [.at(950), .at(960, patience: 500)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .hungUp])
    #expect(calls[1].left == 1_000)
    #expect(record.at(10, .hungUp) == 1)
    #expect(record.at(10, .waitOther) == 40)
    #expect(record.at(10, .offered) == 2)
    #expect(record.at(after, .waitingIntegral) == 0)
    #expect(record.total(.inUse) == 100 + 40)
    #expect(record.durations[after] == 50)
  }

  @Test func `who comes out of the announcement after close and would wait is disconnected`() {
    // Announcement 30 s. The agent talks 960…1,060; the call of 980 comes to the queue at 1,010.
    var center = ScriptedCenter()
    center.atClose = .hangUp
    center.types[0].announcement = .constant(30)
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (1_000, 0)])]
    center.calls = [.at(930), .at(980)]
    let (calls, record) = center.run()
    #expect(calls[1].outcome == .hungUp)
    #expect(calls[1].queueEntry == 1_010)
    #expect(calls[1].left == 1_010)
    #expect(record.at(10, .hungUp) == 1)
    #expect(record.at(10, .offered) == 2)
    #expect(record.at(10, .waitOther) == 0)
  }

  @Test(arguments: [ClosingRule.drain, .hangUp])
  func `who comes out of the announcement after close and need not wait is answered`(
    rule: ClosingRule
  ) {
    // The second agent is idle and stays, because the call of 980 hears the announcement to 1,010.
    var center = ScriptedCenter()
    center.atClose = rule
    center.types[0].announcement = .constant(30)
    center.groups = [ScriptedCenter.group("team", steps: [(0, 2), (1_000, 0)])]
    center.calls = [.at(930), .at(980)]
    let (calls, record) = center.run()
    #expect(calls.map(\.answer) == [960, 1_010])
    // Agent 0 until 1,060, agent 1 until 1,110.
    #expect(record.at(after, group: 0, .overtime) == 60 + 110)
  }

  @Test func `a call that waits at close may still abandon`() {
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (1_000, 0)])]
    center.calls = [.at(950), .at(960, patience: 60)]
    let calls = center.run().calls
    #expect(calls[1].outcome == .abandoned)
    #expect(calls[1].left == 1_020)
  }
}
