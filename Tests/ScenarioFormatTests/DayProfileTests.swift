import ContactCenterModel
import Probability
import Reporting
import ScenarioFormat
import Testing

/// Days that differ, and totals of a day.
@Suite struct DayProfileTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test func `lists of lists give days their own calls, staff, lines and times`() throws {
    let text = """
      koryo: 1
      horizon: {days: 2}
      day: {open: 9:00, close: 10:00}
      callTypes:
        a:
          rate: [[60/h, 80/h], [100/h, 120/h]]
          handling: {talk: {byInterval: [[1 min, 2 min], [3 min, 4 min]]}, wrapUp: 0 s}
          patience: 2 min
      agents: {team: {staff: [[1, 2], [3, 4]]}}
      lines: [[5, 6], [7, 8]]
      """
    let scenario = try folder.load(text).scenario
    guard case .random(let days, _) = scenario.demands[0].arrivals else { return }
    let open = scenario.horizon.openIntervals
    #expect(
      days.map { day in open.filter { $0.day == day.day }.map { day.expected(in: $0) } }
        == [[30, 40], [50, 60]])
    #expect(scenario.callTypes[0].handling.talk.values.map(\.mean) == [60, 120, 180, 240])
    #expect(scenario.callTypes[0].handling.mean(interval: 1, day: 1) == 240)
    #expect(scenario.groups[0].staffing.steps.map(\.agents) == [1, 2, 0, 3, 4, 0])
    #expect(scenario.linePools[0].lines.values == [5, 6, 7, 8])
    #expect(
      try folder.mistakes(text.replacing("lines: [[5, 6], [7, 8]]", with: "lines: [[5, 6]]")) == [
        "scenario.yaml:10:8: lines: the list holds lists for 1 day, the horizon has 2 days"
      ])
    #expect(
      try folder.mistakes(text.replacing("lines: [[5, 6], [7, 8]]", with: "lines: [[5, 6], 7]"))
        == [
          "scenario.yaml:10:17: lines[1]: this is no list, but lists for days stand beside it; write one list "
            + "for each day"
        ])
  }

  @Test func `a day's total is shared among its open intervals`() throws {
    let text = """
      koryo: 1
      horizon: {days: 2, from: friday}
      day: {open: 9:00, close: 11:00, weekdays: {saturday: {open: 10:00}}}
      callTypes:
        a: {calls: {perDay: TOTAL, profile: [1, 2, 3, 5]}, handling: {talk: 3 min, wrapUp: 0 s}}
      agents: {team: {staff: 10}}
      """
    func days(_ total: String) throws -> [[Double]] {
      let scenario = try folder.load(text.replacing("TOTAL", with: total)).scenario
      guard case .random(let days, _) = scenario.demands[0].arrivals else { return [] }
      return days.map { day in
        scenario.horizon.openIntervals.filter { $0.day == day.day }.map { day.expected(in: $0) }
      }
    }
    #expect(try days("88") == [[8, 16, 24, 40], [33, 55]])
    #expect(try days("[88, 16]") == [[8, 16, 24, 40], [6, 10]])
    #expect(
      try folder.mistakes(text.replacing("TOTAL", with: "[1, 2, 3]")) == [
        "scenario.yaml:5:23: callTypes.a.calls.perDay: the list holds lists for 3 days, the horizon has 2 "
          + "days"
      ])
    let empty = text.replacing("TOTAL", with: "8").replacing("[1, 2, 3, 5]", with: "[1, 2, 0, 0]")
    #expect(
      try folder.mistakes(empty).first?.contains("no calls in the opening hours of day 2") == true)
  }

  @Test func `a rate by the day of 24 hours is told in a shorter day`() throws {
    let text = quietScenario.replacing("rate: 120/h", with: "rate: 1000/day")
    #expect(try folder.warnings(text) == ["daily-rate callTypes.support.rate"])
    #expect(
      try folder.load(text).warnings.map { DiagnosticText.text($0.problem, .en) } == [
        "1000 a day are spread over 24 hours, so that the opening hours have 375 of them; for a day's total "
          + "write 'calls: {perDay: 1000}', with a 'profile' where intervals differ"
      ])
    let open = text.replacing("callTypes:", with: "day: {open: 0:00, close: 24:00}\ncallTypes:")
    #expect(try folder.warnings(open) == [])
  }

  private static let week = """
    koryo: 1
    horizon: {days: 3, from: friday}
    day: {open: 9:00, close: 10:00, weekdays: {saturday: closed, sunday: {open: 9:30}}}
    callTypes: {a: {DEMAND, handling: {talk: TALK, wrapUp: 0 s}, patience: 2 min}}
    agents: {team: {staff: 9}}
    """

  private func week(_ demand: String, talk: String = "3 min") -> String {
    Self.week.replacing("DEMAND", with: demand).replacing("TALK", with: talk)
  }

  @Test(
    "calls that are given for closed days and hours are told",
    arguments: [
      ("calls: [[1, 2], [3, 4], [5, 6]]", 12.0, "calls"),
      ("calls: {perDay: [9, 7, 5]}", 7, "calls.perDay"),
      ("rate: [[2/h, 2/h], [0/h, 0/h], [8/h, 8/h]]", 4, "rate"),
    ])
  func closed(demand: String, lost: Double, key: String) throws {
    let warning = try #require(folder.load(week(demand)).warnings.first)
    #expect(
      warning.problem == .warning(.callsWhenClosed(lost)) && warning.path == "callTypes.a." + key)
  }

  @Test(arguments: [
    "rate: 60/h", "calls: [1, 2]", "calls: {perDay: 9}", "calls: [[1, 2], [0, 0], [0, 6]]",
  ])
  func `what holds for all days is not said of closed ones`(demand: String) throws {
    #expect(try folder.load(week(demand)).warnings == [])
  }

  @Test func `a table of handling times needs none for times at which the center is closed`() throws
  {
    let table = "{byInterval: {csv: {file: h.csv, column: aht}}}"
    try folder.write(
      "h.csv", "date,time,aht\n2021-01-08,9:00,60\n2021-01-08,9:30,120\n2021-01-10,9:30,180\n")
    let scenario = try folder.load(week("rate: 60/h", talk: table)).scenario
    let talk = scenario.callTypes[0].handling.talk
    #expect(
      talk[0, day: 0].mean == 60 && talk[1, day: 0].mean == 120 && talk[1, day: 2].mean == 180)
    try folder.write(
      "h.csv", "date,time,aht\n2021-01-08,9:00,60\n2021-01-08,9:30,0\n2021-01-10,9:30,180\n")
    let wrong = try folder.mistakes(week("rate: 60/h", talk: table))
    #expect(wrong.count == 1 && wrong[0].hasPrefix("h.csv:3:17: "), "\(wrong)")
  }

  @Test func `each day is simulated with its own handling times and lines`() throws {
    let scenario = try folder.load(
      """
      koryo: 1
      horizon: {days: 2}
      day: {open: 9:00, close: 10:00}
      callTypes:
        a:
          calls: [[30, 30], [30, 30]]
          variability: fixed
          handling:
            talk: {distribution: constant, byInterval: [[60 s, 120 s], [180 s, 240 s]]}
            wrapUp: 0 s
      agents: {team: {staff: 60}}
      lines: [[60, 60], [0, 60]]
      """
    ).scenario
    var talks: [Set<Int>] = Array(repeating: [], count: 4)
    var blocked = Array(repeating: 0, count: 4)
    _ = Simulator(scenario).run(replication: 0, seed: 1) { call in
      let day = Int(call.arrival / 86_400)
      let place = 2 * day + (call.arrival - 86_400 * Double(day) < 34_200 ? 0 : 1)
      if let answer = call.answer, let end = call.talkEnd {
        talks[place].insert(Int((end - answer).rounded()))
      } else {
        blocked[place] += 1
      }
    }
    #expect(talks == [[60], [120], [], [240]])
    #expect(blocked == [0, 0, 30, 0])
  }

  @Test func `a column of dates in a center that is open past midnight is that of the calendar`()
    throws
  {
    let text = """
      koryo: 1
      day: {open: 23:00, close: 25:00, interval: 60 min}
      callTypes: {a: {csv: {file: n.csv, column: n}, handling: {talk: 3 min, wrapUp: 0 s}, patience: 9 s}}
      agents: {team: {staff: 9}}
      """
    try folder.write("n.csv", "date,time,n\n2021-01-04,23:00,1\n2021-01-05,0:00,2\n")
    let scenario = try folder.load(text).scenario
    guard case .random(let days, _) = scenario.demands[0].arrivals else { return }
    #expect(scenario.horizon.openIntervals.map { days[0].expected(in: $0) } == [1, 2])
    // Of two nights, the weekday names the one on which it began.
    try folder.write("n.csv", "time,monday,tuesday\n23:00,1,3\n0:00,2,4\n")
    let week = text.replacing("koryo: 1", with: "koryo: 1\nhorizon: {days: 2, from: monday}")
      .replacing(", column: n", with: "")
    let nights = try folder.load(week).scenario
    guard case .random(let two, _) = nights.demands[0].arrivals else { return }
    #expect(
      two.map { night in
        nights.horizon.openIntervals.filter { $0.day == night.day }.map { night.expected(in: $0) }
      } == [[1, 2], [3, 4]])
  }
}
