import ContactCenterModel
import Probability
import Testing

/// The message after a call that nobody answered. It is opened 20 s after the call and answered, or read
/// on the web, 30 s later. The only agent talks for 100 s.
@Suite struct MissedCallSMSTests {
  private func center(_ cause: AgainCause, _ path: MissedCallPath) -> ScriptedCenter {
    var center = ScriptedCenter.team(1)
    center.sms = SMSChannel(
      messages: [.scripted()],
      missedCall: MissedCallSMS(message: SMSMessageID(0), after: [cause], leadsTo: path))
    center.calls = [.at(0), .at(10, patience: 30)]
    return center
  }

  @Test func `a blocked call becomes a ticket`() {
    // Blocked at 10, asked for help at 60; the agent works on it from 100 to 200.
    var center = center(.blocked, .ticket)
    center.limitLines(to: 1)
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .blocked, .answered])
    #expect(calls[2].channel == .ticket)
    #expect(calls[2].answer == 100)
    #expect(record.total(.ticketsCreated) == 1)
    #expect(record.total(.ticketDelay) == 40)
    #expect(record.total(.smsSent) == 1)
    #expect(record.total(.smsOffered) == 0)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 1])
  }

  @Test func `an abandoned call becomes a callback`() {
    // Abandoned at 40, asked at 90, called when the agent is free at 100.
    var center = center(.abandoned, .callback)
    center.offerCallbacks(.whenIdle(reserve: 0))
    center.types[0].queueRules = []
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .abandoned, .answered])
    #expect(calls[2].channel == .callback)
    #expect(calls[2].answer == 100)
    #expect(record.total(.callbackAccepted) == 1)
    #expect(record.total(.callbackDelay) == 10)
    #expect(record.total(.abandoned) == 1)
    #expect(record.endings == [.servedAtOnce: 1, .calledBack: 1])
  }

  @Test func `a customer whom nobody may call back any more goes on as without the message`() {
    // The policy allows no callback within 950 s before close: at 90 the customer calls again, at 140.
    var center = center(.abandoned, .callback)
    center.offerCallbacks(.whenIdle(reserve: 0))
    center.types[0].queueRules = []
    center.callback?.notBeforeClose = 950
    center.types[0].again = .certain([.abandoned: 50])
    let (calls, record) = center.run()
    #expect(calls.map(\.arrival) == [0, 10, 140])
    #expect(calls[2].answer == 140)
    #expect(record.total(.callbackAccepted) == 0)
    #expect(record.total(.repeatAbandoned) == 1)
  }

  @Test func `a call that is turned away is helped on the web`() {
    var center = center(.turnedAway, .web)
    center.open = 100
    let record = center.run().record
    #expect(record.total(.turnedAway) == 2)
    #expect(record.total(.smsResolved) == 2)
    #expect(record.endings == [.contained: 2])
  }

  @Test func `who does not take what the message leads to calls again at once by the cause`() {
    var center = center(.abandoned, .ticket)
    center.sms?.messages[0].accepted = [0]
    center.types[0].again = .certain([.abandoned: 70])
    let (calls, record) = center.run()
    #expect(calls.map(\.arrival) == [0, 10, 110])
    #expect(record.total(.smsOpened) == 1)
    #expect(record.total(.ticketsCreated) == 0)
  }

  @Test func `the message follows only its causes and its types`() {
    let other = center(.blocked, .web)
    #expect(other.run().record.total(.smsSent) == 0)
    var notOffered = center(.abandoned, .web)
    notOffered.sms?.messages[0].isOffered = [false]
    #expect(notOffered.run().record.endings == [.servedAtOnce: 1, .lostAbandoned: 1])
  }
}
