import ContactCenterModel
import Probability
import Reporting
import ScenarioFormat
import Testing

/// A day from 9:00 to 12:00 in half hours, of which a table says the calls.
@Suite struct ProfileTableTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private static let starts = ["9:00", "9:30", "10:00", "10:30", "11:00", "11:30"]

  private func text(_ csv: String, _ top: String = "") -> String {
    """
    koryo: 1
    \(top)
    day: {open: 9:00, close: 12:00}
    callTypes:
      a: {csv: {file: v.csv\(csv)}, handling: {talk: 3 min, wrapUp: 0 s}, patience: 2 min}
    agents: {team: {staff: 10}}
    """
  }

  private func rows(_ starts: [String] = starts, from first: Int = 1) -> String {
    starts.enumerated().map { "\($1),\($0 + first)\n" }.joined()
  }

  /// The calls of each interval of each day.
  private func calls(_ table: String, _ csv: String = "", _ top: String = "") throws -> [[Double]] {
    try folder.write("v.csv", table)
    let scenario = try folder.load(text(csv, top)).scenario
    guard case .random(let days, _) = scenario.demands[0].arrivals else { return [] }
    return days.map { day in
      scenario.horizon.openIntervals.filter { $0.day == day.day }.map { day.expected(in: $0) }
    }
  }

  private func mistakes(
    _ table: String, _ csv: String = "", _ top: String = ""
  ) throws -> [String] {
    try folder.write("v.csv", table)
    return try folder.mistakes(text(csv, top))
  }

  private let named = ", column: calls"

  @Test func `rows belong to the times that they say, in any order`() throws {
    let backwards = Self.starts.enumerated().reversed().map { "\($1),\($0 + 1)\n" }.joined()
    #expect(try calls("time,calls\n" + backwards, named) == [[1, 2, 3, 4, 5, 6]])
    let stretches = zip(Self.starts, Self.starts.dropFirst() + ["12:00"]).enumerated()
      .map { "\($1.0)-\($1.1),\($0 + 1)\n" }.joined()
    #expect(try calls("slot,calls\n" + stretches, named) == [[1, 2, 3, 4, 5, 6]])
  }

  @Test func `rows before opening and after close are left out and told`() throws {
    let early = "time,calls\n8:00,40\n8:30,2\n" + rows() + "12:00,0\n"
    #expect(try calls(early, named) == [[1, 2, 3, 4, 5, 6]])
    // The one at 12:00 has no calls, so nothing is lost by it.
    #expect(try folder.warnings(text(named)) == ["rows-outside-hours callTypes.a.csv"])
    let warning = try folder.load(text(named)).warnings[0].problem
    #expect(warning == .warning(.rowsOutsideHours(2, sum: 42)))
  }

  @Test func `calls of quarter hours add up, agents of quarter hours do not`() throws {
    let quarters = (0..<12).map { "\(9 + $0 / 4):\(["00", "15", "30", "45"][$0 % 4]),\($0)\n" }
    let table = "time,calls\n" + quarters.joined()
    #expect(try calls(table, named) == [[1, 5, 9, 13, 17, 21]])
    let staff = quietScenario.replacing(
      "staff: 10", with: "staff: {csv: {file: v.csv, column: calls}}")
    #expect(
      try folder.mistakes(staff) == [
        "v.csv:2:6: agents.team.staff.csv: the table has a row for every 15 min, the plan an interval for "
          + "every 30 min, in which such values do not add up; say 'interval: 15 min' in 'day'"
      ])
  }

  @Test func `hours in a plan of half hours propose the interval`() throws {
    #expect(
      try mistakes("time,calls\n9:00,1\n10:00,2\n11:00,3\n", named) == [
        "v.csv:2:6: callTypes.a.csv: the table has a row for every 60 min, the plan an interval for every "
          + "30 min; say 'interval: 60 min' in 'day'"
      ])
  }

  @Test func `a missing row, a time twice and a time within an interval are named`() throws {
    let first = rows(Array(Self.starts.dropLast(2)))
    #expect(
      try mistakes("time,calls\n" + first, named) == [
        "scenario.yaml:5:12: callTypes.a.csv: the table lacks 2 rows, the first of them for 11:00"
      ])
    #expect(
      try mistakes("time,calls\n" + rows() + "9:30,5\n", named) == [
        "v.csv:8:6: callTypes.a.csv: 9:30 is already on line 3"
      ])
    #expect(
      try mistakes(
        "time,calls\n" + rows(["9:10", "9:40", "10:10", "10:40", "11:10", "11:40"]), named)
        == [
          "v.csv:2:6: callTypes.a.csv: 9:10 is no start of an interval of 30 min; rows and intervals have "
            + "to begin at the same times"
        ])
  }

  @Test func `two queues one below the other are told apart by where`() throws {
    let table =
      "queue,time,calls\n" + Self.starts.enumerated().map { "x,\($1),\($0)\n" }.joined()
      + Self.starts.map { "y,\($0),7\n" }.joined()
    #expect(
      try mistakes(table, named) == [
        "v.csv:8:8: callTypes.a.csv: 9:00 is already on line 2, with another 'queue'; choose rows with "
          + "'where: {queue: x}' (known here: x, y)"
      ])
    #expect(try calls(table, named + ", where: {queue: x}") == [[0, 1, 2, 3, 4, 5]])
    #expect(try calls(table, named + ", where: {queue: y}") == [[7, 7, 7, 7, 7, 7]])
    #expect(
      try mistakes(table, named + ", where: {queue: nowhere}") == [
        "scenario.yaml:5:56: callTypes.a.csv.where.queue: no row has 'nowhere' in column 'queue' "
          + "(known here: x, y)"
      ])
    #expect(
      try mistakes(table, named + ", where: {queu: y}").first?.contains("did you mean 'queue'?")
        == true)
  }

  @Test func `a column named twice is refused`() throws {
    #expect(
      try mistakes("time,calls,calls\n9:00,1,2\n", named) == [
        "v.csv:1:12: callTypes.a.csv: the header names 'calls' twice"
      ])
  }

  @Test func `without times, values are counted off if there are as many as intervals`() throws {
    #expect(try calls("calls\n1\n2\n3\n4\n5\n6\n") == [[1, 2, 3, 4, 5, 6]])
    #expect(try folder.load(text("")).tables[0].order == .counted)
    #expect(
      try mistakes("calls\n1\n2\n") == [
        "scenario.yaml:5:12: callTypes.a.csv: nothing in the table says which interval a row is of, and it "
          + "has 2 values for 6 intervals; add a column of times such as 9:30"
      ])
  }

  @Test func `bare numbers in a column of times are read when told`() throws {
    let fractions = (0..<6).map { "\((540 + 30 * Double($0)) / 1440),\($0)\n" }.joined()
    let refusal = try mistakes("time,calls\n" + fractions, named)
    #expect(refusal.count == 1)
    #expect(
      refusal[0].hasPrefix("v.csv:2:1: callTypes.a.csv: column 'time' holds bare numbers such as"))
    let told: [(String, [String])] = [
      ("dayFractions", (0..<6).map { "\((540 + 30 * Double($0)) / 1440)" }),
      ("hhmm", ["0900", "930", "1000", "1030", "1100", "1130"]),
      ("minutes", (0..<6).map { "\(540 + 30 * $0)" }),
      ("seconds", (0..<6).map { "\(32400 + 1800 * $0)" }),
      ("milliseconds", (0..<6).map { "\(32_400_000 + 1_800_000 * $0)" }),
      ("hours", ["9", "9.5", "10", "10.5", "11", "11.5"]),
    ]
    for (form, times) in told {
      #expect(
        try calls("time,calls\n" + rows(times), named + ", times: \(form)") == [
          [1, 2, 3, 4, 5, 6]
        ],
        Comment(rawValue: form))
    }
  }

  @Test func `days of a horizon are rows of dates, columns of weekdays, or dates and times`() throws
  {
    let week = "horizon: {days: 3, from: monday}"
    let days: [[Double]] = [[1, 1, 1, 1, 1, 1], [2, 2, 2, 2, 2, 2], [3, 3, 3, 3, 3, 3]]
    let byDate =
      "date," + Self.starts.joined(separator: ",") + "\n"
      + (1...3).map { "2021-01-0\($0 + 3),\($0),\($0),\($0),\($0),\($0),\($0)\n" }.joined()
    #expect(try calls(byDate, "", week) == days)
    let byWeekday = "time,wed,mon,tue\n" + Self.starts.map { "\($0),3,1,2\n" }.joined()
    #expect(try calls(byWeekday, "", week) == days)
    let japanese = "時刻,水,月曜,火曜日\n" + Self.starts.map { "\($0),3,1,2\n" }.joined()
    #expect(try calls(japanese, "", week) == days)
    let long =
      "date,time,n\n"
      + (1...3).flatMap { day in Self.starts.map { "2021/1/\(day + 3),\($0),\(day)\n" } }.joined()
    #expect(try calls(long, ", column: n", week) == days)
    let numbered =
      "day,time,n\n"
      + (1...3).flatMap { day in Self.starts.map { "\(day),\($0),\(day)\n" } }.joined()
    #expect(try calls(numbered, ", column: n", "horizon: {days: 3}") == days)
  }

  @Test func `a weekday holds for all days of its name`() throws {
    let table =
      "time," + Weekday.allCases.map(\.rawValue).joined(separator: ",") + "\n"
      + Self.starts.map { "\($0),1,2,3,4,5,6,7\n" }.joined()
    let days = try calls(table, "", "horizon: {days: 9, from: saturday}")
    #expect(days.map { $0[0] } == [6, 7, 1, 2, 3, 4, 5, 6, 7])
  }

  @Test func `a horizon with a date takes its days out of a longer table`() throws {
    let table =
      "date,time,n\n"
      + (1...9).flatMap { day in Self.starts.map { "2021-01-0\(day),\($0),\(day)\n" } }.joined()
    let days = try calls(table, ", column: n", "horizon: {days: 2, from: 2021-01-04}")
    #expect(days.map { $0[0] } == [4, 5])
    #expect(
      try folder.load(text(", column: n", "horizon: {days: 2, from: 2021-01-04}")).warnings == [])
    let weekday = try mistakes(table, ", column: n", "horizon: {days: 9, from: monday}")
    #expect(
      weekday == [
        "v.csv:2:17: callTypes.a.csv: 2021-01-01, the first date of the table, is a friday, but "
          + "'horizon.from' says monday; write the date of the first day there, or 'from: friday'"
      ])
    let few = try mistakes(table, ", column: n", "horizon: {days: 3}")
    #expect(few.count == 1 && few[0].contains("the table holds 9 dates"))
  }

  @Test func `hours after midnight are of the night that began before`() throws {
    let night = text(", column: n", "").replacing(
      "open: 9:00, close: 12:00", with: "open: 22:00, close: 25:00")
    try folder.write(
      "v.csv", "time,n\n0:00,5\n0:30,6\n22:00,1\n22:30,2\n23:00,3\n23:30,4\n")
    guard case .random(let days, _) = try folder.load(night).scenario.demands[0].arrivals else {
      return
    }
    let open = try folder.load(night).scenario.horizon.openIntervals
    #expect(open.map { days[0].expected(in: $0) } == [1, 2, 3, 4, 5, 6])
    try folder.write(
      "v.csv",
      "when,n\n2021-01-04 22:00,1\n2021-01-04 22:30,2\n2021-01-04 23:00,3\n2021-01-04 23:30,4\n"
        + "2021-01-05 0:00,5\n2021-01-05 0:30,6\n")
    guard case .random(let dated, _) = try folder.load(night).scenario.demands[0].arrivals else {
      return
    }
    #expect(open.map { dated[0].expected(in: $0) } == [1, 2, 3, 4, 5, 6])
  }
}
