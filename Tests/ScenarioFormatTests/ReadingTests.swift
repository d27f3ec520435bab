import ContactCenterModel
import Foundation
import Probability
import ScenarioFormat
import Testing

@Suite struct ReadingTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test func `the smallest scenario has defaults for everything else`() throws {
    let loaded = try folder.load(smallScenario)
    let scenario = loaded.scenario
    #expect(scenario.horizon.edges.first == 32400.0)
    #expect(scenario.horizon.edges.last == 64800.0)
    #expect(scenario.horizon.intervals == 18)
    #expect(scenario.callTypes[0].handling.talk.values[0] == .exponential(mean: 240))
    #expect(scenario.callTypes[0].patience?.values[0] == .exponential(mean: 120))
    #expect(scenario.groups[0].skills.count == 1)
    #expect(loaded.warnings.map(\.problem) == [.warning(.noWrapUp)])
  }

  @Test func `a byte-order mark and line ends of other systems change nothing`() throws {
    let plain = try folder.load(smallScenario).fingerprint
    let windows = "\u{FEFF}" + smallScenario.replacingOccurrences(of: "\n", with: "\r\n")
    #expect(try folder.load(windows).fingerprint == plain)
    let old = smallScenario.replacingOccurrences(of: "\n", with: "\r")
    #expect(try folder.load(old).fingerprint == plain)
  }

  @Test func `repeated keys are reported at the second one, all of them, beside other mistakes`()
    throws
  {
    let mistakes = try folder.mistakes(
      """
      koryo: 1
      callTypes:
        support: {rate: 120/h, handling: 4 min, rate: 1/h}
        support: {rate: 120/h, handling: 4 min}
      agents:
        team: {staf: 10}
      koryo: 1
      """)
    try #require(mistakes.count == 4)
    #expect(mistakes[0].hasPrefix("scenario.yaml:3:43: the key 'rate' is here a second time"))
    #expect(mistakes[1].hasPrefix("scenario.yaml:4:3: the key 'support' is here a second time"))
    #expect(mistakes[3].hasPrefix("scenario.yaml:7:1: the key 'koryo' is here a second time"))
    #expect(mistakes.contains { $0.contains("unknown key 'staf' (did you mean 'staff'?)") })
  }

  @Test func `aliases repeat a value and keep the place of the anchor`() throws {
    let text = smallScenario.replacingOccurrences(
      of: "4 min, patience: 2 min", with: "&a 4 min, patience: *a")
    #expect(try folder.load(text).scenario.callTypes[0].patience?.values[0].mean == 240)
  }

  @Test func `an alias bomb is stopped`() throws {
    var text = "koryo: 1\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...8 {
      let row = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(row)]\n"
    }
    let mistakes = try folder.mistakes(text)
    #expect(mistakes.count == 1)
    #expect(mistakes[0].contains("more than 200000 values"))
  }

  @Test func `nesting too deep is stopped`() throws {
    let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    let mistakes = try folder.mistakes("koryo: \(deep)")
    #expect(mistakes.count == 1)
    #expect(mistakes[0].contains("nested more than 32 levels deep"))
  }

  @Test func `a file too large is not read`() throws {
    let mistakes = try folder.mistakes(String(repeating: "# far too much\n", count: 300_000))
    #expect(mistakes == ["the file 'scenario.yaml' is larger than 4 MiB"])
  }

  @Test func `full-width characters in names and comments are left alone`() throws {
    let text = """
      koryo: 1   # 全角コロン：とスペース　
      name: 通販：第２拠点（平日）
      callTypes:
        注文：急ぎ: {rate: 120/h, handling: 4 min, patience: 2 min}
      agents:
        第１チーム: {staff: 10}
      """
    let scenario = try folder.load(text).scenario
    #expect(scenario.name == "通販：第２拠点（平日）")
    #expect(scenario.callTypes[0].name == "注文：急ぎ")
  }

  @Test func `a missing scenario file is told without a place`() throws {
    do {
      _ = try ScenarioLoader.load(path: folder.path + "none.yaml")
      Issue.record("a missing file was read")
    } catch {
      #expect(error.isMissingFile)
    }
  }
}
