import ContactCenterModel
import Probability
import ScenarioFormat
import Testing

@Suite struct UnitTests {
  /// The patience, in seconds, that a scenario reads from a text.
  private func patience(_ text: String) throws -> Double? {
    let folder = try ScratchFolder()
    let scenario = try folder.load(
      smallScenario, set: ["callTypes.support.patience=\(text)"]
    ).scenario
    return scenario.callTypes[0].patience?.values[0].mean
  }

  @Test(
    "lengths of time are read in every unit",
    arguments: [
      ("240 s", 240.0), ("4 min", 240), ("1.5 h", 5400), ("2 days", 172_800), ("1h30m", 5400),
      ("90s", 90), ("90秒", 90), ("2分30秒", 150), ("1時間", 3600), ("1 h 5 min", 3900),
      ("010 s", 10),
    ])
  func durations(text: String, seconds: Double) throws {
    #expect(try patience(text) == seconds)
  }

  @Test(
    "what is no length of time is refused",
    arguments: [
      "240", "4 mins ago", "min", "4 min 2 min", "30 s 1 h", "1_000 s", "0x10 s", "-4 min", "0 s",
      "４ min",
    ])
  func badDurations(text: String) throws {
    let folder = try ScratchFolder()
    let mistakes = try folder.mistakes(
      smallScenario, set: ["callTypes.support.patience=\(text)"])
    #expect(mistakes.count == 1)
  }

  @Test(
    "rates are read per hour, minute, second and day",
    arguments: [("120/h", 60.0), ("2/min", 60), ("0.5/s", 900), ("48/day", 1), ("120 / 時間", 60)])
  func rates(text: String, callsPerHalfHour: Double) throws {
    let folder = try ScratchFolder()
    let scenario = try folder.load(smallScenario, set: ["callTypes.support.rate=\(text)"]).scenario
    guard case .random(let days, _) = scenario.demands[0].arrivals else {
      Issue.record("not a random demand")
      return
    }
    #expect(abs(days[0].profile.expected(in: 0) - callsPerHalfHour) < 1e-9)
  }

  @Test(
    "goals of service are read with 'in' and with a slash",
    arguments: ["90 % in 30 s", "90%/30s", "0.9 in 0.5 min", "\"90 % in 30秒\""])
  func goals(text: String) throws {
    let folder = try ScratchFolder()
    let scenario = try folder.load(
      smallScenario, set: ["callTypes.support.serviceLevel=\(text)"]
    ).scenario
    #expect(scenario.callTypes[0].serviceLevel == ServiceLevelGoal(share: 0.9, within: 30))
  }

  @Test(
    "9:00 is a time of day, quoted or not, and hours go past midnight",
    arguments: [("9:00", 32400.0), ("\"09:00\"", 32400), ("'9:30'", 34200), ("30:00", 108_000)])
  func clocks(text: String, seconds: Double) throws {
    let folder = try ScratchFolder()
    let scenario = try folder.load(
      smallScenario, set: ["day={open: \(text), close: 40:00, interval: 30 min}"]
    ).scenario
    #expect(scenario.horizon.edges[0] == seconds)
  }

  @Test(
    "a bare percentage is a mistake, a fraction and a percentage are the same",
    arguments: [("80 %", true), ("0.8", true), ("80%", true), ("80", false), ("120 %", false)])
  func shares(text: String, isRight: Bool) throws {
    let folder = try ScratchFolder()
    let mistakes = try folder.mistakes(
      smallScenario, set: ["callTypes.support.balking=\(text)"])
    #expect(mistakes.isEmpty == isRight)
  }

  @Test func `010 is ten and 1_000 is no number`() throws {
    let folder = try ScratchFolder()
    let plan = try folder.load(smallScenario, set: ["agents.team.staff=010"]).scenario
    #expect(plan.groups[0].staffing.most == 10)
    #expect(try folder.mistakes(smallScenario, set: ["agents.team.staff=1_000"]).count == 1)
    #expect(try folder.mistakes(smallScenario, set: ["agents.team.staff=yes"]).count == 1)
  }
}
