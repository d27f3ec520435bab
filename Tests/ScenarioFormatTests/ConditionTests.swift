import ContactCenterModel
import ScenarioFormat
import Testing

@Suite struct ConditionTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// The condition of the only skill, within braces as planners like to write.
  private func condition(_ text: String) throws -> Condition {
    try folder.load(scenario("{when: \(text), after: 10 s}")).scenario.groups[0].skills[0].condition
  }

  private func scenario(_ skill: String) -> String {
    smallScenario.replacing("{staff: 10}", with: "{staff: 10, skills: {support: \(skill)}}")
  }

  @Test(
    "statements and comparisons are read with the units of their figures",
    arguments: [
      ("always", .always), ("busy", .busy), ("closed", .closed), ("not(busy)", .not(.busy)),
      ("expectedWait > 90 s", .compare(.expectedWait, .above, 90)),
      ("expectedWait>=1.5分", .compare(.expectedWait, .atLeast, 90)),
      ("queueLength >= 5", .compare(.queueLength, .atLeast, 5)),
      ("freeAgents < 2", .compare(.freeAgents, .below, 2)),
      ("occupancy > 85 %", .compare(.occupancy, .above, 0.85)),
      ("occupancy <= 0.5", .compare(.occupancy, .atMost, 0.5)),
    ] as [(String, Condition)])
  func simple(text: String, expected: Condition) throws {
    #expect(try condition(text) == expected)
  }

  @Test(
    "every form of a sign is read",
    arguments: [
      (">", .above), ("＞", .above), ("<", .below), ("＜", .below), (">=", .atLeast), ("≥", .atLeast),
      ("≧", .atLeast), ("＞＝", .atLeast), ("<=", .atMost), ("≤", .atMost), ("≦", .atMost),
      ("＜＝", .atMost),
    ] as [(String, Comparison)])
  func signs(sign: String, comparison: Comparison) throws {
    #expect(try condition("freeAgents \(sign) 2") == .compare(.freeAgents, comparison, 2))
  }

  @Test func `conditions are joined to any depth, in braces too`() throws {
    let text = "any( closed , all(busy,not(freeAgents > 1), expectedWait > 2 min))"
    let expected = Condition.any([
      .closed,
      .all([
        .busy, .not(.compare(.freeAgents, .above, 1)), .compare(.expectedWait, .above, 120),
      ]),
    ])
    #expect(try condition(text) == expected)
    #expect(try condition("\"\(text)\"") == expected)
    let override = ["agents.team.skills.support={when: \(text)}"]
    let skill = try folder.load(smallScenario, set: override).scenario.groups[0].skills[0]
    #expect(skill.condition == expected)
  }

  @Test func `a word twice in two parentheses of a mapping is no key given twice`() throws {
    let text = "{when: any(busy, closed, always), after: 10 s, handling: all(busy, closed, x)}"
    #expect(
      try folder.mistakes(scenario(text)) == [
        "scenario.yaml:5:96: agents.team.skills.support.handling: 'all(busy, closed, x)' is not a "
          + "length of time such as '240 s', '4 min' or '1h30m' or a mapping of keys"
      ])
  }

  @Test(
    "a mistake inside a condition is told with what would be right",
    arguments: [
      ("bussy", "a condition has no word 'bussy' (did you mean 'busy'?)"),
      ("not(busy", "the parenthesis after 'not' is not closed; add ')'"),
      ("not busy", "'not' is followed by a parenthesis; write for example 'not(busy)'"),
      (
        "not(busy, closed)",
        "'not' takes one condition; write for example 'not(any(busy, closed))'"
      ),
      ("all(busy,)", "')' stands where a condition should begin"),
      ("all(busy, ", "a condition ends too early"),
      (
        "queueLength",
        "'queueLength' is compared with a value; write for example 'queueLength >= 5'"
      ),
      ("queueLength >", "'queueLength' is compared with a value"),
      ("queueLength = 5", "'=' is no sign of comparison"),
      ("queueLength => 5", "did you mean '>='?"), ("queueLength =< 5", "did you mean '<='?"),
      (
        "all(busy, expectedWait > 90)",
        "'expectedWait': '90' has no unit; write for example '90 s' or '90 min'"
      ),
      ("occupancy > 85", "'occupancy': '85' is more than the whole (did you mean '85 %'?)"),
      ("freeAgents < -1", "'freeAgents': '-1' is out of range; it must be 0 or more"),
      ("busy) ", "')' is left over after 'busy'"),
      (
        String(repeating: "not(", count: 17) + "busy" + String(repeating: ")", count: 17),
        "values are nested more than 16 levels deep"
      ),
      ("all(busy closed)", "'closed)' is left over after 'all(busy'"),
    ])
  func mistakes(text: String, words: String) throws {
    let mistakes = try folder.mistakes(
      scenario("{}"), set: ["agents.team.skills.support.when=\"\(text)\""])
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.contains(words) == true, "\(mistakes)")
  }

  @Test func `a scenario says the same however its condition is written`() throws {
    func fingerprint(_ text: String) throws -> String {
      try folder.load(scenario("{when: \(text)}")).fingerprint
    }
    let text = try fingerprint("all(busy, expectedWait > 90 s)")
    #expect(try fingerprint("\"all( busy,expectedWait ＞ 1.5 min)\"") == text)
    #expect(try fingerprint("any(busy, expectedWait > 90 s)") != text)
  }
}
