import ContactCenterModel
import Probability
import Testing

/// How long an endlessly patient caller in the place of one who hung up would have waited. τ is 20.
@Suite struct VirtualWaitTests {
  private func virtual(_ calls: [ReplayedCall]) -> Double {
    var center = ScriptedCenter()
    center.groups = [ScriptedCenter.group("team", agents: 1)]
    center.calls = calls
    return center.run().record.total(.virtualWithin)
  }

  @Test func `a virtual wait of exactly τ is within τ`() {
    // Came 80, gone 85; the agent is free at 100.
    #expect(virtual([.at(0), .at(80, patience: 5)]) == 2)
  }

  @Test func `a virtual wait of more than τ is not within τ`() {
    #expect(virtual([.at(0), .at(79.5, patience: 5)]) == 1)
  }

  @Test func `who hangs up at τ as an agent comes free would have been answered within τ`() {
    #expect(virtual([.at(0), .at(80, patience: 20)]) == 2)
  }

  @Test func `who hung up behind others takes no agent from them`() {
    // Came 85 and gone 90, before the call of 95 that is answered at 100: both virtually within τ.
    #expect(virtual([.at(0), .at(85, patience: 5), .at(95)]) == 3)
  }

  @Test func `after close an agent who finishes would still have answered`() {
    // Close at 1,000; busy until 1,010. Who came at 995 and hung up would have been answered then,
    // since agents stay as long as anybody waits.
    #expect(virtual([.at(910), .at(995, patience: 1)]) == 2)
  }

  @Test func `who hung up behind a waiting call would have waited for it too`() {
    // The call of 85 is answered at 100 and talks until 200: no agent for the place of 90 by 110.
    #expect(virtual([.at(0), .at(85), .at(90, patience: 5)]) == 2)
  }

  /// A center with one agent who talks 0…100, where whoever waits accepts a callback.
  private func callbacks(_ kind: CallbackKind, at time: Double, _ dialling: Dialling) -> Double {
    var center = ScriptedCenter.team(1)
    center.offerCallbacks(kind)
    center.callback?.dialling = dialling
    center.calls = [.at(0), .at(time)]
    return center.run().record.total(.virtualWithin)
  }

  @Test(arguments: Dialling.allCases)
  func `the place of who left for a callback counts as that of a patient caller`(dialling: Dialling)
  {
    // An agent comes for it at 100: 20 s after 80 and 21 s after 79.
    #expect(callbacks(.virtualHold, at: 80, dialling) == 2)
    #expect(callbacks(.virtualHold, at: 79, dialling) == 1)
    #expect(callbacks(.whenIdle(reserve: 0), at: 80, dialling) == 2)
    #expect(callbacks(.whenIdle(reserve: 0), at: 79, dialling) == 1)
  }

  /// A center with one agent who talks 0…100, where whoever waits leaves by a rule.
  private func leaving(_ action: QueueAction, after: Double = 0, at time: Double) -> Double {
    var center = ScriptedCenter.team(1)
    var message = SMSMessage.scripted()
    (message.openDelay, message.webTime) = (.constant(2), .constant(3))
    center.sms = SMSChannel(messages: [message])
    center.tickets = TicketPolicy()
    center.types[0].queueRules = [QueueRule(after: after, action: action)]
    center.calls = [.at(0), .at(time)]
    return center.run().record.total(.virtualWithin)
  }

  @Test func `whatever a caller leaves for, the place counts as that of a patient caller`() {
    for action in [
      QueueAction.disconnect, .sms(SMSMessageID(0)), .message(accepted: 1, length: .constant(5)),
    ] {
      #expect(leaving(action, at: 80) == 2)
      #expect(leaving(action, at: 79) == 1)
      #expect(leaving(action, after: 10, at: 80) == 2)
    }
    // Who leaves after τ has not been answered within τ.
    #expect(leaving(.disconnect, after: 30, at: 60) == 1)
  }

  @Test func `the place of a caller whom a web page helps counts as that of a patient caller`() {
    // It helps after 5 s.
    var center = ScriptedCenter.team(1)
    center.offerSMS(pageForThoseWhoStay)
    for (time, virtual) in [(80.0, 2.0), (79, 1)] {
      center.calls = [.at(0), .at(time)]
      #expect(center.run().record.total(.virtualWithin) == virtual)
    }
  }

  @Test func `who leaves on coming to the queue would have had an idle agent`() {
    // The page has helped by 5, the announcement ends at 10.
    for (agents, virtual) in [(1, 1.0), (0, 0)] {
      var center = ScriptedCenter.team(agents)
      center.ivr = IVR(nodes: [
        IVRNode(name: "page", step: .sms(SMSMessageID(0), refused: .queue(nil)))
      ])
      center.sms = SMSChannel(messages: [pageForThoseWhoStay])
      center.types[0].announcement = .constant(10)
      center.calls = [.at(0)]
      let record = center.run().record
      #expect(record.total(.offered) == 1 && record.total(.leftForSMS) == 1)
      #expect(record.total(.virtualWithin) == virtual)
    }
  }

  private var pageForThoseWhoStay: SMSMessage {
    var message = SMSMessage.scripted()
    (message.openDelay, message.webTime) = (.constant(2), .constant(3))
    message.callerStays = true
    return message
  }

  @Test func `who hung up is not before a call that the agent ranks first`() {
    // a hangs up at 90, b is urgent and waits since 95: at 100 the agent takes b, and at 101 the place of a
    // is 16 s old.
    var center = ScriptedCenter.pair(1)
    center.types[0].priority = 2
    center.calls = [.at(0), .at(85, patience: 5), .at(95, type: 1, talk: 1)]
    #expect(center.run().record.total(.virtualWithin) == 2)
    center.calls[2].talk = 10
    #expect(center.run().record.total(.virtualWithin) == 1)
  }
}
