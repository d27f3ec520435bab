import ScenarioFormat
import Testing

@Suite struct ChannelWarningTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func warnings(_ text: String, _ overrides: [String]) throws -> [String] {
    try folder.load(text, set: overrides).warnings.map { "\($0.problem.id) \($0.path)" }
  }

  private static let quiet = ["sms.missedCall.message=faq", "sms.messages.sorry=null"]

  @Test func `messages and callbacks that can come about are not warned of`() throws {
    #expect(try warnings(CompleteScenario.channels, Self.quiet) == [])
  }

  @Test(
    "messages and callbacks that come to nothing are told",
    arguments: [
      (["sms.messages.spare={length: 70}"], "message-never-sent sms.messages.spare"),
      (["callback.announcement=faq"], "message-never-sent sms.messages.weCallYou"),
      (
        ["sms.missedCall=null", "callback.announcement=faq", "sms.messages.weCallYou=null"],
        "no-tickets tickets"
      ),
      (["callback.offer={outstanding: 5}"], "callback-never-offered callback"),
      (
        ["callback.attempts.reached=0 %", "callback.attempts.reachedAfterSMS=0 %"],
        "callback-never-reached callback.attempts.reached"
      ),
      (
        ["callback.announcement=null", "sms.messages.weCallYou=null"],
        "not-announced callback.attempts.reachedAfterSMS"
      ),
      (
        [
          "callTypes.c={handling: {talk: 3 min, wrapUp: 0 s}}", "callback.types=[a, c]",
          "agents.team.skills=[a, b]",
        ],
        "callback-without-skill callback.types"
      ),
    ])
  func told(changes: [String], warning: String) throws {
    let unused = "unused-type callTypes.c"
    let warnings = try warnings(CompleteScenario.channels, Self.quiet + changes)
    #expect(warnings.filter { $0 != unused } == [warning])
  }

  @Test func `a queue that callers can leave for a callback is not overloaded`() throws {
    // 120 calls an hour of 4 min are 8 Erlangs.
    let text = quietScenario.replacing("patience: 2 min", with: "patience: endless")
      .replacing("staff: 10", with: "staff: 7")
    #expect(try warnings(text, []) == ["overloaded callTypes.support"])
    #expect(try warnings(text, ["callback={accepted: 37 %, offer: {after: 60 s}}"]) == [])
  }

  @Test func `an announcement reaches whom nothing else would`() throws {
    let changes = Self.quiet + ["callback.attempts.reached=0 %"]
    #expect(try warnings(CompleteScenario.channels, changes) == [])
  }
}
