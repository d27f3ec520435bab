import ContactCenterModel
import Foundation
import ScenarioFormat
import Testing

/// Slips that could be read as something else, or that hide behind another mistake.
@Suite struct SlipTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func mistakes(_ original: String, _ changed: String) throws -> [String] {
    #expect(smallScenario.contains(original))
    return try folder.mistakes(smallScenario.replacing(original, with: changed))
  }

  @Test(
    "an override of a misspelt name is no new name",
    arguments: [
      ("agents.taem.staff=9", "there is no group 'taem' (did you mean 'team'?)"),
      ("agents.taem=9", "there is no group 'taem' (did you mean 'team'?)"),
      (
        "callTypes.suport.patience=1 min",
        "there is no call type 'suport' (did you mean 'support'?)"
      ),
      ("lines.main.count=3", "there is no pool of lines 'main'"),
    ])
  func strangeNames(override: String, sentence: String) throws {
    let path = override.prefix { $0 != "=" }
    #expect(
      try folder.mistakes(smallScenario, set: [override]) == ["--set: \(path): \(sentence)"])
  }

  @Test func `an override can bring a whole new group`() throws {
    let loaded = try folder.load(
      smallScenario, set: ["agents.second={staff: 3}", "agents.second.staff=4"])
    #expect(loaded.scenario.groups.map(\.name) == ["team", "second"])
    #expect(loaded.scenario.groups[1].staffing.most == 4)
  }

  @Test func `a bare multiplier above ten is a forgotten percent sign`() throws {
    #expect(
      try folder.mistakes(smallScenario, set: ["scale.demand=110"]) == [
        "--set: scale.demand: '110' is 110 times (did you mean '110 %'? If not, write '11000 %')"
      ])
    #expect(try folder.mistakes(smallScenario, set: ["scale.demand=10"]).isEmpty)
    #expect(try folder.mistakes(smallScenario, set: ["scale.demand=1100 %"]).isEmpty)
  }

  @Test(
    "a colon without its blank is told where it stands, with what to write",
    arguments: [
      ("agents:", "lines:24\nagents:", "4:1", "lines: 24"),
      ("staff: 10}", "staff: 10}\nlines:24", "6:1", "lines: 24"),
      ("rate: 120/h", "rate:120/h", "3:13", "rate: 120/h"),
      ("agents:", "agents", "4:1", "agents:"),
    ])
  func colons(original: String, changed: String, place: String, text: String) throws {
    let sentences = try mistakes(original, changed)
    #expect(sentences.count == 1)
    #expect(sentences[0].hasPrefix("scenario.yaml:\(place):"))
    #expect(
      sentences[0].hasSuffix("a key is followed by a colon and a blank; write '\(text)'"))
  }

  @Test func `a scenario in another encoding is told so`() throws {
    // 件数 in CP932, and a scenario in UTF-16 with its mark.
    let japanese: [UInt8] = [0x8C, 0x8F, 0x90, 0x94]
    var wide: [UInt8] = [0xFF, 0xFE]
    for byte in smallScenario.utf8 { wide += [byte, 0] }
    let narrow: [UInt8] = Array("name: ".utf8) + japanese
    for (bytes, name) in [(narrow, "CP932"), (wide, "UTF-16")] {
      let file = try folder.write("other.yaml", Data(bytes))
      let error = #expect(throws: ScenarioError.self) { try ScenarioLoader.load(path: file) }
      let found = error?.diagnostics ?? []
      let expected: [Problem] = [.text(.notUTF8(name))]
      #expect(found.map { $0.problem } == expected)
      #expect(found.first?.path == "")
    }
  }

  @Test func `a call type without a group is told among other mistakes`() throws {
    let text = """
      koryo: 1
      callTypes:
        support: {rate: 120/h, handling: 4}
        sales: {rate: 10/h, handling: 4 min}
      agents:
        team: {staff: -1, skills: [support]}
      """
    let sentences = try folder.mistakes(text)
    #expect(sentences.count == 3)
    #expect(sentences[1].contains("'sales' has calls, but no group"))
  }

  @Test(
    "seeds are all numbers of 64 bits",
    arguments: [
      ("0", 0), ("9007199254740993", 9_007_199_254_740_993), ("\(UInt64.max)", UInt64.max),
    ] as [(String, UInt64)])
  func seeds(text: String, seed: UInt64) throws {
    #expect(try folder.load(smallScenario, set: ["run.seed=\(text)"]).run.seed == seed)
  }

  @Test(arguments: ["-1", "1.5", "18446744073709551616", "many"])
  func `what is no seed is told with the range`(text: String) throws {
    #expect(
      try folder.mistakes(smallScenario, set: ["run.seed=\(text)"]) == [
        "--set: run.seed: '\(text)' is not a whole number from 0 to 18446744073709551615"
      ])
  }

  @Test func `names whose random numbers would be the same are refused`() throws {
    // FNV-1a of "type:kubkoyy" and "type:xiwipst" are equal, found by a search of random names.
    let sentences = try mistakes(
      "agents:",
      "  kubkoyy: {handling: 1 min}\n  xiwipst: {handling: 1 min}\nagents:")
    #expect(
      sentences == [
        "scenario.yaml:5:3: callTypes.xiwipst: 'kubkoyy' and 'xiwipst' would share their random "
          + "numbers; rename one of them"
      ])
  }

  @Test func `demand that chance could carry beyond all addresses is refused`() throws {
    // A lognormal factor with a cv of 10 has sigma = √ln 101 = 2.148: at 8.3 standard deviations it
    // is exp(17.83 − 2.31) = 5.5 million, so 2 calls may become more than 2²³.
    let text = smallScenario + "\ndayFactor: {distribution: lognormal, cv: 10}"
    let sentences = try folder.mistakes(text)
    #expect(sentences.count == 1)
    #expect(sentences.first?.contains("60 calls in one interval can become") == true)
    #expect(try folder.mistakes(text.replacing("cv: 10", with: "cv: 0.5")).isEmpty)
  }

  @Test func `the share of days is no target of a steady state`() throws {
    let target = "\ntargets: [attainment.days >= 80 %]"
    #expect(try folder.mistakes(smallScenario + target).isEmpty)
    #expect(try folder.mistakes(CompleteScenario.steady + target).count == 1)
  }

  @Test(arguments: ["≧ 80 %", "＞＝ 80 %", "≥ 80 %"])
  func `targets may be written with full-width signs`(text: String) throws {
    let targets = try folder.load(
      smallScenario + "\ntargets: [serviceLevel.offered \(text)]"
    ).scenario.targets
    #expect(targets.map(\.bound) == [.atLeast(0.8)])
  }

  @Test func `what the file and its bases and tables are is known`() throws {
    try folder.write("base.yaml", smallScenario)
    try folder.write("calls.txt", "9:00:01\n")
    let loaded = try folder.load(
      "extends: base.yaml\ncallTypes: {support: {rate: null, replay: calls.txt}}")
    #expect(
      loaded.filesRead == ["scenario.yaml", "base.yaml", "calls.txt"].map { folder.path + $0 })
  }
}
