import ContactCenterModel
import Probability
import ScenarioFormat
import Testing

/// Horizons of several days, and what differs by the day of the week.
@Suite struct SeveralDaysTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// From Friday to Monday, open 9:00 to 12:00, on Saturdays from 10:00 to 11:00, closed on Sundays.
  private func text(type: String = "", staff: String = "staff: 10", day: String = "") -> String {
    """
    koryo: 1
    horizon: {days: 4, from: friday}
    day:
      open: 9:00
      close: 12:00
      interval: 1 h
      weekdays: {saturday: {open: 10:00, close: 11:00}, sunday: closed}
      \(day)
    callTypes:
      a: {calls: [10, 20, 30], handling: 4 min, patience: 2 min, \(type)}
    agents:
      team: {\(staff)}
    """
  }

  private func profiles(_ scenario: Scenario, demand: Int = 0) -> [DayProfile] {
    guard case .random(let days, _) = scenario.demands[demand].arrivals else { return [] }
    return days
  }

  private func volumes(_ profile: DayProfile) -> [Double] {
    (0..<profile.profile.count).map { profile.profile.expected(in: $0) }
  }

  @Test func `each day is open as its day of the week says`() throws {
    let scenario = try folder.load(text()).scenario
    #expect(scenario.horizon.days?.hours == [0..<3, 1..<2, nil, 0..<3])
    #expect(scenario.horizon.days?.firstWeekday == .friday)
    #expect(scenario.horizon.days?.weekday(of: 3) == .monday)
    #expect(scenario.horizon.dayCount == 4)
    #expect(scenario.horizon.openDuration == 7 * 3600)
    #expect(scenario.horizon.nextOpening(after: 43_200) == 86_400.0 + 36_000)
    #expect(scenario.horizon.close(at: 86_400 + 36_000) == 86_400.0 + 39_600)
    #expect(scenario.horizon.close(at: 86_400 + 39_600) == nil)
    #expect(scenario.horizon.end == 4 * 86_400.0)
  }

  @Test func `calls come in open intervals, multiplied by the day of the week`() throws {
    let scenario = try folder.load(text(type: "weekdays: {saturday: 50 %, monday: 130 %}")).scenario
    let days = profiles(scenario)
    #expect(days.map(\.day) == [0, 1, 3])
    #expect(days.map(\.firstInterval) == [0, 1, 0])
    #expect(days.map(volumes) == [[10, 20, 30], [10], [13, 26, 39]])
    #expect(days[1].profile.start == 86_400 + 36_000)
  }

  @Test func `calls outside hours are a source of their own on every day`() throws {
    let windows =
      "outsideHours: [{from: 18:00, to: 20:00, calls: 7}, {from: 7:00, to: 9:00, calls: 3}]"
    let scenario = try folder.load(text(type: windows)).scenario
    #expect(scenario.demands.map(\.isOutsideHours) == [false, true])
    let days = profiles(scenario, demand: 1)
    #expect(days.map(\.day) == [0, 1, 2, 3])
    #expect(volumes(days[2]) == [3, 0, 7])
    #expect(days[2].profile.start == 2 * 86_400 + 25_200)
    #expect(days[2].profile.end == 2 * 86_400 + 72_000)
  }

  @Test func `staff follows the hours and the day of the week`() throws {
    let staff = "staff: [4, 6, 8], weekdays: {saturday: 50 %}"
    let steps = try folder.load(text(staff: staff)).scenario.groups[0].staffing.steps
    let (saturday, monday) = (86_400.0, 3 * 86_400.0)
    #expect(
      steps.map(\.from) == [
        32_400, 36_000, 39_600, 43_200, saturday + 36_000, saturday + 39_600, monday + 32_400,
        monday + 36_000, monday + 39_600, monday + 43_200,
      ])
    #expect(steps.map(\.agents) == [4, 6, 8, 0, 3, 0, 4, 6, 8, 0])
  }

  @Test func `a center that never closes has no gap in its staff`() throws {
    let scenario = try folder.load(
      """
      koryo: 1
      horizon: {days: 2}
      day: {open: 0:00, close: 24:00, interval: 12 h}
      callTypes: {a: {rate: 10/h, handling: 4 min, patience: 2 min}}
      agents: {team: {staff: [3, 5]}}
      """
    ).scenario
    let steps = scenario.groups[0].staffing.steps
    #expect(steps.map(\.from) == [0, 43_200, 86_400, 129_600, 172_800])
    #expect(steps.map(\.agents) == [3, 5, 3, 5, 0])
    #expect(scenario.horizon.days?.openings.count == 1)
  }

  @Test func `a shift is worked on its days of the week`() throws {
    let shifts = """
      shifts: [{heads: 4, from: 9:00, to: 12:00, days: [friday, saturday, sunday]},
        {heads: 2, from: 10:00, to: 11:00, days: [monday]}], weekdays: {saturday: 50 %}
      """
    let steps = try folder.load(text(staff: shifts)).scenario.groups[0].staffing.steps
    let (saturday, monday) = (86_400.0, 3 * 86_400.0)
    // Nobody works on a closed Sunday.
    #expect(
      steps.map(\.from) == [
        32_400, 43_200, saturday + 32_400, saturday + 43_200, monday + 36_000, monday + 39_600,
      ])
    #expect(steps.map(\.agents) == [4, 0, 2, 0, 2, 0])
  }

  @Test func `a list of calls may span the dates of the horizon`() throws {
    try folder.write("calls.csv", "time\n2024-02-28 10:00\n2024-03-01 10:30\n")
    let text = """
      koryo: 1
      horizon: {days: 3}
      callTypes: {a: {replay: calls.csv, handling: 4 min, patience: 2 min}}
      agents: {team: {staff: 2}}
      """
    // There is a 29 February between them.
    guard case .replay(let calls) = try folder.load(text).scenario.demands[0].arrivals else {
      Issue.record("not a replay")
      return
    }
    #expect(calls.map(\.time) == [36_000, 2 * 86_400 + 37_800])
    #expect(
      try folder.mistakes(text.replacing("days: 3", with: "days: 2")) == [
        "calls.csv:3:1: callTypes.a.replay: the table holds 2 dates, and this one is not among the 2 days "
          + "of the horizon; say 'horizon: {days: N, from: DATE}', or keep the dates wanted"
      ])
  }

  @Test func `an address names a day by its number`() throws {
    let scenario = try folder.load(text()).scenario
    let address = try MeasureAddressParser.parse("asa{day=4,interval=9:00}", in: scenario)
    #expect(address.day == 4 && address.interval == .interval(1))
    do {
      _ = try MeasureAddressParser.parse("asa{day=5}", in: scenario)
      Issue.record("there is no fifth day")
    } catch {
      #expect(error.problem == .target(.unknownDay("5", last: 4)))
    }
  }

  @Test func `keys of days can be overridden`() throws {
    let scenario = try folder.load(
      text(), set: ["horizon.days=2", "day.weekdays.saturday=closed", "day.atClose=carryOver"]
    ).scenario
    #expect(scenario.horizon.days?.hours == [0..<3, nil])
    #expect(scenario.horizon.atClose == .carryOver)
  }

  @Test func `a mistake of the days is told once`() throws {
    let wrong = text(type: "weekdays: {saturday: 50 %}").replacing("10:00", with: "10:15")
    #expect(try folder.mistakes(wrong).count == 1)
    let misspelt = text(type: "weekdays: {saturday: 50 %}").replacing("friday", with: "fryday")
    #expect(try folder.mistakes(misspelt).count == 1)
  }
}
