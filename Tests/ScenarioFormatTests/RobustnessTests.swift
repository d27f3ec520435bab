import ContactCenterModel
import ScenarioFormat
import Testing

@Suite struct RobustnessTests {
  private static let huge = "1" + String(repeating: "0", count: 300)

  @Test(
    "values beyond all reason are mistakes, not crashes",
    arguments: [
      "agents.team.staff=\(huge)", "scale.staff=\(huge)", "day.interval=0.000001 s",
      "steadyState={length: \(huge) h}", "callTypes.support.rate=\(huge)/h",
      "callTypes.support.priority=\(huge)", "run.seed=\(huge)", "agents=\(huge)",
      "callTypes.support.handling={talk: {distribution: erlang, mean: 1 min, phases: \(huge)}}",
      "callTypes={}", "callTypes.support=[]", "agents.team={}", "targets=[{}]", "lines={}",
      "callTypes.support.handling={}", "entries.main={}", "callTypes.support.csv=/dev",
      "callTypes.support.replay=/dev", "extends=[]", "koryo=[1]", "=1", "a=", "[0]=1",
      "callTypes.support.patience={of: [{of: [{of: []}]}]}", "day={open: 99:00}",
    ])
  func hostile(override: String) throws {
    let folder = try ScratchFolder()
    #expect(try !folder.mistakes(smallScenario, set: [override]).isEmpty)
  }

  @Test(
    "files that are no scenario are mistakes, not crashes",
    arguments: [
      "", "\n\n# nothing\n", "12", "[]", "- a\n- b", "{}", "\u{0}", "? [a]\n: b", "*a", "%",
    ])
  func strange(text: String) throws {
    let folder = try ScratchFolder()
    #expect(try !folder.mistakes(text).isEmpty)
  }

  @Test func `a steady state without calls can be read`() throws {
    let folder = try ScratchFolder()
    let text = CompleteScenario.steady.replacing("120/h", with: "0/h")
    #expect(try folder.load(text).scenario.demands.isEmpty)
  }
}
