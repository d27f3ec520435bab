import ContactCenterModel
import Probability
import Testing

/// Which groups stay after close, at 1,000, and until when.
@Suite struct StayingTests {
  /// Group 0 takes the only type; group 1 takes it as the skill says. Agent 0 talks 950…1,150, the call of
  /// 960 waits.
  ///
  /// - Parameter arePersons: whether the agents are persons of shifts that end at close.
  private func center(
    _ second: Skill, waiting: ReplayedCall = .at(960), arePersons: Bool = false
  ) -> ScriptedCenter {
    var center = ScriptedCenter()
    let skills = [("first", [Skill(type: CallTypeID(0))]), ("second", [second])]
    center.groups = skills.map { name, skills in
      arePersons
        ? ScriptedCenter.group(
          name, shifts: [Shift(line: 0, from: 0, to: 1_000, heads: 1)], skills: skills)
        : ScriptedCenter.group(name, steps: [(0, 1), (1_000, 0)], skills: skills)
    }
    center.calls = [.at(950, talk: 200), waiting]
    return center
  }

  @Test(arguments: [false, true])
  func `a group stays for what a timed rule will bring it`(arePersons: Bool) {
    // The second group may take the call after 100 s, at 1,060, and is done at 1,160.
    let (calls, record) = center(
      Skill(type: CallTypeID(0), preference: 2, after: 100), arePersons: arePersons
    ).run()
    #expect(calls[1].answer == 1_060)
    #expect(record.total(.overtime, group: 1) == 160)
  }

  @Test(arguments: [false, true])
  func `a group goes home whose condition does not hold`(arePersons: Bool) {
    let condition = Condition.compare(.queueLength, .atLeast, 2)
    let (calls, record) = center(
      Skill(type: CallTypeID(0), preference: 2, condition: condition), arePersons: arePersons
    ).run()
    #expect(calls[1].answer == 1_150)
    #expect(record.total(.overtime, group: 1) == 0)
  }

  @Test(arguments: WaitPredictor.allCases)
  func `a group stays for a wait that will be long enough only where it grows by itself`(
    predictor: WaitPredictor
  ) {
    // The call of 960 has waited 150 s at 1,110; nothing else tells of a wait above 150 s.
    let condition = Condition.compare(.expectedWait, .atLeast, 150)
    for condition in [condition, .not(.compare(.expectedWait, .below, 150))] {
      var center = center(Skill(type: CallTypeID(0), preference: 2, condition: condition))
      center.predictor = predictor
      center.types[0].handling = Handling(talk: ByInterval(.constant(50)))
      let (calls, record) = center.run()
      let grows = predictor == .headOfLine
      #expect(calls[1].answer == (grows ? 1_110 : 1_150))
      #expect(record.total(.overtime, group: 1) == (grows ? 160 : 0))
    }
  }

  @Test func `a group goes home where the wait grows out of its condition`() {
    // The group may take the call after 35 s, when the wait is no longer below 30 s.
    let condition = Condition.compare(.expectedWait, .below, 30)
    var center = center(
      Skill(type: CallTypeID(0), preference: 2, after: 35, condition: condition))
    center.predictor = .headOfLine
    #expect(center.run().record.total(.overtime, group: 1) == 0)
  }

  @Test(arguments: [CallbackKind.virtualHold, .whenIdle(reserve: 0)])
  func `a group goes home whose condition does not hold for the callback that is due`(
    kind: CallbackKind
  ) {
    let condition = Condition.compare(.queueLength, .atLeast, 3)
    var center = center(Skill(type: CallTypeID(0), preference: 2, condition: condition))
    center.offerCallbacks(kind)
    let (calls, record) = center.run()
    #expect(calls.filter { $0.channel == .callback }.map(\.answer) == [1_150])
    #expect(record.total(.overtime, group: 0) == 250)
    #expect(record.total(.overtime, group: 1) == 0)
  }

  @Test(arguments: [
    // The option of the own need, which no mistake changes; with a mistake; any option; on to self-service.
    (IVRStep.needs([.queue(nil), .queue(nil)], wrongChoice: 0), [false, true]),
    (.needs([.queue(nil), .queue(nil)], wrongChoice: 0.1), [true, true]),
    (
      .shares([
        IVROption(share: 0.5, target: .queue(CallTypeID(0))),
        IVROption(share: 0.5, target: .hangUp),
      ]), [true, false]
    ),
    (
      .selfService(
        SelfService(
          duration: .constant(10), completed: 1, resolved: [1, 1], failed: .node(IVRNodeID(1)))),
      [false, true]
    ),
    (.go(.hangUp), [false, false]),
  ])
  func `groups stay for calls in the IVR that may come to them`(step: IVRStep, staying: [Bool]) {
    // The call of the second type is in the IVR from 950 to 1,050, and after the step perhaps in its queue.
    var center = ScriptedCenter.pair(1)
    center.groups = (0..<2).map { type in
      ScriptedCenter.group(
        "team \(type)", steps: [(0, 1), (1_000, 0)], skills: [Skill(type: CallTypeID(type))])
    }
    center.ivr = IVR(nodes: [
      IVRNode(name: "first", say: .constant(100), step: step),
      IVRNode(name: "second", say: nil, step: .go(.queue(nil))),
    ])
    center.calls = [.at(950, type: 1)]
    let record = center.run().record
    for type in 0..<2 {
      #expect((record.total(.overtime, group: type) >= 50) == staying[type], "\(type)")
    }
  }

  @Test(arguments: [CallbackClosing.overtime, .carryOver])
  func `a group stays for who may yet accept a callback in the IVR`(atClose: CallbackClosing) {
    var center = ScriptedCenter.team(1)
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (1_000, 0)])]
    center.offerCallbacks(.whenIdle(reserve: 0))
    center.callback?.atClose = atClose
    center.ivr = IVR(nodes: [
      IVRNode(name: "first", say: .constant(100), step: .callback(refused: .hangUp))
    ])
    center.calls = [.at(950)]
    let (calls, record) = center.run()
    let isMade = atClose == .overtime
    #expect(calls.filter { $0.channel == .callback }.map(\.answer) == (isMade ? [1_050] : []))
    #expect(record.total(.overtime, group: 0) == (isMade ? 150 : 0))
  }

  @Test func `a call at a node from which one queue is left keeps that group alone`() {
    // At 1,050 the caller comes to the second node, which leads to the own queue only.
    var center = ScriptedCenter.pair(1)
    center.groups = (0..<2).map { type in
      ScriptedCenter.group(
        "team \(type)", steps: [(0, 1), (1_000, 0)], skills: [Skill(type: CallTypeID(type))])
    }
    let second = IVROption(share: 1, target: .node(IVRNodeID(1)))
    let first = IVROption(share: 0, target: .queue(CallTypeID(0)))
    center.ivr = IVR(nodes: [
      IVRNode(name: "first", say: .constant(100), step: .shares([first, second])),
      IVRNode(name: "second", say: .constant(100), step: .go(.queue(nil))),
    ])
    center.calls = [.at(950, type: 1)]
    let record = center.run().record
    #expect(record.total(.overtime, group: 0) == 50)
    #expect(record.total(.overtime, group: 1) == 250)
  }

  @Test func `a group without the skill goes home`() {
    var center = center(Skill(type: CallTypeID(1)))
    center.types.append(ScriptedCenter.type("others"))
    let record = center.run().record
    #expect(record.total(.overtime, group: 0) == 250)
    #expect(record.total(.overtime, group: 1) == 0)
  }

  @Test func `who has left does not come back`() {
    // Nobody waits at 1,000, so the second goes; the first has its own call until 1,150.
    let record = center(Skill(type: CallTypeID(0)), waiting: .at(1_100)).run().record
    #expect(record.total(.overtime, group: 1) == 0)
  }
}
