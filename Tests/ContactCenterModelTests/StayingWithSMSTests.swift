import ContactCenterModel
import Probability
import Testing

/// Callers who stay on the line with a message, until its page has helped.
@Suite struct StayingWithSMSTests {
  private var message: SMSMessage {
    var message = SMSMessage.scripted()
    message.callerStays = true
    return message
  }

  private func center(talk: Double = 100) -> ScriptedCenter {
    var center = ScriptedCenter.team(1)
    center.offerSMS(message)
    center.limitLines(to: 9)
    center.calls = [.at(0, talk: talk), .at(10)]
    return center
  }

  @Test func `who stays leaves the queue when the page has helped`() {
    // Sent at 10, opened at 30, read until 60.
    let (calls, record) = center().run()
    #expect(calls[1].outcome == .leftForSMS)
    #expect(calls[1].left == 60)
    #expect(record.total(.waitingIntegral) == 50)
    #expect(record.total(.waitOther) == 50)
    #expect(record.total(.inUse) == 150)
    #expect(record.endings == [.servedAtOnce: 1, .contained: 1])
  }

  @Test func `who stays and is answered first does not need the page`() {
    let (calls, record) = center(talk: 45).run()
    #expect(calls[1].answer == 45)
    #expect(calls[1].talkEnd == 145)
    #expect(record.total(.smsResolved) == 0)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 1])
  }

  @Test func `who stays and loses patience first is gone`() {
    var center = center()
    center.calls[1].patience = 40
    let (calls, record) = center.run()
    #expect(calls[1].outcome == .abandoned)
    #expect(calls[1].left == 50)
    #expect(record.endings == [.servedAtOnce: 1, .lostAbandoned: 1])
  }

  @Test func `a page that does not help leaves who stays in the queue`() {
    var center = center()
    center.sms?.messages[0].resolved = [0]
    #expect(center.run().calls[1].answer == 100)
  }

  /// The message is offered in the IVR, and an announcement of 100 s follows.
  private var early: ScriptedCenter {
    var center = center()
    center.types[0].queueRules = []
    center.types[0].announcement = .constant(100)
    center.ivr = IVR(nodes: [
      IVRNode(name: "link", step: .sms(SMSMessageID(0), refused: .queue(nil)))
    ])
    center.calls = [.at(0)]
    return center
  }

  @Test func `who is helped before coming to the queue leaves there, though an agent is idle`() {
    let (calls, record) = early.run()
    #expect(calls[0].outcome == .leftForSMS)
    #expect(calls[0].left == 100)
    #expect(record.total(.answered) == 0)
    #expect(record.total(.offered) == 1)
    #expect(record.total(.inUse) == 100)
    #expect(record.endings == [.contained: 1])
  }

  @Test func `who is helped at the very moment of coming to the queue does not wait`() {
    // Announcement and page both end at 50; the agent talks 0…200 with a caller of another type.
    var center = early
    center.types.append(ScriptedCenter.type("b", talk: 200))
    center.groups[0].skills.append(Skill(type: CallTypeID(1)))
    center.types[0].announcement = .constant(50)
    center.sms = SMSChannel(messages: [message(types: 2)])
    center.ivr = IVR(nodes: [
      IVRNode(
        name: "menu",
        step: .needs([.node(IVRNodeID(1)), .queue(nil)], wrongChoice: 0)),
      IVRNode(name: "link", step: .sms(SMSMessageID(0), refused: .queue(nil))),
    ])
    center.calls = [.at(0), .at(0, type: 1)]
    let (calls, record) = center.run()
    #expect(calls[0].outcome == .leftForSMS)
    #expect(calls[0].left == 50)
    #expect(record.total(.contained) == 1)
  }

  private func message(types: Int) -> SMSMessage {
    var message = SMSMessage.scripted(types: types)
    message.callerStays = true
    return message
  }

  @Test func `a page read by somebody who has left does not end the next caller's wait`() {
    // The first is self-served by 10, with the page still to help at 50. The caller of 20 comes to the
    // queue (the team is not there until 300), at the place of the table that the first had.
    var center = center()
    center.types[0].queueRules = []
    center.types.append(ScriptedCenter.type("b"))
    center.sms = SMSChannel(messages: [message(types: 2)])
    let service = SelfService(duration: .constant(10), resolved: [1, 1])
    center.ivr = IVR(nodes: [
      IVRNode(name: "menu", step: .needs([.node(IVRNodeID(1)), .queue(nil)], wrongChoice: 0)),
      IVRNode(name: "link", step: .sms(SMSMessageID(0), refused: .node(IVRNodeID(2)))),
      IVRNode(name: "balance", step: .selfService(service)),
    ])
    center.groups = [
      ScriptedCenter.group("team", steps: [(300, 1)], skills: [Skill(type: CallTypeID(1))])
    ]
    center.calls = [.at(0), .at(20, type: 1)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.selfServed, .answered])
    #expect(calls[1].answer == 300)
    #expect(record.endings == [.contained: 1, .servedLate: 1])
  }
}
