import Reporting
import ScenarioFormat
import Testing

@Suite struct WarningTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test(
    "what is probably not meant is told once, at its key",
    arguments: [
      // 120 calls an hour of 4 min are 8 Erlangs; callers without patience never leave.
      (
        "patience: 2 min}\nagents:\n  team: {staff: 10}",
        "patience: endless}\nagents:\n  team: {staff: 7}",
        "overloaded callTypes.support"
      ),
      (
        "team: {staff: 10}", "team: {staff: 10}\n  idle: {skills: [], staff: 1}",
        "group-without-work agents.idle"
      ),
      (
        "handling: {talk: 4 min, wrapUp: 0 s}", "handling: {talk: 4 min}",
        "no-wrap-up callTypes.support.handling"
      ),
      (
        "handling: {talk: 4 min, wrapUp: 0 s}", "handling: 4 min",
        "no-wrap-up callTypes.support.handling"
      ),
      (
        "handling: {talk: 4 min, wrapUp: 0 s}", "handling: {talk: 20 min, wrapUp: 0 s}",
        "sipp callTypes.support.handling"
      ),
      ("staff: 10", "staff: 10.4", "fractional-staff agents.team.staff"),
      ("staff: 10", "staff: 10, shrinkage: 60 %", "shrinkage-over-half agents.team.shrinkage"),
      ("agents:", "  other: {handling: 1 min}\nagents:", "unused-type callTypes.other"),
      ("agents:", "targets: [asa >= 20 s]\nagents:", "wrong-side targets[0]"),
      ("staff: 10", "shifts: [{heads: 20, from: 10:00, to: 18:00}]", "no-staff callTypes.support"),
      (
        "{staff: 10}",
        "{shifts: [{heads: 10, from: 9:00, to: 18:00}, {heads: 1, from: 18:00, to: 20:00}]}",
        "shift-outside-hours agents.team.shifts"
      ),
    ])
  func warnings(original: String, changed: String, warning: String) throws {
    #expect(try folder.warnings(quietScenario) == [])
    #expect(quietScenario.contains(original))
    #expect(try folder.warnings(quietScenario.replacing(original, with: changed)) == [warning])
  }

  @Test func `calls per hour written for half hours are suspected`() throws {
    // 500 calls a half hour of 4 min are 66.7 Erlangs for 10 agents.
    let calls = Array(repeating: "500", count: 18).joined(separator: ", ")
    let text = quietScenario.replacing("rate: 120/h", with: "calls: [\(calls)]")
    #expect(try folder.warnings(text) == ["rate-mismatch callTypes.support.calls"])
  }

  @Test func `rounding is told of from 2 % of a group's work on`() throws {
    // 10.1 agents are planned and 10 work: 0.1 of 10.1 is 1 %; 0.4 of 10.4 is 4 %.
    #expect(try folder.warnings(quietScenario.replacing("staff: 10", with: "staff: 10.1")) == [])
    let warned = try folder.load(quietScenario.replacing("staff: 10", with: "staff: 10.4"))
    #expect(
      warned.warnings.map { DiagnosticText.text($0.problem, .en) } == [
        "agents are rounded to whole numbers, -3.6 agent-hours against the plan"
      ])
    #expect(
      warned.warnings.map { DiagnosticText.text($0, .ja) }.allSatisfy {
        $0.contains(": 警告 [fractional-staff]: agents.team.staff: ")
      })
  }

  @Test func `a steady state is overloaded from as much work as agents on`() throws {
    let text = CompleteScenario.steady
    #expect(try folder.warnings(text) == [])
    #expect(
      try folder.warnings(
        text.replacing("staff: 10", with: "staff: 8").replacing("lines: 48", with: "")) == [
          "overloaded callTypes.a"
        ])
  }

  @Test(
    "a steady state that counts what happens while the center fills up is told",
    arguments: [
      ("{length: 400 h}", ["short-warm-up steadyState"]),
      ("{warmUp: 0 s, length: 400 h, batches: 30}", ["short-warm-up steadyState.warmUp"]),
      ("{warmUp: 10 s, length: 1 min}", ["short-warm-up steadyState.warmUp"]),
      ("{warmUp: 20 h, length: 400 h}", []),
    ])
  func shortWarmUp(steady: String, warnings: [String]) throws {
    let text = CompleteScenario.steady.replacing(
      "{warmUp: auto, length: 400 h, batches: 30}", with: steady)
    #expect(try folder.warnings(text) == warnings)
  }
}
