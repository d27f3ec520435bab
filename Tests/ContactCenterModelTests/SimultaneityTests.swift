import ContactCenterModel
import Probability
import Testing

/// Events of one instant happen in an order of their own: changes of the schedule, service ends,
/// timed rules, abandonments, arrivals, and then the dispatch.
@Suite struct SimultaneityTests {
  private let both = [Skill(type: CallTypeID(0)), Skill(type: CallTypeID(1))]

  private var twoTypes: ScriptedCenter {
    var center = ScriptedCenter()
    center.types = [ScriptedCenter.type("a"), ScriptedCenter.type("b")]
    center.groups = [ScriptedCenter.group("team", agents: 1, skills: both)]
    return center
  }

  @Test func `who arrives as an agent comes free does not wait`() {
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0), .at(100)]
    let (calls, record) = center.run()
    #expect(calls[1].answer == 100)
    #expect(record.total(.delayed) == 0)
    #expect(record.total(.waitingIntegral) == 0)
  }

  @Test func `who arrives as an agent comes free stands behind those who wait`() {
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(0), .at(50), .at(100)]
    #expect(center.run().calls.map(\.answer) == [0, 100, 200])
  }

  @Test func `an urgent call that arrives as an agent comes free goes first`() {
    var center = twoTypes
    center.types[0].priority = 2
    center.calls = [.at(0), .at(50), .at(100, type: 1)]
    #expect(center.run().calls.map(\.answer) == [0, 200, 100])
  }

  @Test func `who arrives as an agent comes free may prefer another`() {
    // At 100 the main group's agent comes free; the backup has been idle all day.
    var center = ScriptedCenter()
    center.groups = [
      ScriptedCenter.group(
        "backup", agents: 1, skills: [Skill(type: CallTypeID(0), preference: 2)]),
      ScriptedCenter.group("main", agents: 1),
    ]
    center.calls = [.at(0), .at(100)]
    #expect(center.run().calls.map(\.answeredBy) == ["1.0", "1.0"])
  }

  @Test func `patience that ends as more groups may take the call is lost patience`() {
    // At 40 the second group may take the call, but abandonments come before the dispatch.
    var center = ScriptedCenter()
    center.groups = [
      ScriptedCenter.group("main", agents: 1),
      ScriptedCenter.group(
        "second", agents: 1, skills: [Skill(type: CallTypeID(0), preference: 2, after: 30)]),
    ]
    center.calls = [.at(0), .at(10, patience: 30)]
    let calls = center.run().calls
    #expect(calls[1].outcome == .abandoned)
    #expect(calls[1].left == 40)
  }

  @Test func `a call that meets a timed rule goes to the preferred group that comes free with it`()
  {
    // At 40 the second group may take the call, and the first group's agent comes free.
    var center = ScriptedCenter()
    center.groups = [
      ScriptedCenter.group("main", agents: 1),
      ScriptedCenter.group(
        "second", agents: 1, skills: [Skill(type: CallTypeID(0), preference: 2, after: 30)]),
    ]
    center.calls = [.at(0, talk: 40), .at(10)]
    #expect(center.run().calls.map(\.answeredBy) == ["0.0", "0.0"])
  }

  @Test func `an agent whose shift ends with the call goes home`() {
    // At 100 both the call and the shift end: the call that waits is not answered.
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (100, 0)])]
    center.calls = [.at(0), .at(50)]
    let (calls, record) = center.run()
    #expect(calls[1].outcome == .stillWaiting)
    #expect(record.total(.overtime, group: 0) == 0)
  }

  @Test func `who comes and who comes free at one instant both take a call`() {
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (100, 2)])]
    center.calls = [.at(0), .at(50), .at(60), .at(100)]
    #expect(center.run().calls.map(\.answer) == [0, 100, 100, 200])
  }

  @Test func `who arrives as the shift ends finds nobody`() {
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (100, 0), (300, 1)])]
    center.calls = [.at(100)]
    #expect(center.run().calls[0].answer == 300)
  }

  @Test func `who arrives as the shift begins is answered`() {
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", steps: [(300, 1)])]
    center.calls = [.at(300)]
    #expect(center.run().calls[0].answer == 300)
  }

  @Test(arguments: [false, true])
  func `the order of service ends does not depend on which was scheduled first`(isFirst: Bool) {
    // Both end at 100, whichever began first. Of agents who come free at one moment, the one with the lowest
    // number takes the call that waits.
    var center = twoTypes
    center.groups[0].staffing = StaffingPlan(constant: 2)
    center.calls =
      isFirst
      ? [.at(0, talk: 100), .at(5, type: 1, talk: 95), .at(50)]
      : [.at(0, type: 1, talk: 100), .at(5, talk: 95), .at(50)]
    let calls = center.run().calls
    #expect(calls[2].answer == 100)
    #expect(calls[2].agent == 0)
  }

  @Test(arguments: [false, true])
  func `of two calls at one instant the first type goes first`(isListedFirst: Bool) {
    // One agent, one source of demand for each type, in either order.
    var center = twoTypes
    let (a, b) = (CallTypeID(0), CallTypeID(1))
    center.source = .callType(isListedFirst ? a : b)
    center.calls = [ReplayedCall(time: 50, type: nil)]
    center.moreDemands = [
      Demand(
        source: .callType(isListedFirst ? b : a),
        arrivals: .replay([ReplayedCall(time: 50, type: nil)]))
    ]
    let calls = center.run().calls
    #expect(calls.first { $0.type == a }?.answer == 50)
    #expect(calls.first { $0.type == b }?.answer == 150)
  }

  @Test(arguments: [false, true])
  func `the last line is for the first type of one instant`(isListedFirst: Bool) {
    var center = twoTypes
    center.linePools = [LinePool(name: "lines", lines: ByInterval(1))]
    for type in 0..<2 { center.types[type].linePool = LinePoolID(0) }
    let (a, b) = (CallTypeID(0), CallTypeID(1))
    center.source = .callType(isListedFirst ? a : b)
    center.calls = [ReplayedCall(time: 50, type: nil)]
    center.moreDemands = [
      Demand(
        source: .callType(isListedFirst ? b : a),
        arrivals: .replay([ReplayedCall(time: 50, type: nil)]))
    ]
    let calls = center.run().calls
    #expect(calls.first { $0.type == b }?.outcome == .blocked)
  }

  @Test func `calls without any length end at once and free their agent`() {
    var center = ScriptedCenter()
    center.types[0].announcement = .constant(0)
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = [.at(10, talk: 0), .at(10, talk: 0), .at(10, talk: 5)]
    let (calls, record) = center.run()
    #expect(calls.map(\.answer) == [10, 10, 10])
    #expect(record.total(.busyIntegral) == 5)
  }
}
