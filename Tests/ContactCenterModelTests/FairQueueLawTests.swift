import ContactCenterModel
import Probability
import Testing

/// Nobody is passed, and preference and priority hold at every moment.
@Suite struct FairQueueLawTests {
  @Test(arguments: RandomFairCenter.numbers)
  func `no caller is answered while one of the type waits who came before`(number: Int) {
    for scenario in [RandomFairCenter.makePlain(number), RandomFairCenter.make(number)] {
      var calls: [CallRecord] = []
      _ = Simulator(scenario).run(replication: 0, seed: 5) { calls.append($0) }
      let callers = calls.filter { $0.channel == .call && $0.queueEntry != nil }
      for (type, mine) in Dictionary(grouping: callers, by: \.type) {
        let inOrder = mine.sorted { ($0.queueEntry ?? 0) < ($1.queueEntry ?? 0) }
        let passed = inOrder.indices.first { index in
          inOrder[..<index].contains { isPassed($0, by: inOrder[index]) }
        }
        #expect(passed == nil, "type \(type)")
      }
    }
  }

  private func isPassed(_ call: CallRecord, by later: CallRecord) -> Bool {
    guard let answer = later.answer, let end = call.waitEnd, let entry = call.queueEntry else {
      return false
    }
    return entry < later.queueEntry ?? 0 && end > answer
  }

  /// The centers whose agents are as many all day, so that the trace tells who is idle.
  private static let staffedEvenly = RandomFairCenter.numbers.filter { $0 % 2 == 0 }

  @Test(arguments: staffedEvenly, [false, true])
  func `no call and no agent would both rather have each other`(number: Int, hasPolicies: Bool) {
    // A dial is told of by no answer: with policies, callbacks are left out.
    let scenario =
      hasPolicies
      ? RandomFairCenter.make(number).withoutCallbacks : RandomFairCenter.makePlain(number)
    var calls: [CallRecord] = []
    _ = Simulator(scenario).run(replication: 0, seed: 5) { calls.append($0) }
    for call in calls {
      guard call.channel == .call, let answer = call.answer, let group = call.group?.index,
        scenario.horizon.close(at: answer) != nil
      else { continue }
      let mine = skill(call.type, group, scenario)
      for better in scenario.groups.indices {
        guard let skill = skill(call.type, better, scenario), skill.condition == .always,
          skill.preference < mine?.preference ?? .max,
          answer >= (call.queueEntry ?? 0) + skill.after
        else { continue }
        expectBusy(better, rather: call, at: answer, skill, calls, scenario)
      }
    }
  }

  private func skill(_ type: CallTypeID, _ group: Int, _ scenario: Scenario) -> Skill? {
    scenario.groups[group].skills.first { $0.type == type }
  }

  /// Nobody of a group is idle, and nobody took at this moment a call that comes after another one.
  private func expectBusy(
    _ group: Int, rather call: CallRecord, at time: Double, _ skill: Skill,
    _ calls: [CallRecord], _ scenario: Scenario
  ) {
    // Persons of shifts have a law of their own (`PersonPreferenceLawTests`).
    guard scenario.groups[group].staffing.shifts.isEmpty else { return }
    let its = calls.filter { $0.group?.index == group }
    let busy = its.filter { ($0.answer ?? .infinity) <= time && time < $0.wrapUpEnd ?? 0 }
    #expect(busy.count >= scenario.groups[group].staffing.most)
    for other in its where other.answer == time {
      guard let taken = self.skill(other.type, group, scenario) else { continue }
      #expect(
        turn(other, taken, at: time, scenario) <= turn(call, skill, at: time, scenario))
    }
  }

  private func turn(
    _ call: CallRecord, _ skill: Skill, at time: Double, _ scenario: Scenario
  ) -> (Double, Double) {
    let type = scenario.callTypes[call.type.index]
    let entry = call.queueEntry ?? 0
    let gain = type.aging.map { (time - entry) * (1 / $0) } ?? 0
    return (Double(skill.priority ?? type.priority) - gain, entry)
  }

  @Test func `who waits is not passed because of one who hung up`() {
    // The first talks 0…600. That of 1 hangs up at 3; at 5 two others wait, which opens the reserve for
    // whoever waits first: 2 is answered, 5…65. Then one other waits with 4: the main agent takes it at
    // 600, and 5 at 660.
    var center = ScriptedCenter()
    center.groups = [
      ScriptedCenter.group("main", agents: 1),
      ScriptedCenter.group(
        "reserve", agents: 1,
        skills: [
          Skill(
            type: CallTypeID(0), preference: 2, condition: .compare(.queueLength, .atLeast, 2))
        ]),
    ]
    center.calls = [
      .at(0, talk: 600), .at(1, talk: 60, patience: 2), .at(2, talk: 60), .at(4, talk: 60),
      .at(5, talk: 60),
    ]
    for within in [1, 20] as [Double] {
      center.types[0].serviceLevel.within = within
      #expect(center.run().calls.map(\.answer) == [0, nil, 5, 600, 660])
    }
  }

  /// Two groups gain an agent each at 100.
  private func gaining(_ one: AgentGroup, _ other: AgentGroup) -> ScriptedCenter {
    var center = ScriptedCenter()
    center.types = [ScriptedCenter.type("a"), ScriptedCenter.type("b")]
    center.groups = [one, other]
    for index in 0..<2 {
      center.groups[index].staffing = StaffingPlan(
        steps: [StaffingStep(from: 0, agents: 0), StaffingStep(from: 100, agents: 1)])
    }
    return center
  }

  @Test(arguments: [false, true])
  func `of two groups that gain agents at one moment the preferred one takes the call`(
    isListedFirst: Bool
  ) {
    let preferred = ScriptedCenter.group("z", agents: 0)
    let other = ScriptedCenter.group(
      "a", agents: 0, skills: [Skill(type: CallTypeID(0), preference: 2)])
    var center = isListedFirst ? gaining(preferred, other) : gaining(other, preferred)
    center.calls = [.at(50)]
    let call = center.run().calls[0]
    #expect(call.answer == 100)
    #expect(call.group?.index == (isListedFirst ? 0 : 1))
  }

  @Test func `calls that agents would rather exchange get the groups that they prefer`() {
    // Group p ranks a first and q ranks b first; a prefers q and b prefers p. Both ways are stable; the
    // calls get what they prefer.
    let (a, b) = (CallTypeID(0), CallTypeID(1))
    var center = gaining(
      ScriptedCenter.group(
        "p", agents: 0,
        skills: [
          Skill(type: a, preference: 2, priority: 1), Skill(type: b, preference: 1, priority: 2),
        ]),
      ScriptedCenter.group(
        "q", agents: 0,
        skills: [
          Skill(type: a, preference: 1, priority: 2), Skill(type: b, preference: 2, priority: 1),
        ]))
    center.calls = [.at(50), .at(60, type: 1)]
    #expect(center.run().calls.map(\.answeredBy) == ["1.0", "0.0"])
  }

  @Test func `who is turned down for a better call asks on`() {
    // The call of a prefers p, which ranks b before a; b may go to p alone. So a goes to q.
    let (a, b) = (CallTypeID(0), CallTypeID(1))
    var center = gaining(
      ScriptedCenter.group(
        "p", agents: 0, skills: [Skill(type: a, priority: 2), Skill(type: b, priority: 1)]),
      ScriptedCenter.group("q", agents: 0, skills: [Skill(type: a, preference: 2)]))
    center.calls = [.at(50), .at(60, type: 1)]
    #expect(center.run().calls.map(\.answeredBy) == ["1.0", "0.0"])
  }

  @Test func `of two calls of one moment the urgent one gets the only agent`() {
    var center = ScriptedCenter.pair(1)
    center.types[0].priority = 2
    center.calls = [.at(10), .at(10, type: 1)]
    #expect(center.run().calls.map(\.answer) == [110, 10])
  }

  @Test func `a newcomer takes the idle agent it prefers, and a freed one takes who waits`() {
    // At 100 the agent of both types comes free; a waits for that group since 50. The urgent b that comes
    // prefers the expert, who is idle.
    let (a, b) = (CallTypeID(0), CallTypeID(1))
    var center = ScriptedCenter.pair(1)
    center.types[0].priority = 2
    center.groups[0].skills = [Skill(type: a), Skill(type: b, preference: 2)]
    center.groups.append(ScriptedCenter.group("expert", agents: 1, skills: [Skill(type: b)]))
    center.calls = [.at(0), .at(50), .at(100, type: 1)]
    let calls = center.run().calls
    #expect(calls.map(\.answer) == [0, 100, 100])
    #expect(calls.map(\.answeredBy) == ["0.0", "0.0", "1.0"])
  }

  @Test func `of types for which a group opens at one moment the urgent one goes first`() {
    // The reserve may take calls of both types while three others of the type wait, and its agent comes at
    // 100: the type that is urgent goes first, though the other has waited longer.
    let isLong = Condition.compare(.queueLength, .atLeast, 1)
    var center = ScriptedCenter.pair(1)
    center.types[0].priority = 2
    center.groups.append(
      ScriptedCenter.group(
        "reserve", steps: [(0, 0), (100, 1)],
        skills: (0..<2).map { Skill(type: CallTypeID($0), preference: 2, condition: isLong) }))
    center.calls = [
      .at(0, talk: 500), .at(10), .at(11), .at(20, type: 1), .at(21, type: 1),
    ]
    #expect(center.run().calls.filter { $0.answer == 100 }.map(\.type.index) == [1])
  }
}
