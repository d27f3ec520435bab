import ScenarioFormat
import Testing

@Suite struct FingerprintTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func fingerprint(_ text: String, set: [String] = []) throws -> String {
    try folder.load(text, set: set).fingerprint
  }

  @Test func `it has 32 hexadecimal digits and stays the same for ever`() throws {
    // FNV-1a of {"agents":{"team":{"staff":10.0,},},"callTypes":{"support":{"handling":240.0,
    // "patience":120.0,"rate":0.03333333333333333,},},"koryo":1.0,} computed in Python. Whoever
    // changes it makes the baselines of all users unreadable.
    #expect(try fingerprint(smallScenario) == "39e525f0e277415be0c1de829f486a91")
  }

  @Test func `comments, order, units, quotes, names and runs do not matter`() throws {
    let other = """
      # The same center.
      name: Something else
      run: {seed: 5}
      agents: {"team": {staff: 10.0}}
      callTypes:
        support:
          patience: 120 s
          handling: '240 s'
          rate: 2/min
      koryo: 1
      """
    #expect(try fingerprint(other) == fingerprint(smallScenario))
  }

  @Test func `overrides and overlays count like what they say`() throws {
    let changed = try fingerprint(smallScenario.replacing("10", with: "12"))
    #expect(changed != (try fingerprint(smallScenario)))
    #expect(try fingerprint(smallScenario, set: ["agents.team.staff=12"]) == changed)
    try folder.write("base.yaml", smallScenario)
    #expect(try fingerprint("extends: base.yaml\nagents: {team: {staff: 12}}") == changed)
  }

  @Test func `tables count with their numbers, not with their name`() throws {
    let text = smallScenario.replacing("staff: 10", with: "staff: {csv: {file: a.csv}}")
    let rows = (1...18).map { "\($0)\n" }.joined()
    try folder.write("a.csv", "heads\n" + rows)
    try folder.write("b.csv", "x,y\n" + (1...18).map { "0,\($0)\n" }.joined())
    let first = try fingerprint(text)
    let second = text.replacing("{file: a.csv}", with: "{file: b.csv, column: y}")
    #expect(try fingerprint(second) == first)
    try folder.write("a.csv", "heads\n7\n" + rows.dropFirst(2))
    #expect(try fingerprint(text) != first)
  }

  @Test func `how a list of calls is read counts as what it says`() throws {
    try folder.write("c.csv", "time,talk,line\n9:00,4,x\n9:10,4,y\n")
    let text = smallScenario.replacing("rate: 120/h", with: "replay: {file: c.csvMORE}")
    let prints = try ["", ", durations: minutes", ", where: {line: x}", ", dates: dmy"].map {
      try fingerprint(text.replacing("MORE", with: $0))
    }
    #expect(Set(prints).count == 4)
    let plain = smallScenario.replacing(
      "rate: 120/h", with: "replay: {file: c.csv, encoding: utf-8}")
    #expect(try fingerprint(plain) != prints[1])
  }
}
