import ContactCenterModel
import Probability
import ScenarioFormat
import Testing

@Suite struct RepeatTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func type(_ keys: String) throws -> CallType {
    let text = smallScenario.replacing("patience: 2 min}", with: "patience: 2 min, \(keys)}")
    return try folder.load(text).scenario.callTypes[0]
  }

  @Test func `nobody calls again and every service helps where nothing is said`() throws {
    let type = try type("priority: 1")
    #expect(type.again == nil && type.resolved == 1 && type.lostSale == 0)
    #expect(type.contactWithin == nil)
  }

  @Test func `a repeat has a probability, a delay, a type and a wait for opening`() throws {
    let again = try type(
      "again: {turnedAway: {probability: 60 %, delay: 30 min, as: support, channel: ticket, waitsForOpening: yes}}"
    ).again
    let rule = try #require(again?[.turnedAway])
    #expect(rule.isWritten)
    #expect(rule.probability == 0.6 && rule.waitsForOpening && rule.type == CallTypeID(0))
    guard case .exponential(mean: 1800)? = rule.delay else {
      Issue.record("a time alone is an exponential mean")
      return
    }
    #expect(again?.repeats.compactMap(\.self).count == 1)
  }

  @Test func `a share alone is the probability of calling again at once`() throws {
    let rule = try #require(try type("again: {abandoned: 40 %}").again?[.abandoned])
    #expect(rule.probability == 0.4 && rule.delay == nil && rule.type == nil)
    #expect(!rule.waitsForOpening)
  }

  @Test func `one key stands for the causes of an SMS that have none of their own`() throws {
    let again = try type("again: {sms: 60 %, smsNotOpened: 30 %}").again
    #expect(again?[.smsNotDelivered]?.probability == 0.6)
    #expect(again?[.smsNotOpened]?.probability == 0.3)
    #expect(again?[.smsNotResolved]?.probability == 0.6)
    #expect(again?[.unresolved] == nil)
  }

  @Test(
    "attempts are limited by a number, or not at all",
    arguments: [
      ("attempts: 4", 4), ("attempts: 400", 400), ("attempts: unlimited", nil), ("ivr: 1 %", nil),
    ])
  func attempts(keys: String, most: Int?) throws {
    #expect(try type("again: {\(keys)}").again?.attempts == most)
  }

  @Test(
    "calling again at once after a busy tone is refused",
    arguments: [
      "{blocked: 70 %}", "{blocked: {probability: 70 %}}",
      "{blocked: {probability: 70 %, delay: 0 s}, attempts: 3}",
      "{blocked: {probability: 70 %, delay: {distribution: constant, mean: 0 s}}}",
    ])
  func busyAtOnce(again: String) throws {
    let text = smallScenario.replacing(
      "patience: 2 min}", with: "patience: 2 min, again: \(again)}")
    let mistakes = try folder.mistakes(text)
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.contains("who calls again at once after a busy tone") == true)
  }

  @Test(
    "with a delay, as a ticket or for nobody it is not",
    arguments: [
      "blocked: {probability: 70 %, delay: 15 s}", "blocked: 0 %",
      "blocked: {probability: 70 %, channel: ticket}", "turnedAway: 70 %",
    ])
  func notBusyAtOnce(keys: String) throws {
    #expect(try type("again: {\(keys)}").again != nil)
  }

  @Test func `a next attempt can keep what the first had, or a multiple of it`() throws {
    let kept = try type(
      "again: {nextAttempt: {patience: same, patienceFactor: 80 %, handling: same, "
        + "handlingFactor: 90 %}}"
    ).again
    #expect(kept?.samePatience == true && kept?.sameHandling == true)
    #expect(kept?.patienceFactor == 0.8 && kept?.handlingFactor == 0.9)
    let redrawn = try type("again: {nextAttempt: {patience: redrawn, handling: redrawn}}").again
    #expect(redrawn?.samePatience == false && redrawn?.sameHandling == false)
  }

  @Test func `resolution and the time to the first contact are read`() throws {
    let type = try type("resolved: 88 %, contactWithin: 5 min")
    #expect(type.resolved == 0.88 && type.contactWithin == 300)
  }

  @Test func `a repeat as an unknown type is told`() throws {
    let text = smallScenario.replacing(
      "patience: 2 min}", with: "patience: 2 min, again: {ivr: {probability: 1 %, as: suport}}}")
    #expect(
      try folder.mistakes(text) == [
        "scenario.yaml:3:96: callTypes.support.again.ivr.as: there is no call type 'suport' "
          + "(did you mean 'support'?)"
      ])
  }
}
