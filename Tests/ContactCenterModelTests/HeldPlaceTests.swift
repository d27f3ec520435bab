import ContactCenterModel
import Probability
import Testing

/// The places that callbacks keep in the line, among groups, lines and other callbacks.
@Suite struct HeldPlaceTests {
  /// Team "first" talks 0…600 with the first caller; "second", with one agent, may take calls that have
  /// waited 40 s. The customer of 10 accepts a callback.
  private func overflow() -> ScriptedCenter {
    var center = ScriptedCenter()
    center.groups = [
      ScriptedCenter.group("first", agents: 1),
      ScriptedCenter.group(
        "second", agents: 1,
        skills: [Skill(type: CallTypeID(0), preference: 2, after: 40)]),
    ]
    center.offerCallbacks(.virtualHold)
    center.calls = [.at(0, talk: 600), .at(10)]
    return center
  }

  @Test func `a kept place overflows to another group as the caller would have`() {
    // Waiting on the line, the caller would have been answered at 50, too.
    var center = overflow()
    #expect(center.run().calls.compactMap(\.answer) == [0, 50])
    center.types[0].queueRules = []
    #expect(center.run().calls.compactMap(\.answer) == [0, 50])
  }

  @Test func `after close nobody stays for callbacks that others must make`() {
    // The only agent for the first type talks 950…1,150 and then calls back until 1,250; the agent of
    // the second type goes home at 1,000.
    var center = ScriptedCenter()
    center.types = [ScriptedCenter.type("a"), ScriptedCenter.type("b")]
    center.groups = [
      ScriptedCenter.group("a", steps: [(0, 1), (1_000, 0)]),
      ScriptedCenter.group(
        "b", steps: [(0, 1), (1_000, 0)], skills: [Skill(type: CallTypeID(1))]),
    ]
    center.offerCallbacks(.virtualHold)
    center.calls = [.at(950, talk: 200), .at(960)]
    let record = center.run().record
    #expect(record.total(.overtime, group: 0) == 250)
    #expect(record.total(.overtime, group: 1) == 0)
  }

  @Test func `a kept place stays in front while there is no line to call on`() {
    // One agent and two lines. The customer of 10 keeps the place; at 20 and 30 two more call: one takes
    // the free line and waits, the other finds none. At 100 the first hangs up, but the agent wraps up
    // until 150, and at 110 somebody takes that line. At 150 no line is free: the agent takes the caller
    // of 20, 150…250 with 50 s of wrap-up. At 250 a line comes free: at 300 the customer of 10 is called,
    // before the caller of 110.
    var center = ScriptedCenter.pair(1)
    center.types[0].handling.wrapUp = ByInterval(.constant(50))
    center.types[1].handling.wrapUp = ByInterval(.constant(50))
    center.offerCallbacks(.virtualHold)
    center.limitLines(to: 2)
    center.calls = [
      .at(0), .at(10), .at(20, type: 1), .at(30, type: 1), .at(110, type: 1),
    ]
    let calls = center.run().calls
    let answers = calls.filter { $0.answer != nil }.map { [$0.arrival, $0.answer ?? 0] }
    #expect(answers.sorted { $0[1] < $1[1] } == [[0, 0], [20, 150], [10, 300], [110, 450]])
  }

  @Test func `callbacks that fall due together keep their order`() {
    // Carried over to the second day, at 86,400: in the order of acceptance, one after the other.
    var center = ScriptedCenter()
    center.hours = [0..<10, 0..<10]
    center.groups = [
      ScriptedCenter.group(
        "team", steps: [(0, 1), (1_000, 0), (86_400, 1), (87_400, 0)])
    ]
    center.offerCallbacks(.virtualHold)
    center.callback?.atClose = .carryOver
    center.calls = [.at(950), .at(960), .at(970), .at(980)]
    let answered = center.run().calls.filter { $0.channel == .callback }
    #expect(answered.map(\.answer) == [86_400, 86_500, 86_600])
    #expect(answered.map(\.arrival) == [960, 970, 980])
  }

  @Test func `a group under a condition takes a waiting call when the state changes`() {
    // "second" takes calls while fewer than two agents are free. Both of its own are, until one leaves at
    // 200: the other then takes the caller of 10.
    var center = ScriptedCenter()
    center.groups = [
      ScriptedCenter.group("first", agents: 1),
      ScriptedCenter.group(
        "second", steps: [(0, 2), (200, 1)],
        skills: [
          Skill(
            type: CallTypeID(0), preference: 2, condition: .compare(.freeAgents, .below, 2))
        ]),
    ]
    center.calls = [.at(0, talk: 500), .at(10)]
    #expect(center.run().calls.compactMap(\.answer) == [0, 200])
  }

  @Test func `a customer is asked anew whether to call in at each callback`() {
    // Impatience has a number of its own for each callback: with a share of a half, some call in at the
    // first and not at the second.
    var center = ScriptedCenter.team(0)
    center.offerCallbacks(.whenIdle(reserve: 0))
    center.callback?.callsIn = Repeat(probability: 0.5, delay: .constant(10))
    center.types[0].again = Again()
    center.calls = (0..<200).map { .at(Double($0)) }
    let (_, record) = center.run()
    let accepted = record.total(.callbackAccepted)
    // 200 · (1 + ½ + ¼ + …) = 400, up to 5 standard deviations of 20.
    #expect(abs(accepted - 400) < 100)
  }
}
