import ContactCenterModel
import ScenarioFormat
import Testing

@Suite struct BacklogTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test func `a backlog is read by call type, and what can be of one type only without`() throws {
    let scenario = try folder.load(CompleteScenario.backlog).scenario
    #expect(
      scenario.backlog == [
        Backlog(type: CallTypeID(0), calls: 12, waited: 180, callbacks: 10, tickets: 5),
        Backlog(type: CallTypeID(1), tickets: 7),
      ])
    #expect(try folder.load(smallScenario).scenario.backlog == [])
  }

  @Test(
    "a backlog may be set from outside",
    arguments: [
      ("backlog.support.calls=12", Backlog(type: CallTypeID(0), calls: 12)),
      ("backlog.support=12", Backlog(type: CallTypeID(0), calls: 12)),
      ("backlog.tickets=40", Backlog(type: CallTypeID(0), tickets: 40)),
      (
        "backlog={support: {calls: 12, waited: 2 min}, tickets: 40}",
        Backlog(type: CallTypeID(0), calls: 12, waited: 120, tickets: 40)
      ),
    ])
  func override(text: String, backlog: Backlog) throws {
    let scenario = try folder.load(smallScenario, set: [text]).scenario
    #expect(scenario.backlog == [backlog])
    #expect((scenario.tickets != nil) == (backlog.tickets > 0))
  }

  @Test(
    "what a backlog cannot be is told",
    arguments: [
      ("backlog={callbacks: 8}", "the scenario does not say how callbacks go"),
      ("backlog={support: {callbacks: 8}}", "the scenario does not say how callbacks go"),
      ("backlog={suport: {calls: 8}}", "there is no call type 'suport' (did you mean 'support'?)"),
      ("backlog={support: {calls: 1.5}}", "1.5"), ("backlog={support: {cals: 8}}", "calls"),
    ])
  func mistakes(change: String, words: String) throws {
    let mistakes = try folder.mistakes(smallScenario, set: [change])
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.contains(words) == true, "\(mistakes)")
  }

  @Test func `nobody can have waited longer than anybody does`() throws {
    let set = ["callTypes.support.patience={distribution: uniform, low: 0 s, high: 2 min}"]
    let found = try folder.mistakes(
      smallScenario, set: set + ["backlog={support: {calls: 3, waited: 2 min}}"])
    #expect(found.count == 1)
    #expect(found.first?.contains("no caller of 'support' is patient for 120 s") == true)
    #expect(
      try folder.mistakes(
        smallScenario, set: set + ["backlog={support: {calls: 3, waited: 119 s}}"]) == [])
  }

  @Test func `callbacks and tickets that may be of several types need a name`() throws {
    let found = try folder.mistakes(CompleteScenario.backlog, set: ["backlog.tickets=3"])
    #expect(found.count == 1)
    #expect(
      found.first?.contains(
        "these may be of 'a', 'b'; say whose they are, for example 'a: {tickets: 8}'")
        == true)
  }

  @Test func `a steady state has no backlog`() throws {
    let found = try folder.mistakes(
      CompleteScenario.steady, set: ["backlog={a: {calls: 3}}"])
    #expect(found.count == 1)
  }

  @Test func `types that only the backlog has need somebody who serves them`() throws {
    let found = try folder.mistakes(
      smallScenario.replacing(
        "callTypes:", with: "callTypes:\n  extra: {handling: 1 min, rate: 0/h}"),
      set: ["agents.team.skills=[support]", "backlog={extra: {calls: 3}}"])
    #expect(found.count == 1)
    #expect(found.first?.contains("extra") == true)
  }
}
