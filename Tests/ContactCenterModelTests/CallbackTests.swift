import ContactCenterModel
import Probability
import Testing

/// When a customer is called back. The only agent talks 0…100 with the first caller; whoever must wait
/// accepts a callback at once.
@Suite struct CallbackTests {
  private func center(
    _ kind: CallbackKind = .virtualHold, attempts: CallbackAttempts = CallbackAttempts()
  ) -> ScriptedCenter {
    var center = ScriptedCenter.team(1)
    center.offerCallbacks(kind, attempts: attempts)
    center.calls = [.at(0), .at(10)]
    return center
  }

  private func answers(_ center: ScriptedCenter) -> [Double] {
    center.run().calls.compactMap(\.answer)
  }

  @Test func `virtual hold keeps the place, and the line is free meanwhile`() {
    // Type b is offered no callback and came later: the agent, free at 100, calls the customer of 10,
    // who answers after 5 s and talks until 205, and then answers b. With two lines, b finds the one
    // that the customer of 10 gave back. Lines: 0…100, 100…205, 20…305.
    var center = ScriptedCenter.pair(1)
    center.offerCallbacks(.virtualHold, attempts: CallbackAttempts(ring: .constant(5)))
    center.limitLines(to: 2)
    center.calls = [.at(0), .at(10), .at(20, type: 1)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .leftForCallback, .answered, .answered])
    #expect(calls.map(\.channel) == [.call, .call, .callback, .call])
    #expect(calls[1].left == 10)
    #expect(calls[2].answer == 105)
    #expect(calls[2].talkEnd == 205)
    #expect(calls[3].answer == 205)
    #expect(record.total(.callbackDelay) == 95)
    #expect(record.total(.outstandingIntegral) == 95)
    #expect(record.total(.callbackWorkIntegral) == 105)
    #expect(record.total(.outboundIntegral) == 105)
    #expect(record.total(.inUse) == 100 + 105 + 285)
    #expect(record.total(.busy, group: 0) == 100 + 105 + 100)
    #expect(record.total(.leftForCallback) == 1)
    #expect(record.total(.answered) == 1)
    #expect(record.endings == [.servedAtOnce: 1, .calledBack: 1, .servedLate: 1])
  }

  @Test func `with virtual hold customers are called when they would have been answered`() {
    var center = center()
    center.calls = [.at(0), .at(10), .at(20, talk: 30), .at(30), .at(220)]
    let called = answers(center)
    center.types[0].queueRules = []
    #expect(called == answers(center))
    #expect(called == [0, 100, 200, 230, 330])
  }

  @Test(arguments: [(0, 100.0), (1, 150)])
  func `callbacks when idle wait until more agents than the reserve are idle`(
    reserve: Int, time: Double
  ) {
    var center = center(.whenIdle(reserve: reserve))
    center.groups = [ScriptedCenter.group("team", agents: 2)]
    center.calls = [.at(0), .at(0, talk: 150), .at(10)]
    #expect(answers(center) == [0, 0, time])
  }

  @Test func `callbacks when idle come after all who wait`() {
    // b, who came later, is answered at 100, and the callback made at 200.
    var center = ScriptedCenter.pair(1)
    center.offerCallbacks(.whenIdle(reserve: 0))
    center.calls = [.at(0), .at(10), .at(20, type: 1)]
    let calls = center.run().calls
    #expect(calls[2].answer == 200)
    #expect(calls[3].answer == 100)
  }

  private func book(_ choice: SlotChoice, notice: Double = 0) -> CallbackKind {
    .appointment(
      AppointmentBook(
        slots: [
          AppointmentSlot(at: 400, capacity: 2, preference: 1),
          AppointmentSlot(at: 300, capacity: 1, preference: 0),
        ], choice: choice, notice: notice))
  }

  /// The times of the callbacks of 10, 20 and 30. Two at one time are made one after the other.
  static let choices: [(choice: SlotChoice, times: [Double])] = [
    (.earliest, [300, 400, 500]),
    // Most room at 400; then as much in both, so the first; then at 400 again.
    (.mostRoom, [400, 300, 500]),
    // Nobody prefers 300, which is taken when nothing else is left.
    (.preferred, [400, 500, 300]),
  ]

  @Test(arguments: 0..<3)
  func `an appointment is made for a slot with room`(number: Int) {
    // The caller of 40 finds all slots taken, gets no offer, and waits for the agent of 100.
    let (choice, times) = Self.choices[number]
    var center = center(book(choice))
    center.calls = [.at(0), .at(10), .at(20), .at(30), .at(40)]
    let (calls, record) = center.run()
    #expect(calls.compactMap(\.answer) == [0] + times + [100])
    #expect(record.total(.callbackOffered) == 3)
    #expect(record.total(.callbackAccepted) == 3)
  }

  @Test func `an appointment is not made at short notice`() {
    #expect(answers(center(book(.earliest, notice: 290))) == [0, 300])
    #expect(answers(center(book(.earliest, notice: 291))) == [0, 400])
  }

  @Test func `no more callbacks are offered than may be open`() {
    // The callback of 10 ends with its answer at 100: 20 gets no offer, 110 does.
    var center = center()
    center.callback?.mostOutstanding = 1
    center.calls = [.at(0), .at(10), .at(20), .at(110)]
    let (calls, record) = center.run()
    #expect(calls.compactMap(\.answer) == [0, 100, 200, 300])
    #expect(calls.map(\.channel) == [.call, .call, .callback, .call, .call, .callback])
    #expect(record.total(.callbackOffered) == 2)
  }

  @Test func `no callback is offered shortly before close`() {
    // Close at 1,000: 100 s before it is still time.
    var center = center()
    center.callback?.notBeforeClose = 100
    center.calls = [.at(850), .at(900), .at(901)]
    let calls = center.run().calls
    #expect(calls.map(\.channel) == [.call, .call, .callback, .call])
  }

  @Test(arguments: [false, true])
  func `no callback is offered after close to who has waited since before it`(isOfBacklog: Bool) {
    // The agent talks beyond the close. Who came at 960, or has waited since before the opening, is offered one
    // 60 s after the close, where that is not left out.
    for (notBeforeClose, offers) in [(0, 1.0), (10, 0)] as [(Double, Double)] {
      var center = center()
      center.types[0].queueRules = [QueueRule(after: isOfBacklog ? 1_070 : 100, action: .callback)]
      center.callback?.notBeforeClose = notBeforeClose
      center.callback?.atClose = .overtime
      center.types[0].handling = Handling(talk: ByInterval(.constant(1_500)))
      center.calls = isOfBacklog ? [] : [.at(900), .at(960)]
      if isOfBacklog { center.backlog = [Backlog(type: CallTypeID(0), calls: 2, waited: 10)] }
      #expect(center.run().record.total(.callbackOffered) == offers)
    }
  }

  @Test func `callers accept by the wait that they expect`() {
    // 100 s for the caller of 10, 200 s for that of 20.
    var center = center()
    center.callback?.accepted = [AcceptanceStep(expectedWait: 150, probability: 1)]
    center.calls.append(.at(20))
    let (calls, record) = center.run()
    #expect(calls.map(\.channel) == [.call, .call, .call, .callback])
    #expect(record.total(.callbackOffered) == 2)
    #expect(record.total(.callbackAccepted) == 1)
  }

  @Test(arguments: [(90.0, 1.0), (89, 0)])
  func `a promise is kept when the first attempt comes within its time`(
    within: Double, kept: Double
  ) {
    // Accepted at 10, dialled at 100.
    var center = center()
    center.callback?.within = within
    let record = center.run().record
    #expect(record.total(.callbackDue) == 1)
    #expect(record.total(.callbackKept) == kept)
  }

  @Test func `the promise of an appointment counts from its slot`() {
    var center = center(book(.earliest))
    center.callback?.within = 0
    #expect(center.run().record.total(.callbackKept) == 1)
    // The agent is busy 250…350.
    center.calls.append(.at(250))
    #expect(center.run().record.total(.callbackKept) == 0)
  }

  @Test func `a caller outside opening hours is offered a callback where the policy says so`() {
    var center = center(.whenIdle(reserve: 0))
    center.open = 100
    center.calls = [.at(20)]
    #expect(center.run().record.total(.callbackOffered) == 0)
    center.callback?.whenClosed = true
    let record = center.run().record
    #expect(record.total(.turnedAway) == 1)
    #expect(record.total(.callbackAccepted) == 1)
    #expect(record.total(.callbackServed) + record.total(.callbackPending) == 1)
  }
}
