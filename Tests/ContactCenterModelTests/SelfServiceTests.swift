import ContactCenterModel
import Probability
import Testing

/// What callers do in the IVR without an operator. A self-service lasts 40 s.
@Suite struct SelfServiceTests {
  private func center(
    completed: Double = 1, resolved: Double = 1, window: Double = 86_400
  ) -> ScriptedCenter {
    var center = ScriptedCenter.team(1)
    let service = SelfService(
      duration: .constant(40), completed: completed, resolved: [resolved])
    center.ivr = IVR(
      nodes: [IVRNode(name: "balance", say: .constant(10), step: .selfService(service))],
      repeatWindow: window)
    center.calls = [.at(0)]
    return center
  }

  @Test func `a need met by self-service ends there and holds only a line`() {
    var center = center()
    center.limitLines(to: 5)
    let (calls, record) = center.run()
    #expect(calls[0].outcome == .selfServed)
    #expect(calls[0].left == 50)
    #expect(record.total(.ivrSelfServed) == 1)
    #expect(record.total(.ended, node: 0) == 1)
    #expect(record.total(.time, node: 0) == 50)
    #expect(record.total(.inUse) == 50)
    #expect(record.total(.busy, group: 0) == 0)
    #expect(record.endings == [.contained: 1])
  }

  @Test func `who does not get to the end of a self-service goes on to an operator`() {
    let (calls, record) = center(completed: 0).run()
    #expect(calls[0].answer == 50)
    #expect(record.total(.ivrSelfServed) == 0)
    #expect(record.endings == [.servedAtOnce: 1])
  }

  @Test func `a self-service that does not help leaves the need unresolved`() {
    let record = center(resolved: 0).run().record
    #expect(record.total(.ivrSelfServed) == 1)
    #expect(record.total(.ivrReturned) == 0)
    #expect(record.endings == [.unresolved: 1])
  }

  @Test(arguments: [(49.0, 0.0), (50, 1), (51, 1)])
  func `who calls again within the repeat window was not contained`(
    window: Double, returned: Double
  ) {
    // Self-served in vain until 50, called again at 100, self-served again until 150 and gives up.
    var center = center(resolved: 0, window: window)
    center.types[0].again = .certain([.ivr: 50], attempts: 2)
    let (calls, record) = center.run()
    #expect(calls.map(\.arrival) == [0, 100])
    #expect(calls.map(\.attempt) == [1, 2])
    #expect(record.total(.ivrSelfServed) == 2)
    #expect(record.total(.ivrReturned) == returned)
    #expect(record.total(.repeatIVR) == 1)
    #expect(record.endings == [.unresolved: 1])
  }

  @Test func `a call that the IVR holds keeps the only line from others`() {
    // The line is held 0…50: 20 finds it busy, 50 does not.
    var center = center()
    center.limitLines(to: 1)
    center.calls = [.at(0), .at(20), .at(50)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.selfServed, .blocked, .selfServed])
    #expect(record.total(.inUse) == 100)
    #expect(record.endings == [.contained: 2, .lostBlocked: 1])
  }

  @Test func `an IVR that answers at night contains, and turns away who wants an operator`() {
    // Open from 100. The caller of 20 is served by 70; with a service that fails, turned away at 70.
    var center = center()
    center.open = 100
    center.calls = [.at(20)]
    #expect(center.run().calls[0].outcome == .turnedAway)
    #expect(center.run().record.total(.ivrEntered) == 0)
    center.ivr?.answersWhenClosed = true
    #expect(center.run().calls[0].outcome == .selfServed)
    center.ivr = self.center(completed: 0).ivr
    center.ivr?.answersWhenClosed = true
    center.limitLines(to: 1)
    let (calls, record) = center.run()
    #expect(calls[0].outcome == .turnedAway)
    #expect(calls[0].left == 70)
    #expect(record.total(.inUse) == 50)
    #expect(record.endings == [.lostTurnedAway: 1])
  }

  @Test func `a caller in the IVR at close is served by those who stay`() {
    // Close at 1,000: came at 960, self-service until 1,010 fails, answered then; overtime until 1,110.
    var center = center(completed: 0)
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (1_000, 0)])]
    center.calls = [.at(960)]
    let (calls, record) = center.run()
    #expect(calls[0].answer == 1_010)
    #expect(record.total(.overtime, group: 0) == 110)
  }

  @Test func `a caller in the IVR at night keeps nobody at work`() {
    // The agent goes at 1,000, though a caller of 990 is in the self-service that helps until 1,040, and
    // has to stay for that one; the caller of 1,030 keeps nobody: overtime 40 s, not 80 s.
    var center = center()
    center.ivr?.answersWhenClosed = true
    center.groups = [ScriptedCenter.group("team", steps: [(0, 1), (1_000, 0)])]
    center.calls = [.at(990), .at(1_030)]
    #expect(center.run().record.total(.overtime, group: 0) == 40)
  }

  @Test func `an SMS taken in the IVR ends the call there`() {
    var center = center()
    center.sms = SMSChannel(messages: [.scripted()])
    center.ivr = IVR(nodes: [
      IVRNode(
        name: "link", say: .constant(10), step: .sms(SMSMessageID(0), refused: .queue(nil)))
    ])
    let (calls, record) = center.run()
    #expect(calls[0].outcome == .leftIVRForSMS)
    #expect(calls[0].left == 10)
    #expect(record.total(.ivrSMS) == 1)
    #expect(record.total(.leftForSMS) == 0)
    #expect(record.endings == [.contained: 1])
    center.sms = SMSChannel(messages: [.scripted(accepted: 0)])
    let refused = center.run()
    #expect(refused.calls[0].answer == 10)
    #expect(refused.record.total(.smsOffered) == 1)
    #expect(refused.record.total(.smsSent) == 0)
  }

  @Test func `a callback taken in the IVR ends the call there and is served when agents are idle`()
  {
    // Accepted at 10; the idle agent dials at once and the customer answers at 15: 15…115.
    var center = center()
    center.offerCallbacks(
      .whenIdle(reserve: 0), attempts: CallbackAttempts(ring: .constant(5)))
    center.types[0].queueRules = []
    center.ivr = IVR(nodes: [
      IVRNode(name: "offer", say: .constant(10), step: .callback(refused: .queue(nil)))
    ])
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.leftIVRForCallback, .answered])
    #expect(calls.map(\.channel) == [.call, .callback])
    #expect(calls[1].answer == 15)
    #expect(calls[1].talkEnd == 115)
    #expect(record.total(.ivrCallback) == 1)
    #expect(record.total(.leftForCallback) == 0)
    #expect(record.total(.callbackServed) == 1)
    #expect(record.endings == [.calledBack: 1])
  }
}
