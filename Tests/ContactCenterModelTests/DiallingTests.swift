import ContactCenterModel
import Probability
import Testing

/// How a customer is called back. The only agent talks 0…100 with the first caller; whoever must wait
/// accepts a callback at once, with the place kept.
@Suite struct DiallingTests {
  private func center(_ attempts: CallbackAttempts) -> ScriptedCenter {
    var center = ScriptedCenter.pair(1)
    center.offerCallbacks(.virtualHold, attempts: attempts)
    center.calls = [.at(0), .at(10)]
    return center
  }

  /// Nobody answers, and an attempt is given up after 20 s.
  private func inVain(most: Int = 1, reached: [Double] = [0]) -> CallbackAttempts {
    CallbackAttempts(most: most, gap: .constant(50), ringOut: 20, reached: reached)
  }

  @Test func `an agent who listens to the ringing in vain is busy for it`() {
    // 100…120 in vain; then the call of b, who waits since 20.
    var center = center(inVain())
    center.calls.append(.at(20, type: 1))
    center.limitLines(to: 5)
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .leftForCallback, .notReached, .answered])
    #expect(calls[2].left == 120)
    #expect(calls.last?.answer == 120)
    #expect(record.total(.busy, group: 0) == 220)
    #expect(record.total(.callbackWorkIntegral) == 20)
    #expect(record.total(.outboundIntegral) == 20)
    #expect(record.total(.inUse) == 100 + 20 + 200)
    #expect(record.total(.callbackFailed) == 1)
    #expect(record.total(.callbackGivenUp) == 1)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 1, .lostCallback: 1])
  }

  @Test
  func `a dial that nobody answers has no minutes, a voicemail those in which it is spoken to`() {
    // 100…120 in vain. Then with voicemail: ringing 100…190, spoken to 190…215, over the edge at 200.
    #expect(center(inVain()).run().record.total(.connectedIntegral) == 0)
    var attempts = CallbackAttempts(ringOut: 90, reached: [0], voicemail: 1)
    attempts.voicemailTime = .constant(25)
    let record = center(attempts).run().record
    #expect(record.total(.outboundIntegral) == 115)
    #expect(record.total(.connectedIntegral) == 25)
    #expect((2...3).map { record.at($0, .connectedIntegral) } == [10, 15])
    #expect(record.total(.callbackWorkIntegral) == 115)
    #expect(record.total(.callbackFailed) == 1)
  }

  @Test func `minutes run from the customer's answer to the end of the talk`() {
    // Ringing 100…130, talk 130…230.
    let record = center(CallbackAttempts(ring: .constant(30))).run().record
    #expect(record.total(.outboundIntegral) == 130)
    #expect(record.total(.connectedIntegral) == 100)
  }

  @Test func `an attempt that is given up without ringing does not cost the agent`() {
    // Dialled at 100 and given up at once; b is answered at 100, and another at 250.
    var center = center(CallbackAttempts(reached: [0]))
    center.calls += [.at(20, type: 1), .at(250, type: 1)]
    let (calls, record) = center.run()
    #expect(
      calls.map(\.outcome) == [.answered, .leftForCallback, .notReached, .answered, .answered])
    #expect(calls.compactMap(\.answer) == [0, 100, 250])
    #expect(record.total(.busy, group: 0) == 300)
  }

  @Test func `a later attempt reaches the customer with a probability of its own`() {
    // 100…120 in vain, reached at 170 after the gap of 50 s.
    let (calls, record) = center(inVain(most: 3, reached: [0, 1])).run()
    #expect(calls.map(\.outcome) == [.answered, .leftForCallback, .notReached, .answered])
    #expect(calls[3].answer == 170)
    #expect(record.total(.callbackDials) == 2)
    #expect(record.total(.callbackFailed) == 1)
    #expect(record.total(.callbackReached) == 1)
    #expect(record.total(.callbackDelay) == 160)
    #expect(record.total(.callbackDue) == 1)
  }

  @Test func `an attempt whose turn comes again stands in front of those who came later`() {
    // In vain 100…120; b of 20 talks 120…220 and b of 30 waits. Due again at 170: served at 220.
    var center = center(inVain(most: 3, reached: [0, 1]))
    center.calls += [.at(20, type: 1), .at(30, type: 1)]
    #expect(center.run().calls.compactMap(\.answer) == [0, 220, 120, 320])
  }

  @Test(arguments: [(1.0, 1.0), (0, 0)])
  func `a message that announces the callback makes the customer answer if it arrives`(
    delivered: Double, reached: Double
  ) {
    var attempts = inVain(most: 2)
    attempts.reachedAfterSMS = [1]
    var center = center(attempts)
    center.sms = SMSChannel(messages: [.scripted(types: 2, delivered: delivered)])
    center.callback?.announcement = SMSMessageID(0)
    let record = center.run().record
    #expect(record.total(.callbackReached) == reached)
    #expect(record.total(.smsSent) == 1)
    #expect(record.total(.smsDelivered) == delivered)
  }

  @Test func `an agent speaks to voicemail, and the customer calls in`() {
    // Ringing 100…120, voicemail until 150; the customer calls in 60 s later.
    var attempts = inVain()
    attempts.voicemail = 1
    attempts.voicemailTime = .constant(30)
    attempts.afterVoicemail = .certain(after: 60)
    let (calls, record) = center(attempts).run()
    #expect(calls[2].outcome == .notReached)
    #expect(calls[2].left == 150)
    #expect(calls.last?.arrival == 210)
    #expect(calls.last?.answer == 210)
    #expect(record.total(.busy, group: 0) == 100 + 50 + 100)
    #expect(record.total(.callbackGivenUp) == 1)
    #expect(record.total(.repeatCallback) == 1)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 1])
  }

  @Test func `a customer whom nobody reached calls again`() {
    var center = center(inVain())
    center.types[0].again = .certain([.callbackMissed: 100])
    let (calls, record) = center.run()
    #expect(calls[3].arrival == 220)
    #expect(calls[3].attempt == 2)
    #expect(record.total(.repeatCallback) == 1)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 1])
  }

  /// A center that offers callbacks at 10, but not at 60 any more.
  private func impatient(_ attempts: CallbackAttempts, after delay: Double) -> ScriptedCenter {
    var center = center(attempts)
    center.callback?.notBeforeClose = 950
    center.callback?.callsIn = .certain(after: delay)
    return center
  }

  @Test func `a customer who calls in first cancels the callback`() {
    // Calls in at 60 and is answered as a call at 100.
    let (calls, record) = impatient(CallbackAttempts(), after: 50).run()
    #expect(calls.map(\.outcome) == [.answered, .leftForCallback, .answered])
    #expect(calls[2].channel == .call)
    #expect(calls[2].arrival == 60)
    #expect(calls[2].answer == 100)
    #expect(record.total(.callbackCancelled) == 1)
    #expect(record.total(.callbackDials) == 0)
    #expect(record.total(.callbackDue) == 0)
    #expect(record.total(.outstandingIntegral) == 50)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 1])
  }

  @Test func `a promise that fell due before the customer called in is broken`() {
    var center = impatient(CallbackAttempts(), after: 50)
    center.callback?.within = 20
    let record = center.run().record
    #expect(record.total(.callbackCancelled) == 1)
    #expect(record.total(.callbackDue) == 1)
    #expect(record.total(.callbackKept) == 0)
  }

  @Test func `who may make no more attempts does not call in`() {
    var center = impatient(CallbackAttempts(), after: 50)
    center.types[0].again = Again(attempts: 1)
    let record = center.run().record
    #expect(record.total(.callbackServed) == 1)
    #expect(record.total(.attempts) == 2)
  }

  @Test func `a customer whose telephone rings does not call in, but answers`() {
    // The ringing goes on 100…130; the customer would have called in at 110.
    let (calls, record) = impatient(CallbackAttempts(ring: .constant(30)), after: 100).run()
    #expect(calls.compactMap(\.answer) == [0, 130])
    #expect(record.total(.attempts) == 2)
    #expect(record.total(.callbackServed) == 1)
    #expect(record.total(.busy, group: 0) == 100 + 30 + 100)
  }

  @Test func `a customer who does not hear the telephone calls in when it has stopped ringing`() {
    // In vain 100…120; would have called in at 110, gets through at 120, when the agent is free.
    var center = impatient(inVain(), after: 100)
    center.limitLines(to: 5)
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .leftForCallback, .notReached, .answered])
    #expect(calls.last?.arrival == 120)
    #expect(calls.last?.answer == 120)
    #expect(record.total(.busy, group: 0) == 100 + 20 + 100)
    #expect(record.total(.inUse) == 100 + 20 + 100)
    #expect(record.total(.outboundIntegral) == 20)
    #expect(record.total(.callbackAccepted) == 1)
    #expect(
      record.total(.callbackGivenUp) + record.total(.callbackCancelled) == 1)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 1])
  }

  /// Two lines, of which callers of b, whom nobody serves, hold one 20…220 and one 100…160.
  @Test(arguments: [false, true])
  func `a callback waits for a line`(hasAppointment: Bool) {
    // In its turn at 100, or at the agreed 150: the agent is idle, but a line is free from 160 on only.
    var center = center(CallbackAttempts())
    if hasAppointment {
      center.callback?.kind = .appointment(
        AppointmentBook(slots: [AppointmentSlot(at: 150, capacity: 1)]))
    }
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.limitLines(to: 2)
    center.calls += [.at(20, type: 1, patience: 200), .at(100, type: 1, patience: 60)]
    let (calls, record) = center.run()
    #expect(calls.compactMap(\.answer) == [0, 160])
    #expect(record.total(.inUse) == 100 + 100 + 200 + 60)
    #expect(record.endings == [.servedAtOnce: 1, .calledBack: 1, .lostAbandoned: 2])
  }
}
