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
    // Free at 100, the agent takes b of 20 until 200, while the telephone rings 100…130. The customer
    // then waits, in front of b of 25, until 200.
    var center = center(ring)
    center.calls += [.at(20, type: 1), .at(25, type: 1)]
    center.limitLines(to: 9)
    let (calls, record) = center.run()
    #expect(calls.compactMap(\.answer) == [0, 200, 100, 300])
    #expect(calls.map(\.arrival) == [0, 10, 10, 20, 25])
    #expect(record.total(.busy, group: 0) == 400)
    #expect(record.total(.callbackWorkIntegral) == 100)
    #expect(record.total(.outboundIntegral) == 30 + 70 + 100)
    #expect(record.total(.connectedIntegral) == 70 + 100)
    #expect(record.total(.inUse) == 100 + 200 + 180 + 375)
    #expect(record.total(.callbackServed) == 1)
  }

  @Test func `an idle agent talks to the customer at once`() {
    let (calls, record) = center(ring).run()
    #expect(calls.compactMap(\.answer) == [0, 130])
    #expect(record.total(.busy, group: 0) == 200)
    #expect(record.total(.callbackDelay) == 120)
  }

  @Test func `a customer who waits for the agent in vain abandons on return`() {
    // Reached at 130 with a patience of 60 s, gone at 190; the agent talks with b until 200.
    var center = center(ring)
    center.types[0].patience = ByInterval(.constant(60))
    center.limitLines(to: 9)
    center.calls.append(.at(20, type: 1))
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .leftForCallback, .abandoned, .answered])
    #expect(calls[2].left == 190)
    #expect(record.total(.callbackReached) == 1)
    #expect(record.total(.callbackAbandoned) == 1)
    #expect(record.total(.abandoned) == 0)
    #expect(record.total(.inUse) == 100 + 90 + 180)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 1, .lostCallback: 1])
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
