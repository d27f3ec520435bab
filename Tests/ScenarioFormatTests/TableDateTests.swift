import ContactCenterModel
import ScenarioFormat
import Testing

/// Dates and times of lists of calls, all read by the one reader of dates.
@Suite struct TableDateTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func text(_ options: String = "", days: Int = 3, _ more: String = "") -> String {
    """
    koryo: 1
    horizon: {days: \(days)\(more)}
    callTypes: {a: {replay: {file: c.csv\(options)}, handling: {talk: 3 min, wrapUp: 0 s}, patience: 9 s}}
    agents: {team: {staff: 2}}
    """
  }

  private func times(_ list: [String], _ options: String = "", days: Int = 3) throws -> [Double] {
    try folder.write("c.csv", "time\n" + list.map { $0 + "\n" }.joined())
    guard
      case .replay(let calls) = try folder.load(text(options, days: days)).scenario.demands[0]
        .arrivals
    else { return [] }
    return calls.map(\.time)
  }

  private func mistakes(_ list: [String], _ options: String = "", _ more: String = "") throws
    -> [String]
  {
    try folder.write("c.csv", "time\n" + list.map { $0 + "\n" }.joined())
    return try folder.mistakes(text(options, more))
  }

  private let day = 86_400.0

  @Test(
    "dates are read in every order that is plain or said",
    arguments: [
      ("2021-01-13 9:00", "2021-01-15 9:00", ""), ("2021/1/13 9:00", "2021/1/15 9:00", ""),
      ("20210113 9:00", "20210115 9:00", ""), ("13.01.2021 9:00", "15.1.2021 9:00", ""),
      ("2021年1月13日 9:00", "2021年1月15日(金) 9時00分", ""),
      ("2021-01-13T09:00:00", "2021-01-15T09:00:00.000", ""),
      ("13/01/2021 9:00", "15/01/2021 9:00", ", dates: dmy"),
      ("01/13/2021 9:00", "1/15/2021 9:00 AM", ", dates: mdy"),
      ("2021-01-13T09:00:00+09:00", "2021-01-15T09:00:00+0900", ""),
      ("2021-01-13T00:00:00Z", "2021-01-15T00:00:00Z", ", utcOffset: 9 h"),
      ("2021-01-12T23:00:00Z", "2021-01-14T23:00:00Z", ", utcOffset: 10 h"),
    ])
  func reads(first: String, last: String, options: String) throws {
    #expect(try times([first, last], options) == [32_400, 2 * day + 32_400])
  }

  @Test func `months and years go on from one another`() throws {
    #expect(
      try times(["2023-12-31 9:00", "2024-01-01 9:00", "2024-01-02 9:00"])
        == [32_400, day + 32_400, 2 * day + 32_400])
    #expect(try times(["2024-02-28 9:00", "2024-03-01 9:00"]) == [32_400, 2 * day + 32_400])
    #expect(try times(["2023-02-28 9:00", "2023-03-01 9:00"]) == [32_400, day + 32_400])
  }

  @Test func `the order is proposed once when only one fits all rows`() throws {
    let list = ["04/01/2021 9:00", "05/01/2021 9:00", "13/01/2021 9:00"]
    #expect(
      try mistakes(list) == [
        "c.csv:2:1: callTypes.a.replay: '04/01/2021 9:00' does not say whether the day or the month comes "
          + "first; the dates of this table are only possible with 'dates: dmy', so say that"
      ])
    #expect(
      try mistakes(["04/01/2021 9:00"]) == [
        "c.csv:2:1: callTypes.a.replay: '04/01/2021 9:00' does not say whether the day or the month comes "
          + "first; say 'dates: dmy' or 'dates: mdy'"
      ])
    #expect(try mistakes(["13/01/2021 9:00", "01/13/2021 9:00"])[0].contains("neither order fits"))
  }

  @Test(
    "what is no date is refused",
    arguments: [
      ("2021-02-30 9:00", "the calendar has no '2021-02-30 9:00'"),
      ("2023-02-29 9:00", "the calendar has no '2023-02-29 9:00'"),
      ("2021-13-01 9:00", "the calendar has no '2021-13-01 9:00'"),
      ("13-01-21 9:00", "'13-01-21 9:00' has a year of two digits; write all four"),
      ("2021-01-13T00:00:00Z", "'2021-01-13T00:00:00Z' is a time of UTC; say by how much"),
      ("9h05", "'9h05' is not a time such as"),
    ])
  func refuses(text: String, message: String) throws {
    let mistakes = try mistakes([text])
    #expect(mistakes.count == 1)
    #expect(mistakes[0].hasPrefix("c.csv:2:1: callTypes.a.replay: " + message))
  }

  @Test func `a date of the horizon is checked by the same reader`() throws {
    let one = try mistakes(["9:00"], "", ", from: 2021-02-30")
    #expect(one == ["scenario.yaml:2:26: horizon.from: the calendar has no '2021-02-30'"])
    try folder.write("c.csv", "time\n9:00\n")
    let days = try folder.load(text("", ", from: 2021-01-04")).scenario.horizon.days
    #expect(days?.firstWeekday == .monday)
  }

  @Test func `the first date of a list is on the first day of the week`() throws {
    let wrong = try mistakes(["2021-01-06 9:00"], "", ", from: monday")
    #expect(
      wrong == [
        "c.csv:2:1: callTypes.a.replay: 2021-01-06, the first date of the table, is a wednesday, but "
          + "'horizon.from' says monday; write the date of the first day there, or 'from: wednesday'"
      ])
    #expect(try mistakes(["2021-01-06 9:00"], "", ", from: 2021-01-04") == [])
    guard
      case .replay(let calls) = try folder.load(text("", ", from: 2021-01-04")).scenario.demands[0]
        .arrivals
    else { return }
    #expect(calls.map(\.time) == [2 * day + 32_400])
  }

  @Test func `a night that holds two dates is one working day`() throws {
    let night = text("", days: 1).replacing(
      "callTypes", with: "day: {open: 22:00, close: 30:00}\ncallTypes")
    try folder.write("c.csv", "time\n2021-01-04 22:10\n2021-01-05 02:00\n2021-01-05 05:59\n")
    guard case .replay(let calls) = try folder.load(night).scenario.demands[0].arrivals else {
      return
    }
    #expect(calls.map(\.time) == [79_800, day + 7200, day + 21_540])
  }

  @Test func `bare times that are evidently no seconds are warned of, and read when told`() throws {
    let cases: [(String, [String], [Double])] = [
      ("dayFractions", ["0.375", "0.5"], [32_400, 43_200]),
      ("hhmm", ["0900", "1215"], [32_400, 44_100]),
      ("milliseconds", ["32400000", "43200000"], [32_400, 43_200]),
    ]
    for (form, list, seconds) in cases {
      #expect(try times(list, ", times: \(form)") == seconds)
      #expect(try folder.load(text(", times: \(form)")).warnings == [])
      if form != "milliseconds" {
        #expect(try folder.warnings(text()).contains("bare-times callTypes.a.replay"))
      }
    }
    // Larger than any time of the horizon, milliseconds are refused where they are not told.
    #expect(try folder.mistakes(text())[0].contains("is after 96:00, the latest time"))
    #expect(try times(["32400", "43200"]) == [32_400, 43_200])
    #expect(try folder.load(text()).warnings == [])
  }

  @Test func `dates may stand in a column of their own`() throws {
    try folder.write("c.csv", "date,time,agent\n2021-01-04,9:00,Sum\n2021-01-06,10:00,x\n")
    guard case .replay(let calls) = try folder.load(text()).scenario.demands[0].arrivals else {
      return
    }
    #expect(calls.map(\.time) == [32_400, 2 * day + 36_000])
    #expect(try folder.load(text()).tables[0].unused == ["agent"])
    try folder.write("c.csv", "date,time\n04/01/2021,9:00\n06/01/2021,10:00\n")
    #expect(try folder.mistakes(text())[0].contains("say 'dates: dmy' or 'dates: mdy'"))
  }

  @Test func `days that spreadsheets number are dates`() throws {
    // 44,200 is 4 January 2021.
    #expect(
      try times(["44200.375", "44202.5"], ", times: dayFractions") == [32_400, 2 * day + 43_200])
    #expect(
      try mistakes(["44200.375"], ", times: dayFractions", ", from: tuesday")[0].contains(
        "2021-01-04"))
    try folder.write("c.csv", "time\n44200.375\n44202.5\n")
    #expect(try folder.warnings(text()).contains("bare-times callTypes.a.replay"))
  }

  @Test func `of several days each call says its own`() throws {
    #expect(try mistakes(["2021-01-04 9:00", "10:00"])[0].contains("'10:00' is not a date"))
  }
}
