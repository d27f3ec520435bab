import ContactCenterModel
import Foundation
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
      "callTypes.support.patience={distribution: lognormal, mu: 5, sigma: 38}",
      "callTypes.support.patience={distribution: weibull, shape: 0.0058, scale: 100 s}",
      "callTypes.support.patience={distribution: gamma, shape: 1e-320, scale: 100 s}",
      "callTypes.support.patience={distribution: gamma, mean: 100 s, shape: 1e-9}",
      "callTypes.support.patience=\(huge) s", "callTypes.support.announcement=\(huge) s",
      "callTypes.support.patience={distribution: triangular, low: 0 s, mode: 0 s, high: \(huge) s}",
      "callTypes.support.handling={talk: {distribution: mixture, of: [\(huge) s, 1 s]}}",
      "callTypes.support.handling={talk: {distribution: exponential, mean: 1 s, shift: \(huge) s}}",
      "scale.handling=1e300 %", "scale.patience=1e-300 %",
      "agents.team.skills={support: {speed: 1e-300}}", "callTypes.support.lostSale=1e308",
      "callTypes.support.again={abandoned: 50 %, nextAttempt: {patienceFactor: 1e300}}",
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

  @Test(
    "variations too small to matter are none",
    arguments: ["dayFactor={cv: 1e-160}", "callTypes.support.variability={perInterval: 1e-160}"])
  func still(override: String) throws {
    let folder = try ScratchFolder()
    let record = Simulator(try folder.load(smallScenario, set: [override]).scenario)
      .run(replication: 0, seed: 1)
    let plain = Simulator(try folder.load(smallScenario).scenario).run(replication: 0, seed: 1)
    // Neither crashes nor comes without calls.
    #expect(record.typeCounts == plain.typeCounts)
  }

  @Test(arguments: [300, 12_000])
  func `nodes of the IVR are counted before they are walked`(count: Int) throws {
    let folder = try ScratchFolder()
    let nodes = (0..<count).map {
      "    n\($0): {next: \($0 + 1 == count ? "queue" : "n\($0 + 1)")}\n"
    }
    let mistakes = try folder.mistakes(smallScenario + "\nivr:\n  nodes:\n" + nodes.joined())
    #expect(mistakes.count == 1)
    #expect(mistakes[0].contains("\(count)"))
  }

  @Test func `files that extend one another are counted`() throws {
    let folder = try ScratchFolder()
    try folder.write("f0.yaml", smallScenario)
    for number in 1...40 {
      try folder.write("f\(number).yaml", "extends: f\(number - 1).yaml\nname: x\n")
    }
    let wrong = try folder.mistakes("extends: f40.yaml\n")
    #expect(
      wrong.count == 1 && wrong[0].hasSuffix("extends: more than 32 files extend one another"))
    #expect(try folder.mistakes("extends: f20.yaml\n") == [])
  }

  @Test func `a thousand types and hundreds of groups have their plan checked at once`() throws {
    let folder = try ScratchFolder()
    let types = (0..<1000).map { "  t\($0): {rate: 1/h, handling: {talk: 4 min, wrapUp: 0 s}}\n" }
    let groups = (0..<250).map { group in
      let skills = (0..<10).map { "t\((group * 4 + $0) % 1000)" }.joined(separator: ", ")
      return "  g\(group): {staff: 2, skills: [\(skills)]}\n"
    }
    let text = "koryo: 1\nlines: 900\ncallTypes:\n\(types.joined())agents:\n\(groups.joined())"
    let scenario = try folder.load(text).scenario
    let record = Simulator(scenario).run(replication: 0, seed: 1)
    let arrived = (0..<1000).reduce(0) { sum, type in
      sum
        + (0..<record.layout.rows).reduce(0) {
          $0 + record.count(.arrived, type: CallTypeID(type), row: $1)
        }
    }
    // 1,000 calls an hour for nine hours; the deviation is 95.
    #expect(abs(arrived - 9000) < 500)
  }

  @Test func `nothing is quoted of a file that is no scenario`() throws {
    let folder = try ScratchFolder()
    try folder.write("secret", "root:$6$abc:19000:0:99999:7:::\ndaemon:*:19000:0:99999:7:::\n")
    let mistakes = try folder.mistakes("extends: secret\n")
    #expect(
      mistakes == [
        "scenario.yaml:1:10: extends: the file 'secret' is no scenario: it has none of the keys of one, such as "
          + "koryo, callTypes and agents"
      ])
    #expect(try folder.mistakes("root:$6$abc\n").allSatisfy { !$0.contains("abc") })
  }

  @Test func `a confined scenario names no file outside its folder`() throws {
    let outside = try ScratchFolder()
    try outside.write("base.yaml", smallScenario)
    try outside.write("heads.csv", "heads\n" + String(repeating: "9\n", count: 18))
    let folder = try ScratchFolder()
    try folder.write("inside.yaml", smallScenario)
    func problems(_ text: String) throws -> [Problem] {
      let file = try folder.write("s.yaml", text)
      do {
        _ = try ScenarioLoader.load(path: file, isConfined: true)
        return []
      } catch { return error.diagnostics.map(\.problem) }
    }
    #expect(try problems("extends: inside.yaml\n") == [])
    let base = outside.path + "base.yaml"
    #expect(try problems("extends: \(base)\n") == [.outsideFolder(base)])
    let staff = smallScenario.replacing(
      "staff: 10", with: "staff: {csv: {file: \(outside.path)heads.csv}}")
    #expect(try problems(staff) == [.outsideFolder(outside.path + "heads.csv")])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "link.yaml", withDestinationPath: base)
    #expect(try problems("extends: link.yaml\n") == [.outsideFolder(folder.path + "link.yaml")])
    #expect(try problems("extends: ../\n").count == 1)
  }

  @Test func `a pipe that a scenario names is not waited for`() throws {
    let folder = try ScratchFolder()
    #expect(mkfifo(folder.path + "pipe", 0o600) == 0)
    #expect(try folder.mistakes("extends: pipe\n").count == 1)
  }

  @Test func `characters that terminals obey are written out`() throws {
    let folder = try ScratchFolder()
    let loaded = try folder.load(
      "name: \"a\\e[31m\\u202Eb\\0c\"\n" + smallScenario)
    #expect(loaded.scenario.name == #"a\u{1B}[31m\u{202E}b\u{0}c"#)
    let wrong = try folder.mistakes(
      smallScenario.replacing("team:", with: "\"te\\nam\": {x: \"\\a\"}\n  team:"))
    #expect(!wrong.isEmpty)
    #expect(wrong.allSatisfy { text in text.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
  }
}
