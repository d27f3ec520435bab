import ContactCenterModel
import Probability
import Testing

/// What a trace tells of a call.
@Suite struct TraceTests {
  private var center: ScriptedCenter {
    var center = ScriptedCenter()
    center.open = 100
    center.types = [ScriptedCenter.type("calls", wrapUp: 20)]
    center.types[0].announcement = .constant(10)
    center.types[0].linePool = LinePoolID(0)
    center.linePools = [LinePool(name: "lines", lines: ByInterval(2))]
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    // Turned away; answered at 210, 210…310…330; abandoned at 250; blocked while both lines are
    // held; answered at 330.
    center.calls = [.at(50), .at(200), .at(210, patience: 30), .at(215), .at(260)]
    return center
  }

  @Test func `every time of a call's life is told`() {
    let calls = center.run().calls
    #expect(calls.map(\.outcome) == [.turnedAway, .answered, .abandoned, .blocked, .answered])
    #expect(calls.map(\.number) == [1, 2, 3, 4, 5])
    #expect(calls.map(\.arrival) == [50, 200, 210, 215, 260])
    #expect(calls.map(\.row) == [0, 2, 2, 2, 2])
    #expect(calls.map(\.queueEntry) == [nil, 210, 220, nil, 270])
    #expect(calls.map(\.answer) == [nil, 210, nil, nil, 330])
    #expect(calls.map(\.talkEnd) == [nil, 310, nil, nil, 430])
    #expect(calls.map(\.wrapUpEnd) == [nil, 330, nil, nil, 450])
    #expect(calls.map(\.left) == [50, nil, 250, 215, nil])
    #expect(calls.map(\.answeredBy) == [nil, "0.0", nil, nil, "0.0"])
  }

  @Test func `a trace names its replication`() {
    let calls = Simulator(center.scenario).traced(replication: 7, seed: 1).calls
    #expect(calls.allSatisfy { $0.replication == 7 })
    #expect(calls.count == 5)
  }

  @Test func `listening changes nothing`() {
    let silent = Simulator(center.scenario).run(replication: 3, seed: 1)
    let told = Simulator(center.scenario).traced(replication: 3, seed: 1).record
    #expect(silent.bits == told.bits)
  }
}
