import ContactCenterModel
import Probability
import Testing

/// The rules of the queue. The only agent talks 0…100 with the first caller.
@Suite struct QueueRuleTests {
  private func center(_ rules: [QueueRule]) -> ScriptedCenter {
    var center = ScriptedCenter.team(1)
    center.types[0].queueRules = rules
    center.calls = [.at(0), .at(10)]
    return center
  }

  private let message = QueueAction.message(accepted: 1, length: .constant(20))
  private let never = Condition.not(.always)

  @Test func `the first rule whose condition holds is followed`() {
    let (calls, record) = center([
      QueueRule(condition: never, action: message), QueueRule(action: .disconnect),
      QueueRule(action: message),
    ]).run()
    #expect(calls[1].outcome == .disconnected)
    #expect(calls[1].left == 10)
    #expect(record.total(.hungUp) == 1)
    #expect(record.total(.leftMessage) == 0)
    #expect(record.endings == [.servedAtOnce: 1, .lostDisconnected: 1])
  }

  @Test func `an offer that is refused leads to the next rule`() {
    let refused = QueueAction.message(accepted: 0, length: .constant(20))
    let (calls, record) = center([
      QueueRule(action: refused), QueueRule(action: .disconnect),
    ]).run()
    #expect(calls[1].outcome == .disconnected)
    #expect(record.total(.ticketsCreated) == 0)
  }

  @Test func `a timed rule is followed exactly when the time has passed`() {
    let (calls, record) = center([QueueRule(after: 30, action: .disconnect)]).run()
    #expect(calls[1].outcome == .disconnected)
    #expect(calls[1].left == 40)
    #expect(record.total(.waitOther) == 30)
    #expect(record.total(.waitingIntegral) == 30)
  }

  @Test func `timed rules are tried in the order of their times, and at one time in theirs`() {
    // Of three rules the one of 20 s comes first, but does not hold; of those of 30 s the first does.
    let (calls, record) = center([
      QueueRule(after: 30, action: message), QueueRule(after: 30, action: .disconnect),
      QueueRule(after: 20, condition: never, action: .disconnect),
    ]).run()
    #expect(calls[1].outcome == .leftMessage)
    #expect(calls[1].left == 40)
    #expect(record.total(.hungUp) == 0)
  }

  @Test func `who is answered before the time meets no rule`() {
    var center = center([QueueRule(after: 30, action: .disconnect)])
    center.calls[0].talk = 35
    #expect(center.run().calls[1].answer == 35)
  }

  @Test func `a rule ends the wait before the agent who comes free at the same moment`() {
    let calls = center([QueueRule(after: 90, action: .disconnect)]).run().calls
    #expect(calls[1].outcome == .disconnected)
    #expect(calls[1].left == 100)
  }

  @Test func `a message is spoken on the line and becomes a ticket`() {
    // Spoken 10…30 on the line; the agent, free at 100, works on it until 200.
    var center = center([QueueRule(action: message)])
    center.limitLines(to: 5)
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .leftMessage, .answered])
    #expect(calls[2].channel == .ticket)
    #expect(calls[2].answer == 100)
    #expect(record.total(.leftMessage) == 1)
    #expect(record.total(.inUse) == 100 + 20)
    #expect(record.total(.ticketDelay) == 70)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 1])
  }

  @Test func `a disconnected customer calls again as the rule says`() {
    var center = center([QueueRule(action: .disconnect)])
    center.types[0].again = .certain([.disconnected: 200])
    let (calls, record) = center.run()
    #expect(calls.map(\.arrival) == [0, 10, 210])
    #expect(calls[2].answer == 210)
    #expect(record.total(.repeatDisconnected) == 1)
  }

  @Test func `a call that is disconnected frees its line and makes no way for those behind it`() {
    // Two lines: 10 is disconnected at 40, so 45 finds a line, and is disconnected itself at 75.
    var center = center([QueueRule(after: 30, action: .disconnect)])
    center.limitLines(to: 2)
    center.calls += [.at(30), .at(45)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .disconnected, .blocked, .disconnected])
    #expect(record.total(.inUse) == 100 + 30 + 30)
  }
}
