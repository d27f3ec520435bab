import ContactCenterModel
import Probability
import Testing

/// Messages with a link, offered to callers who must wait. The only agent talks 0…100 with the first
/// caller; a message is opened 20 s after it was sent and read for 30 s.
@Suite struct SMSTests {
  private func center(
    _ message: SMSMessage = .scripted(), again: Again? = nil, talk: Double = 100
  ) -> ScriptedCenter {
    var center = ScriptedCenter.team(1, again: again)
    center.offerSMS(message)
    center.calls = [.at(0, talk: talk), .at(10)]
    return center
  }

  @Test func `who takes a message hangs up, and the page meets the need`() {
    var center = center()
    center.limitLines(to: 5)
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .leftForSMS])
    #expect(calls[1].left == 10)
    #expect(record.total(.leftForSMS) == 1)
    #expect(record.total(.offered) == 2)
    #expect(record.total(.inUse) == 100)
    let chain: [CustomerCount] = [
      .smsOffered, .smsAccepted, .smsSent, .smsDelivered, .smsOpened, .smsResolved,
    ]
    #expect(chain.map { record.total($0) } == [1, 1, 1, 1, 1, 1])
    #expect(record.endings == [.servedAtOnce: 1, .contained: 1])
  }

  @Test func `who does not take a message stays in the queue`() {
    let (calls, record) = center(.scripted(accepted: 0)).run()
    #expect(calls[1].answer == 100)
    #expect(record.total(.smsOffered) == 1)
    #expect(record.total(.smsSent) == 0)
  }

  @Test func `a message is offered only under its condition`() {
    // From one other waiting on: not to the caller of 10, but to the one of 20.
    var message = SMSMessage.scripted()
    message.offer = .compare(.queueLength, .atLeast, 1)
    var center = center(message)
    center.calls.append(.at(20))
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.answered, .answered, .leftForSMS])
    #expect(record.total(.smsOffered) == 1)
  }

  @Test func `a message is offered only to its types, each with its own acceptance and success`() {
    var center = ScriptedCenter.pair(1)
    var message = SMSMessage.scripted(types: 2)
    message.isOffered = [false, true]
    message.resolved = [1, 0]
    center.offerSMS(message)
    center.types[1].queueRules = center.types[0].queueRules
    center.calls = [.at(0), .at(10), .at(10, type: 1)]
    let record = center.run().record
    #expect(record.total(.smsOffered, type: 0) == 0)
    #expect(record.total(.smsOpened, type: 1) == 1)
    #expect(record.total(.smsResolved, type: 1) == 0)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 1, .lostSMS: 1])
  }

  /// A message that fails in one way, and when the customer calls again: taken at 10, and the delay of
  /// the cause counts from then on; for a page that does not help, from its end at 60 on.
  static let failures: [(message: SMSMessage, back: Double)] = [
    (.scripted(delivered: 0), 10 + 200),
    (.scripted(opened: 0), 10 + 300),
    (.scripted(resolved: 0), 60 + 400),
  ]

  @Test(arguments: 0..<3)
  func `a message that fails brings the customer back by its cause`(number: Int) {
    let (message, back) = Self.failures[number]
    let again = Again.certain([.smsNotDelivered: 200, .smsNotOpened: 300, .smsNotResolved: 400])
    let (calls, record) = center(message, again: again).run()
    #expect(calls.map(\.arrival) == [0, 10, back])
    #expect(calls.map(\.attempt) == [1, 1, 2])
    #expect(calls[2].answer == back)
    #expect(record.total(.smsDelivered) == (number > 0 ? 1 : 0))
    #expect(record.total(.smsOpened) == (number > 1 ? 1 : 0))
    #expect(record.total(.repeatSMS) == 1)
    #expect(record.total(.attempts) == 3)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 1])
  }

  @Test func `a message that fails loses the need where nobody calls again`() {
    for (message, _) in Self.failures {
      #expect(center(message).run().record.endings == [.servedAtOnce: 1, .lostSMS: 1])
    }
  }

  @Test func `a message's own repeat goes before the type's`() {
    var message = SMSMessage.scripted(delivered: 0)
    message.repeats[AgainCause.smsNotDelivered.rawValue] = .certain(after: 150)
    let again = Again.certain([.smsNotDelivered: 200])
    #expect(center(message, again: again).run().calls.map(\.arrival) == [0, 10, 160])
  }

  @Test func `a message's own repeat holds where the type has none`() {
    var message = SMSMessage.scripted(delivered: 0)
    message.repeats[AgainCause.smsNotDelivered.rawValue] = .certain(after: 150)
    #expect(center(message).run().calls.map(\.arrival) == [0, 10, 160])
  }

  @Test func `a longer message costs more, and beyond the longest begins anew`() {
    let prices = [SMSPrice(upTo: 70, cost: 3), SMSPrice(upTo: 670, cost: 30)]
    let channel = SMSChannel(prices: prices)
    #expect(
      [1, 70, 71, 670, 671, 740, 741].map { channel.price(length: $0) }
        == [3, 3, 30, 30, 33, 33, 60])
    #expect(SMSChannel().price(length: 70) == 0)
    var message = SMSMessage.scripted(delivered: 0)
    message.length = 671
    var center = center(message)
    center.sms?.prices = prices
    #expect(center.run().record.total(.smsCost) == 33)
  }
}
