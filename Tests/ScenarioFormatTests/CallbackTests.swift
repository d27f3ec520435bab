import ContactCenterModel
import Probability
import ScenarioFormat
import Testing

@Suite struct CallbackTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func scenario(_ text: String, _ overrides: String...) throws -> Scenario {
    try folder.load(text, set: overrides).scenario
  }

  private func policy(_ text: String, _ overrides: String...) throws -> CallbackPolicy {
    try #require(try folder.load(text, set: overrides).scenario.callback)
  }

  private func book(_ text: String, _ overrides: String...) throws -> AppointmentBook? {
    let policy = try #require(try folder.load(text, set: overrides).scenario.callback)
    guard case .appointment(let book) = policy.kind else { return nil }
    return book
  }

  @Test func `a policy says to whom, when and how the center calls back`() throws {
    let policy = try policy(CompleteScenario.channels)
    #expect(policy.isOffered == [true, false] && policy.whenClosed)
    #expect(policy.mostOutstanding == 20 && policy.notBeforeClose == 1800)
    #expect(
      policy.accepted == [
        AcceptanceStep(probability: 0.2), AcceptanceStep(expectedWait: 120, probability: 0.4),
      ])
    guard case .whenIdle(let reserve) = policy.kind else { throw Unexpected.kind }
    #expect(reserve == 1)
    #expect(policy.within == 2700 && policy.dialling == .customerFirst)
    #expect(policy.announcement == SMSMessageID(2) && policy.callsIn?.probability == 0.1)
    #expect(policy.atClose == .carryOver)
  }

  @Test func `attempts say how customers are reached`() throws {
    let attempts = try policy(CompleteScenario.channels).attempts
    #expect(attempts.most == 3 && attempts.gap == .constant(900))
    #expect(attempts.ring == .exponential(mean: 9) && attempts.ringOut == 25)
    #expect(attempts.reached == [0.55, 0.45] && attempts.reachedAfterSMS == [0.85])
    #expect(attempts.voicemail == 0.4 && attempts.voicemailTime == .constant(25))
    #expect(attempts.afterVoicemail?.probability == 0.3)
  }

  @Test func `a policy of few words has the defaults of the pages`() throws {
    let text = smallScenario + "\ncallback: {offer: {after: 60 s}, accepted: 37 %}\n"
    let policy = try policy(text)
    guard case .virtualHold = policy.kind else { throw Unexpected.kind }
    #expect(policy.isOffered == [true] && policy.accepted == [AcceptanceStep(probability: 0.37)])
    #expect(!policy.whenClosed && policy.mostOutstanding == nil && policy.notBeforeClose == 0)
    #expect(policy.within == 3600 && policy.dialling == .agentFirst && policy.atClose == .overtime)
    let attempts = policy.attempts
    #expect(attempts.most == 1 && attempts.gap == .constant(1200) && attempts.ring == .constant(8))
    #expect(attempts.ringOut == 20 && attempts.reached == [1] && attempts.voicemail == 0)
  }

  @Test func `a series of slots goes from its start to the last that ends in time`() throws {
    // 13:00 … 16:30; the slot of 16:30 ends at 17:00.
    let book = try #require(try book(CompleteScenario.appointments))
    #expect(book.slots.map(\.at) == (0..<8).map { 46_800 + 1800 * Double($0) })
    #expect(book.slots.allSatisfy { $0.capacity == 4 && $0.preference == 1 })
    #expect(book.choice == .mostRoom && book.notice == 1800)
    // From 13:00 to 13:50 one slot of 30 min fits.
    let short = try #require(
      try self.book(CompleteScenario.appointments, "callback.slots.to=13:50"))
    #expect(short.slots.map(\.at) == [46_800])
  }

  @Test func `slots one by one are put in order`() throws {
    let book = try #require(try book(CompleteScenario.slots))
    #expect(
      book.slots == [
        AppointmentSlot(at: 48_600, capacity: 4, preference: 2),
        AppointmentSlot(at: 54_000, capacity: 2),
      ])
  }

  @Test func `waiting callers get the offer by a rule behind those of their queue`() throws {
    let types = try scenario(CompleteScenario.channels).callTypes
    let rule = try #require(types[0].queueRules.last)
    #expect(types[0].queueRules.count == 1 && types[1].queueRules.isEmpty)
    #expect(rule.after == 60)
    #expect(rule.condition == .all([.busy, .compare(.expectedWait, .above, 90)]))
    guard case .callback = rule.action else { throw Unexpected.action }
  }

  @Test func `a type with a rule of its own for callbacks keeps that one alone`() throws {
    let own = "callTypes.a.queueRules=[{after: 30 s, do: callback}]"
    let rules = try scenario(CompleteScenario.channels, own).callTypes[0].queueRules
    #expect(rules.map(\.after) == [30])
    let other = "callTypes.a.queueRules=[{after: 5 min, do: disconnect}]"
    let both = try scenario(CompleteScenario.channels, other).callTypes[0].queueRules
    #expect(both.map(\.after) == [300, 60])
  }

  @Test func `without a time or a condition waiting callers get no offer`() throws {
    let removed = ["callback.offer.when=null", "callback.offer.after=null"]
    let none = try folder.load(CompleteScenario.channels, set: removed).scenario
    #expect(none.callTypes.flatMap(\.queueRules).isEmpty)
    let timed = try scenario(CompleteScenario.channels, "callback.offer.when=null")
    #expect(timed.callTypes[0].queueRules.first?.condition == .always)
    let stated = try scenario(CompleteScenario.channels, "callback.offer.after=null")
    #expect(stated.callTypes[0].queueRules.first?.after == 0)
  }

  @Test(
    "what does not fit a kind or the day is told",
    arguments: [
      ("callback.reserve=1", "only for callbacks with 'kind: whenIdle'"),
      ("callback.slots=null", "the key 'slots' is missing"),
      ("callback.kind=virtualHold", "only for callbacks with 'kind: appointment'"),
      ("callback.slots.from=8:30", "the slot at 8:30 lies outside the opening hours from 9:00"),
      ("callback.slots.to=18:30", "the slot at 18:00 lies outside"),
      ("callback.slots.to=13:10", "no slot of 30 min fits between 13:00 and 13:10"),
      ("callback.slots.every=1 s", "more than 1440 slots a day"),
      ("callback.slots=[]", "there is no value"),
      ("callback.slots=[{at: 13:00, capacity: 1}, {at: 13:00, capacity: 2}]", "is here twice"),
      ("callback.accepted=null", "the key 'accepted' is missing"),
      ("callback.accepted=[]", "there is no value"),
      ("callback.attempts={reached: []}", "there is no value"),
      ("callback.announcement=hello", "there is no message 'hello'"),
      ("callback.types=[c]", "there is no call type 'c'"),
      ("callback.offer.notWithin=30", "has no unit; write for example '30 s'"),
      ("callback.kind=whenidle", "(did you mean 'whenIdle'?)"),
    ])
  func mistakes(change: String, words: String) throws {
    let mistakes = try folder.mistakes(CompleteScenario.appointments, set: [change])
    #expect(mistakes.contains { $0.contains(words) }, "\(mistakes)")
  }

  @Test func `what only a day has is refused in a steady state`() throws {
    let text = CompleteScenario.steady + "\ncallback: {offer: {after: 1 min}, accepted: 37 %}\n"
    #expect(try folder.mistakes(text) == [])
    for change in ["offer.notWithin=1 h", "offer.whenClosed=yes", "atClose=expire"] {
      let mistakes = try folder.mistakes(text, set: ["callback.\(change)"])
      #expect(mistakes.count == 1 && mistakes[0].contains("only for a day"), "\(mistakes)")
    }
  }

  private enum Unexpected: Error { case kind, action }
}
