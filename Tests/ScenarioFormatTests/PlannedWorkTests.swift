import ContactCenterModel
import ScenarioFormat
import Testing

/// The load that is printed and warned of, against hand calculation: 120 calls an hour, 4 min each.
@Suite struct PlannedWorkTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func work(_ text: String, set overrides: [String] = []) throws -> PlannedWork {
    PlannedWork(try folder.load(text, set: overrides).scenario)
  }

  private let endless = quietScenario.replacing("patience: 2 min", with: "patience: endless")

  @Test func `handling by skill counts, that of the quickest group`() throws {
    #expect(try abs(work(quietScenario).meanLoad - 8) < 1e-9)
    let slow =
      "agents={team: {staff: 10, skills: {support: {handling: {talk: 6 min, wrapUp: 0 s}}}}}"
    #expect(try abs(work(quietScenario, set: [slow]).meanLoad - 12) < 1e-9)
    #expect(
      try folder.warnings(
        endless.replacing(
          "team: {staff: 10}",
          with: "team: {staff: 10, skills: {support: {handling: {talk: 6 min, wrapUp: 0 s}}}}"))
        == ["overloaded callTypes.support"])
  }

  @Test func `needs that were not met come again, of the type that the rule names`() throws {
    let text = quietScenario.replacing(
      "patience: 2 min}",
      with:
        "patience: 2 min, resolved: 75 %, again: {unresolved: {probability: 50 %, delay: 1 min}}}")
    // One call in eight comes again: 1 / (1 − 1/8) calls of each need.
    #expect(try abs(work(text).calls / (120 * 9) - 8.0 / 7) < 1e-6)
    // At most two attempts: 1 + 1/8.
    let two = text.replacing("delay: 1 min}}", with: "delay: 1 min}, attempts: 2}")
    #expect(try abs(work(two).calls / (120 * 9) - 1.125) < 1e-9)
    let other = text.replacing(
      "delay: 1 min}}}",
      with: "delay: 1 min, as: desk}}}\n  desk: {handling: {talk: 8 min, wrapUp: 0 s}}")
    let shared = try work(other)
    #expect(abs(shared.callsByType[0] - 1080) < 1e-6 && abs(shared.callsByType[1] - 135) < 1e-6)
    #expect(abs(shared.meanLoad - (8 + 2)) < 1e-9)
  }

  @Test func `calls that end in the IVR are no work, and menus give calls to other types`() throws {
    let text = """
      koryo: 1
      callTypes:
        a: {rate: 100/h, handling: {talk: 6 min, wrapUp: 0 s}, patience: endless}
        b: {handling: {talk: 12 min, wrapUp: 0 s}, patience: endless}
      agents: {team: {staff: 20}}
      ivr:
        nodes:
          welcome: {say: 10 s, hangUp: 10 %, operator: 20 %, menu: [{share: 50 %, to: self}, {share: 50 %, to: queue(b)}]}
          self: {selfService: {completed: 80 %, resolved: 100 %, failed: queue}}
      """
    let found = try work(text)
    // 90 stay, 18 press 0; of 72, 36 serve themselves, of whom 7.2 fail, and 36 are of type b.
    #expect(abs(found.callsByType[0] / 9 - 25.2) < 1e-9)
    #expect(abs(found.callsByType[1] / 9 - 36) < 1e-9)
    #expect(abs(found.meanLoad - (2.52 + 7.2)) < 1e-9)
    let few = text.replacing("staff: 20", with: "staff: 9")
    #expect(try folder.warnings(few) == ["overloaded callTypes.a"])
    #expect(try folder.warnings(text.replacing("staff: 20", with: "staff: 10")) == [])
  }

  @Test(
    "a queue that lines, places or balking bound does not grow without end",
    arguments: [
      "lines=12", "waitingRooms={main: {types: [support], capacity: 30}}",
      "callTypes.support.queue={capacity: 20}", "callTypes.support.balking=5 %",
    ])
  func bounded(by override: String) throws {
    let text = endless.replacing("staff: 10", with: "staff: 7")
    #expect(try folder.warnings(text) == ["overloaded callTypes.support"])
    #expect(try folder.load(text, set: [override]).warnings.isEmpty)
  }
}
