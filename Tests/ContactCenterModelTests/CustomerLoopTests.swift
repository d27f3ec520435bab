import ContactCenterModel
import Probability
import Testing

/// One customer's way through all of it.
@Suite struct CustomerLoopTests {
  /// Type a offers an SMS, which does not arrive; its customers call again 40 s later, as b. Type b
  /// offers a callback after 20 s, which rings 15 s in vain; its customers call again 60 s later.
  private var center: ScriptedCenter {
    var center = ScriptedCenter.pair(1)
    center.sms = SMSChannel(messages: [.scripted(types: 2, delivered: 0)])
    center.types[0].queueRules = [QueueRule(action: .sms(SMSMessageID(0)))]
    center.types[0].again = .certain([.smsNotDelivered: 40])
    center.types[0].again?[.smsNotDelivered]?.type = CallTypeID(1)
    center.types[1].queueRules = [QueueRule(after: 20, action: .callback)]
    center.types[1].again = .certain([.callbackMissed: 60])
    center.callback = CallbackPolicy(
      isOffered: [false, true], accepted: [AcceptanceStep(probability: 1)], kind: .virtualHold,
      attempts: CallbackAttempts(ringOut: 15, reached: [0]))
    center.limitLines(to: 9)
    // The agent talks 0…100 with the first; the customer takes the SMS at 10, calls as b at 50, accepts
    // a callback at 70, is not reached 100…115, and calls at 175, when the agent is idle.
    center.calls = [.at(0, type: 1), .at(10)]
    return center
  }

  @Test func `a customer whom an SMS and a callback failed is served at the third call`() {
    let calls = center.run().calls.dropFirst()
    #expect(
      calls.map(\.outcome) == [.leftForSMS, .leftForCallback, .notReached, .answered])
    #expect(calls.map(\.arrival) == [10, 50, 50, 175])
    #expect(calls.map(\.attempt) == [1, 2, 2, 3])
    #expect(calls.map(\.type.index) == [0, 1, 1, 1])
    #expect(calls.map(\.waitEnd) == [10, 70, 115, 175])
  }

  @Test func `each attempt counts where it was made, and the need once where it began`() {
    let record = center.run().record
    #expect(record.total(.attempts, type: 0) == 3)
    #expect(record.total(.attempts, type: 1) == 1)
    #expect(record.total(.leftForSMS, type: 0) == 1)
    #expect(record.total(.repeatSMS, type: 1) == 1)
    #expect(record.total(.leftForCallback, type: 1) == 1)
    #expect(record.total(.callbackGivenUp, type: 1) == 1)
    #expect(record.total(.repeatCallback, type: 1) == 1)
    #expect(record.total(.arrived, type: 1) == 3)
    #expect(record.total(.servedLate, type: 0) == 1)
    #expect(record.endings == [.servedAtOnce: 1, .servedLate: 1])
  }

  @Test func `nothing stays busy or held behind the customer`() {
    let record = center.run().record
    #expect(record.total(.busy, group: 0) == 100 + 15 + 100)
    // b of 0; b of 50…70; the dialling; b of 175…275.
    #expect(record.total(.inUse) == 100 + 20 + 15 + 100)
    #expect(record.total(.outstandingIntegral, type: 1) == 45)
    #expect(record.durations.reduce(0, +) == 1_000)
  }
}
