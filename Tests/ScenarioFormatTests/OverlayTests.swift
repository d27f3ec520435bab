import ContactCenterModel
import Probability
import ScenarioFormat
import Testing

@Suite struct OverlayTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("base.yaml", smallScenario + "\ntargets: [asa <= 20 s]\nlines: 20\n")
  }

  @Test func `mappings merge, lists and values replace, null removes`() throws {
    let scenario = try folder.load(
      """
      extends: base.yaml
      callTypes: {support: {patience: null}, sales: {rate: 10/h, handling: 3 min}}
      targets: [asa <= 30 s, abandonment <= 5 %]
      lines: ~
      """
    ).scenario
    #expect(scenario.callTypes.map(\.name) == ["support", "sales"])
    #expect(scenario.callTypes[0].patience == nil)
    #expect(scenario.callTypes[0].handling.talk.values[0].mean == 240)
    #expect(scenario.targets.count == 2)
    #expect(scenario.linePools.isEmpty)
  }

  @Test func `mistakes of a base are told at their place in the base`() throws {
    try folder.write("bad.yaml", smallScenario.replacing("4 min", with: "4"))
    let mistakes = try folder.mistakes("extends: bad.yaml\nagents: {team: {staff: -1}}\n")
    #expect(mistakes.count == 2)
    #expect(mistakes.contains { $0.hasPrefix("bad.yaml:3:36: callTypes.support.handling: ") })
    #expect(mistakes.contains { $0.hasPrefix("scenario.yaml:2:24: agents.team.staff: ") })
  }

  @Test func `files that extend one another in a circle are told`() throws {
    try folder.write("other.yaml", "extends: scenario.yaml\n")
    let mistakes = try folder.mistakes("extends: other.yaml\n")
    #expect(
      mistakes == [
        "other.yaml:1:10: extends: these files extend one another in a circle: "
          + "scenario.yaml → other.yaml → scenario.yaml"
      ])
  }

  @Test func `a base that is missing is told where it is named`() throws {
    #expect(
      try folder.mistakes("extends: none.yaml\n") == [
        "scenario.yaml:1:10: extends: there is no file 'none.yaml'"
      ])
  }

  @Test func `overrides win over files, in lists too`() throws {
    let text = smallScenario.replacing(
      "rate: 120/h", with: "rate: 120/h, balking: [{waiting: 3, probability: 0.1}]")
    let scenario = try folder.load(
      text,
      set: [
        "agents.team.staff=12", "callTypes.support.balking[0].probability=30 %",
        "day={open: 8:00, close: 20:00}", "callTypes.support.patience=null",
      ]
    ).scenario
    #expect(scenario.groups[0].staffing.most == 12)
    #expect(scenario.callTypes[0].balking == [BalkingStep(waiting: 3, probability: 0.3)])
    #expect(scenario.horizon.intervals == 24)
    #expect(scenario.callTypes[0].patience == nil)
  }

  @Test(
    "overrides that fit nothing are told with their path",
    arguments: [
      (
        "agents.team.stuff=12",
        "--set: agents.team.stuff: unknown key 'stuff' (did you mean 'staff'?)"
      ),
      ("agents.team.staff[3]=5", "--set: agents.team.staff[3]: there is no list at this path"),
      (
        "targets[1]=asa <= 1 s",
        "--set: targets[1]: the list has 1 value, [0] to [0]; there is no [1]"
      ),
      (
        "agents..staff=1",
        "--set: agents..staff: 'agents..staff' is not the path of a key such as "
          + "agents.team.staff or targets[0]"
      ),
      (
        "agents.team.staff=many",
        "--set: agents.team.staff: 'many' is not a number such as 9.5 or a "
          + "list or a mapping of keys"
      ),
    ])
  func badOverrides(override: String, sentence: String) throws {
    let mistakes = try folder.mistakes(
      smallScenario + "\ntargets: [asa <= 20 s]\n", set: [override])
    #expect(mistakes == [sentence])
  }
}
