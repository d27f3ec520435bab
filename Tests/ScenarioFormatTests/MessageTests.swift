import ContactCenterModel
import Probability
import ScenarioFormat
import Testing

@Suite struct MessageTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func sms(set overrides: String...) throws -> SMSChannel {
    try #require(try folder.load(CompleteScenario.channels, set: overrides).scenario.sms)
  }

  @Test func `a message says to whom it is offered and what becomes of it`() throws {
    let faq = try sms().messages[0]
    #expect(faq.name == "faq" && faq.length == 68 && faq.callerStays)
    #expect(faq.offer == .any([.busy, .closed]))
    #expect(faq.isOffered == [true, false])
    #expect(faq.accepted == [0.8, 0] && faq.resolved == [0.55, 0.55])
    #expect(faq.delivered == 0.85 && faq.opened == 0.7)
    #expect(faq.openDelay?.mean == 180 && faq.webTime?.mean == 240)
  }

  @Test func `a message takes from the channel what it does not say itself`() throws {
    let sorry = try sms().messages[1]
    #expect(sorry.length == 70 && sorry.offer == .always && !sorry.callerStays)
    #expect(sorry.isOffered == [true, true])
    #expect(sorry.accepted == [0.3, 0.3] && sorry.resolved == [0, 0])
    #expect(sorry.delivered == 0.98 && sorry.opened == 0.9 && sorry.openDelay?.mean == 180)
    #expect(sorry.repeats.compactMap { $0 }.isEmpty)
    let plain = try sms(set: "sms.delivered=null", "sms.opened=null").messages[1]
    #expect(plain.delivered == 0.99 && plain.opened == 0.9 && plain.openDelay == nil)
  }

  @Test func `who was not helped calls again by cause, or as is said for all`() throws {
    let repeats = try sms().messages[0].repeats
    #expect(repeats[AgainCause.smsNotDelivered.rawValue]?.delay?.mean == 1200)
    #expect(repeats[AgainCause.smsNotOpened.rawValue]?.probability == 0.3)
    #expect(repeats[AgainCause.smsNotResolved.rawValue]?.probability == 0.7)
    #expect(repeats.compactMap { $0 }.count == 3)
    let common = try sms(set: "sms.messages.faq.otherwise.notOpened=null").messages[0].repeats
    let rule = try #require(common[AgainCause.smsNotOpened.rawValue])
    #expect(rule.probability == 0.6 && rule.delay?.mean == 600)
    #expect(rule.type == CallTypeID(1) && rule.waitsForOpening)
  }

  @Test func `a message is priced by its length`() throws {
    let sms = try sms()
    #expect(sms.prices == [SMSPrice(upTo: 70, cost: 3), SMSPrice(upTo: 670, cost: 30)])
    #expect([70, 71, 680].map(sms.price) == [3, 30, 33])
  }

  @Test func `a missed call is followed by a message, after some causes`() throws {
    let missed = try #require(try sms().missedCall)
    #expect(missed.message == SMSMessageID(1) && missed.leadsTo == .ticket)
    #expect(missed.after == [.blocked, .turnedAway])
    let plain = try sms(set: "sms.missedCall.after=null", "sms.missedCall.leadsTo=callback")
    #expect(plain.missedCall?.after == [.blocked, .abandoned])
    #expect(plain.missedCall?.leadsTo == .callback)
  }

  @Test func `tickets have a default where they come about`() throws {
    let given = try folder.load(CompleteScenario.channels).scenario.tickets
    #expect(given?.reserve == 2 && given?.handling?.mean(interval: 0, day: 0) == 180)
    let unsaid = try folder.load(CompleteScenario.channels, set: ["tickets=null"]).scenario.tickets
    #expect(unsaid?.reserve == 0 && unsaid?.handling == nil)
    let none = ["tickets=null", "sms.missedCall=null"]
    #expect(try folder.load(CompleteScenario.channels, set: none).scenario.tickets == nil)
  }

  @Test(
    "what a message cannot have is told",
    arguments: [
      ("sms.missedCall.message=sory", "there is no message 'sory' (did you mean 'sorry'?)"),
      ("sms.messages.faq.accepted={c: 80 %}", "there is no call type 'c'"),
      ("sms.messages.faq.otherwise={delay: 10 min}", "the key 'probability' is missing"),
      ("sms.price=[{upTo: 70, cost: 3}, {upTo: 70, cost: 9}]", "'upTo: 70' cannot follow"),
      ("sms.messages.faq.offer=bussy", "(did you mean 'busy'?)"),
      ("sms.messages.faq.length=0", "it must be between 1 and"),
      ("sms.missedCall.after=[lost]", "not one of the values allowed here"),
    ])
  func mistakes(change: String, words: String) throws {
    let mistakes = try folder.mistakes(CompleteScenario.channels, set: [change])
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.contains(words) == true, "\(mistakes)")
  }
}
