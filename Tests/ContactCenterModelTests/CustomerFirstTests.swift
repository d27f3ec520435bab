import ContactCenterModel
import Probability
import Testing

/// The system dials, and looks for an agent when the customer has answered.
@Suite struct CustomerFirstTests {
  private func center(
    _ attempts: CallbackAttempts, kind: CallbackKind = .virtualHold
  ) -> ScriptedCenter {
    var center = ScriptedCenter.pair(1)
    center.offerCallbacks(kind, attempts: attempts)
    center.callback?.dialling = .customerFirst
    center.calls = [.at(0), .at(10)]
    return center
  }

  private let ring = CallbackAttempts(ring: .constant(30))

  @Test func `no agent is held while the telephone rings, and who answers comes first`() {
    // Idle from 100 on, the agent takes b of 120 until 220, while the telephone rings 100…130. The customer
    // then waits, in front of b of 125, until 220.
    var center = center(ring)
    center.calls += [.at(120, type: 1), .at(125, type: 1)]
    center.limitLines(to: 9)
    let (calls, record) = center.run()
    #expect(calls.compactMap(\.answer) == [0, 220, 120, 320])
    #expect(calls.map(\.arrival) == [0, 10, 10, 120, 125])
    #expect(record.total(.busy, group: 0) == 400)
    #expect(record.total(.callbackWorkIntegral) == 100)
    #expect(record.total(.outboundIntegral) == 30 + 90 + 100)
    #expect(record.total(.connectedIntegral) == 90 + 100)
    #expect(record.total(.inUse) == 100 + 220 + 100 + 295)
    #expect(record.total(.callbackServed) == 1)
  }

  @Test(arguments: [0, 1])
  func `the system dials when an agent is idle, not when one goes from call to call`(type: Int) {
    // Free at 100 and 200, the agent takes those who wait on the line; idle at 300, so the customer is
    // called 300…330 and does not wait.
    var center = center(ring)
    center.callback?.accepted = [AcceptanceStep(probability: 1)]
    center.callback?.mostOutstanding = 1
    center.calls += [.at(20, type: type), .at(25, type: type)]
    let (calls, record) = center.run()
    #expect(calls.filter { $0.channel == .callback }.map(\.answer) == [330])
    #expect(calls.filter { $0.channel == .call }.compactMap(\.answer) == [0, 100, 200])
    #expect(record.total(.busy, group: 0) == 400)
  }

  @Test func `an idle agent talks to the customer at once`() {
    let (calls, record) = center(ring).run()
    #expect(calls.compactMap(\.answer) == [0, 130])
    #expect(record.total(.busy, group: 0) == 200)
    #expect(record.total(.callbackDelay) == 120)
  }

  @Test func `a customer who waits for the agent in vain abandons on return`() {
    // Called from 100 on, when the agent is idle, reached at 130 with a patience of 60 s, gone at 190; the
    // agent talks with b 120…220.
    var center = center(ring)
    center.types[0].patience = ByInterval(.constant(60))
    center.limitLines(to: 9)
    center.calls.append(.at(120, type: 1))
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .leftForCallback, .abandoned, .answered])
    #expect(calls[2].left == 190)
    #expect(record.total(.callbackReached) == 1)
    #expect(record.total(.callbackAbandoned) == 1)
    #expect(record.total(.abandoned) == 0)
    #expect(record.total(.inUse) == 100 + 90 + 100)
    #expect(record.endings == [.servedAtOnce: 2, .lostCallback: 1])
  }

  @Test func `a customer who is reached as an agent comes free goes before those who wait`() {
    // Called 100…130. The agent talks with b 110…130, and another b waits since 115.
    var center = center(ring)
    center.calls += [.at(110, type: 1, talk: 20), .at(115, type: 1)]
    #expect(center.run().calls.compactMap(\.answer) == [0, 130, 110, 230])
  }

  @Test func `an attempt in vain costs a line and no agent`() {
    var center = center(CallbackAttempts(ringOut: 20, reached: [0]))
    center.limitLines(to: 9)
    let record = center.run().record
    #expect(record.total(.busy, group: 0) == 100)
    #expect(record.total(.inUse) == 120)
    #expect(record.endings == [.servedAtOnce: 1, .lostCallback: 1])
  }

  @Test func `the system calls no more customers than agents are free for`() {
    // Places kept for 10 and 20. Free at 100: one is called, answers at 130, talks until 230; then the
    // other is called and answers at 260.
    var center = center(ring)
    center.calls.append(.at(20))
    #expect(center.run().calls.compactMap(\.answer) == [0, 130, 260])
  }

  @Test func `the next customer is called when one was called in vain`() {
    // Two appointments at 300 and one agent: 300…320 in vain, then 320…340.
    let book = AppointmentBook(slots: [AppointmentSlot(at: 300, capacity: 2)])
    var center = center(CallbackAttempts(ringOut: 20, reached: [0]), kind: .appointment(book))
    center.calls.append(.at(20))
    let (calls, record) = center.run()
    #expect(calls.filter { $0.outcome == .notReached }.map(\.left) == [320, 340])
    #expect(record.total(.callbackGivenUp) == 2)
    #expect(record.durations.reduce(0, +) == 1_000)
  }

  @Test func `ringing that takes no time reaches everybody all the same`() {
    // Two appointments at 300, answered at once: served 300…400 and 400…500.
    let book = AppointmentBook(slots: [AppointmentSlot(at: 300, capacity: 2)])
    var center = center(CallbackAttempts(), kind: .appointment(book))
    center.calls.append(.at(20))
    let (calls, record) = center.run()
    #expect(calls.compactMap(\.answer) == [0, 300, 400])
    #expect(record.total(.callbackServed) == 2)
  }
}
