import ContactCenterModel
import Foundation
import Probability
import ScenarioFormat
import Testing

/// How tables are written: what divides fields, numbers, encodings, and what stands around the rows.
@Suite struct TableFormTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func text(_ column: String, _ more: String = "") -> String {
    """
    koryo: 1
    day: {open: 9:00, close: 10:00}
    callTypes:
      a: {csv: {file: v.csv, column: \(column)\(more)}, handling: {talk: 3 min, wrapUp: 0 s}, patience: 9 s}
    agents: {team: {staff: 10}}
    """
  }

  private func calls(_ column: String, _ more: String = "") throws -> [Double] {
    let scenario = try folder.load(text(column, more)).scenario
    guard case .random(let days, _) = scenario.demands[0].arrivals else { return [] }
    return scenario.horizon.openIntervals.map { days[0].expected(in: $0) }
  }

  @Test(
    "tables are read as programs write them",
    arguments: [
      ("time,n\n9:00,1\n9:30,2\n", [1, 2]),
      ("time;n\n9:00;1\n9:30;2\n", [1, 2]),
      ("time\tn\n9:00\t1\n9:30\t2\n", [1, 2]),
      ("time|n\n9:00|1\n9:30|2\n", [1, 2]),
      ("sep=;\ntime;n\n9:00;1,5\n9:30;2\n", [1.5, 2]),
      ("time;n\n9:00;62,5\n9:30;1.234,5\n", [62.5, 1234.5]),
      ("time,n\n9:00,\"2,640\"\n9:30,\"1,234.5\"\n", [2640, 1234.5]),
      ("time,n\n9:00,\"62,5\"\n9:30,7\n", [62.5, 7]),
      ("time;n\n9:00;1 234\n9:30;1'234\n", [1234, 1234]),
      ("time,n\n9:00,0.125\n9:30,1.250\n", [0.125, 1.25]),
      ("time;n\n9:00;0,125\n9:30;7\n", [0.125, 7]),
      ("Calls of Monday\n\n\nas of,2021-01-04\ntime,n\n9:00,1\n9:30,2\nTotal,3\n", [1, 2]),
      ("受付件数,,\n時刻,n,\n９：００,１,\n９：３０,２,\n合計,3,\n", [1, 2]),
      ("時間帯,n\n9:00～9:30,1\n9:30～10:00,2\n", [1, 2]),
      ("時刻,n\n午前9時,1\n9時30分,2\n", [1, 2]),
      ("time,n\n9:00 AM,1\n9:30 a.m.,2\n", [1, 2]),
      ("x,time,n,y\n,9:00,1,\n,9:30,2,\n", [1, 2]),
      ("time,n\n9:30,2\n\n9:00,1\n,\n", [1, 2]),
    ] as [(String, [Double])])
  func reads(table: String, calls: [Double]) throws {
    try folder.write("v.csv", table)
    #expect(try self.calls("n") == calls)
  }

  @Test func `an afternoon is twelve hours later, and noon is no midnight`() throws {
    let text = text("n").replacing(
      "open: 9:00, close: 10:00", with: "open: 11:00, close: 13:30, interval: 30 min")
    try folder.write(
      "v.csv", "time,n\n11:00 AM,1\n11:30 AM,2\n12:00 PM,3\n12:30 PM,4\n1:00 PM,5\n")
    let scenario = try folder.load(text).scenario
    guard case .random(let days, _) = scenario.demands[0].arrivals else { return }
    #expect(scenario.horizon.openIntervals.map { days[0].expected(in: $0) } == [1, 2, 3, 4, 5])
  }

  @Test func `a number that may be two numbers is asked about once`() throws {
    try folder.write("v.csv", "time;n\n9:00;1.234\n9:30;2.345\n")
    #expect(
      try folder.mistakes(text("n")) == [
        "v.csv:2:6: callTypes.a.csv: '1.234' is one number with a decimal comma and another with a decimal "
          + "point; say 'decimal: comma' or 'decimal: point'"
      ])
    #expect(try calls("n", ", decimal: comma") == [1234, 2345])
    #expect(try calls("n", ", decimal: point") == [1.234, 2.345])
  }

  @Test func `UTF-16, CP932 and Western European text are told apart`() throws {
    let table = "time,n\n9:00,1\n9:30,2\n"
    for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian] {
      try folder.write("v.csv", table.data(using: encoding) ?? Data())
      #expect(try calls("n") == [1, 2])
    }
    try folder.write("v.csv", "時刻,件数\n9:00,1\n9:30,2\n".data(using: .shiftJIS) ?? Data())
    #expect(try calls("件数") == [1, 2])
    let western = "Zeit;Anrufe für Käufe\n9:00;1\n9:30;2\n".data(using: .windowsCP1252) ?? Data()
    try folder.write("v.csv", western)
    #expect(
      try folder.mistakes(text("n")) == [
        "scenario.yaml:4:19: callTypes.a.csv.file: the file 'v.csv' is not UTF-8, and could be Japanese or "
          + "Western European; say 'encoding: cp932' or 'encoding: windows-1252', or save it as UTF-8"
      ])
    #expect(try calls("Anrufe für Käufe", ", encoding: windows-1252") == [1, 2])
    try folder.write("v.csv", Data([0x61, 0x62, 0x63]))
    #expect(
      try folder.mistakes(text("n", ", encoding: utf-16")).first?.contains("is not in utf-16")
        == true)
  }

  @Test(
    "what is no table is called what it is",
    arguments: [
      ([0x50, 0x4B, 3, 4, 0, 9], "is a spreadsheet; save its sheet as CSV"),
      ([0xD0, 0xCF, 0x11, 0xE0, 1], "is a spreadsheet"), ([0x1F, 0x8B, 8], "is compressed"),
      (Array("%PDF-1.4".utf8), "is a PDF"), (Array("{\"a\": 1}".utf8), "holds JSON"),
      (Array("[\n {\"a\": 1}]".utf8), "holds JSON"),
      (Array("<html><table>".utf8), "holds HTML or XML"),
    ] as [([UInt8], String)])
  func noTable(bytes: [UInt8], message: String) throws {
    try folder.write("v.csv", Data(bytes))
    let mistakes = try folder.mistakes(text("n"))
    #expect(mistakes.count == 1)
    #expect(mistakes[0].contains(message))
  }

  @Test func `a table without a header is told so`() throws {
    try folder.write("v.csv", "9:00,1\n9:30,2\n")
    #expect(
      try folder.mistakes(text("n")) == [
        "v.csv:1:1: callTypes.a.csv: the table has no header: its first line begins with '9:00'; put a line "
          + "with the names of the columns above it"
      ])
  }

  @Test func `cells keep to the ranges that scenario files keep to`() throws {
    try folder.write("v.csv", "heads\n1000000000\n" + String(repeating: "9\n", count: 17))
    let staff = quietScenario.replacing("staff: 10", with: "staff: {csv: {file: v.csv}}")
    #expect(
      try folder.mistakes(staff) == [
        "v.csv:2:1: agents.team.staff.csv: '1000000000' is out of range; it must be between 0 and 100000"
      ])
    try folder.write("v.csv", "talk\n1e308\n60\n")
    let talk = quietScenario.replacing(
      "{talk: 4 min,", with: "{talk: {distribution: empirical, csv: {file: v.csv}},")
    #expect(
      try folder.mistakes(talk) == [
        "v.csv:2:1: callTypes.support.handling.talk.csv: '1e308' is more than 40000000 s"
      ])
  }

  @Test func `lengths of time are seconds, clocks of three parts, or have a unit`() throws {
    try folder.write("v.csv", "talk\n200\n0:03:20\n200 s\n")
    let talk = quietScenario.replacing(
      "{talk: 4 min,", with: "{talk: {distribution: empirical, csv: {file: v.csv}},")
    #expect(try folder.load(talk).scenario.callTypes[0].handling.talk.values[0].mean == 200)
    let inMilliseconds = talk.replacing(
      "{file: v.csv}", with: "{file: v.csv, durations: milliseconds}")
    try folder.write("v.csv", "talk\n200000\n200000\n")
    #expect(
      try folder.load(inMilliseconds).scenario.callTypes[0].handling.talk.values[0].mean == 200)
    #expect(
      try folder.warnings(talk).contains("long-times callTypes.support.handling.talk.csv"))
    try folder.write("v.csv", "talk\n3:20\n4:00\n")
    #expect(
      try folder.mistakes(talk) == [
        "v.csv:2:1: callTypes.support.handling.talk.csv: '3:20' could be minutes and seconds or hours and "
          + "minutes; write 0:03:20, or seconds"
      ])
  }

  @Test func `what was understood of a table is kept`() throws {
    try folder.write(
      "v.csv", "Report\nqueue,time,n\nx,9:00,10\nx,9:30,20\ny,9:00,1\ny,9:30,1\nTotal,,32\n")
    let table = try folder.load(text("n", ", where: {queue: x}")).tables[0]
    #expect(table.columns == ["n"] && table.order == .labels(["time"]))
    #expect(table.count == 2 && table.sum == 30 && table.mostPerHour == 40)
    #expect(table.first.label == "9:00" && table.first.value == 10)
    #expect(table.last.label == "9:30" && table.last.value == 20)
    #expect(table.titles == 1 && table.sums == [7] && table.others == 2 && table.outside == 0)
  }

  @Test(
    "rows are never counted off where a column may say their times",
    arguments: [
      "slot,n\n06-Apr-2026 9:30,2\n06-Apr-2026 9:00,1\n", "slot,n\n9h30,2\n9h00,1\n",
      "starttime,n\n930,2\n900,1\n", "hh,mm,n\n9,30,2\n9,0,1\n", "queue,n\norders,2\nreturns,1\n",
      "report date,time,n\n4/6,9:00,1\n4/6,9:30,2\n", "date,time,n\n2021-01-04,9:00,1\n,9:30,2\n",
      "interval,n\n9:00,1\n,2\n",
    ])
  func neverCounted(table: String) throws {
    try folder.write("v.csv", table)
    let mistakes = try folder.mistakes(text("n"))
    #expect(mistakes.count == 1 && mistakes[0].hasPrefix("v.csv:"), "\(mistakes)")
  }

  @Test(
    "the times of a row are those of its beginning, whatever else is written like a clock",
    arguments: [
      "Interval End,Interval Start,n\n9:30,9:00,1\n10:00,9:30,2\n",
      "ASA,AHT,interval,n\n0:35,9:10,9:00,1\n0:40,8:55,9:30,2\n",
      "last call,time,n\n9:29,9:00,1\n9:55,9:30,2\n", "Interval,Start,n\n1,9:00,1\n2,9:30,2\n",
      "時間帯(開始〜終了),n\n9:00〜9:30,1\n9:30〜10:00,2\n",
      "Interval (from to),n\n9:00-9:30,1\n9:30-10:00,2\n",
      "Bericht, Januar\nZeit;n\n9:00;1,0\n9:30;2,0\n", "Handling interval,n\n9:00,1\n9:30,2\n",
      "time,AHT,n\n9:00,0:03:05,1\n9:30,,2\n",
      "time,AHT,n\n9:00,0:03:05,1\n9:30,-,2\n", "time,agent,n\n9:00,Sum,1\n9:30,Total,2\n",
    ])
  func ofBeginning(table: String) throws {
    try folder.write("v.csv", table)
    #expect(try calls("n") == [1, 2])
  }

  @Test func `points that may divide thousands are asked about wherever fields are divided`() throws
  {
    for table in ["time\tn\n9:00\t1.250\n9:30\t980\n", "time,n\n9:00,1.250\n9:30,980\n"] {
      try folder.write("v.csv", table)
      #expect(
        try folder.mistakes(text("n"))[0].contains("say 'decimal: comma' or 'decimal: point'"))
      #expect(try calls("n", ", decimal: comma") == [1250, 980])
    }
  }

  @Test func `names of columns may hold line breaks, and wide tables need no corner`() throws {
    try folder.write("v.csv", "time,\"Calls\nOffered\"\n9:00,1\n9:30,2\n")
    #expect(try calls(#""Calls\nOffered""#) == [1, 2])
    try folder.write("v.csv", "9:00,9:30\n1,2\n")
    let wide = text("x").replacing(", column: x", with: "")
    guard case .random(let days, _) = try folder.load(wide).scenario.demands[0].arrivals else {
      return
    }
    let open = try folder.load(wide).scenario.horizon.openIntervals
    #expect(open.map { days[0].expected(in: $0) } == [1, 2])
  }

  @Test func `of a column of days the cell that is none is told`() throws {
    try folder.write("v.csv", "Day,time,n\nMon,9:00,1\n,9:30,2\n")
    #expect(
      try folder.mistakes(text("n"))[0].hasPrefix(
        "v.csv:3:1: callTypes.a.csv: there is no date here"))
  }
}
