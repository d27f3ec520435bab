import ContactCenterModel
import Foundation
import Probability
import ScenarioFormat
import Testing

@Suite struct DemandTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private let day = "day: {open: 9:00, close: 11:00, interval: 1 h}"

  private func text(_ demand: String, more: String = "") -> String {
    """
    koryo: 1
    \(day)
    callTypes:
      a: {\(demand) handling: {talk: 3 min, wrapUp: 1 min}, patience: 2 min}
      b: {handling: 8 min, patience: 2 min}
    agents: {team: {staff: 10}}
    \(more)
    """
  }

  private func expected(_ scenario: Scenario, _ demand: Int = 0) throws -> [Double] {
    guard case .random(let days, _) = scenario.demands[demand].arrivals else { return [] }
    let profile = days[0].profile
    return (0..<profile.count).map { profile.expected(in: $0) }
  }

  @Test(
    "all ways to say the same demand agree",
    arguments: [
      "calls: [120, 60],", "rate: [120/h, 1/min],",
      // 120 calls an hour of 4 min are 8 Erlangs.
      "erlangs: [8, 4],", "csv: {file: volumes.csv, column: a},",
    ])
  func sameDemand(demand: String) throws {
    try folder.write("volumes.csv", "time,a\n9:00,120\n10:00,\"60\"\n")
    let calls = try expected(try folder.load(text(demand)).scenario)
    #expect(abs(calls[0] - 120) < 1e-9 && abs(calls[1] - 60) < 1e-9)
  }

  @Test func `the offered load of an entry is divided by the mean over its types`() throws {
    // Half of 4 min and half of 8 min is 6 min: 6 Erlangs are 60 calls an hour.
    let entry = "entries: {main: {erlangs: 6, shares: {a: 50 %, b: 50 %}}}"
    let scenario = try folder.load(text("", more: entry)).scenario
    #expect(abs(try expected(scenario)[0] - 60) < 1e-9)
    guard case .entry("main", let shares) = scenario.demands[0].source else {
      Issue.record("no entry")
      return
    }
    #expect(shares.map(\.share) == [0.5, 0.5])
  }

  @Test func `scales multiply demand and times but not what Erlangs were planned with`() throws {
    let scenario = try folder.load(
      text("erlangs: [8, 4],", more: "scale: {demand: 110 %, handling: 50 %, patience: 200 %}")
    ).scenario
    #expect(abs(try expected(scenario)[0] - 132) < 1e-9)
    #expect(abs(scenario.callTypes[0].handling.mean(interval: 0, day: 0) - 120) < 1e-9)
    #expect(scenario.callTypes[0].patience?.values[0].mean == 240)
  }

  @Test func `variability becomes the pattern of arrivals`() throws {
    func pattern(_ variability: String) throws -> ArrivalPattern? {
      let scenario = try folder.load(text("rate: 60/h, \(variability)")).scenario
      guard case .random(_, let pattern) = scenario.demands[0].arrivals else { return nil }
      return pattern
    }
    #expect(try pattern("") == .poisson)
    #expect(try pattern("variability: poisson,") == .poisson)
    #expect(try pattern("variability: fixed,") == .fixedCounts)
    #expect(try pattern("variability: {perInterval: 20 %},") == .gammaFactor(cv: 0.2))
  }

  @Test func `a list of calls is sorted and keeps what it says of each call`() throws {
    try folder.write(
      "calls.csv",
      """
      time,type,talk,wrapUp,patience
      1999-01-03 09:10:00,b,200,30,
      9:05:30,a,,,45.5
      32400,a,60,,
      """)
    let entry = "entries: {main: {replay: calls.csv, shares: {a: 50 %, b: 50 %}}}"
    let scenario = try folder.load(text("", more: entry)).scenario
    guard case .replay(let calls) = scenario.demands[0].arrivals else {
      Issue.record("no replay")
      return
    }
    #expect(calls.map(\.time) == [32400, 32730, 33000])
    #expect(calls.map { $0.type?.index } == [0, 0, 1])
    #expect(calls.map(\.talk) == [60, nil, 200])
    #expect(calls.map(\.wrapUp) == [nil, nil, 30])
    #expect(calls.map(\.patience) == [nil, 45.5, nil])
  }

  @Test func `a list of times alone needs no header`() throws {
    try folder.write("times.txt", "9:00:01\n\n9:00:00.5\n36000\n")
    let scenario = try folder.load(text("replay: times.txt,")).scenario
    guard case .replay(let calls) = scenario.demands[0].arrivals else {
      Issue.record("no replay")
      return
    }
    #expect(calls.map(\.time) == [32400.5, 32401, 36000])
  }

  @Test func `tables in CP932 are read without being told, and as told`() throws {
    // 件数 in CP932.
    let bytes: [UInt8] = [0x8C, 0x8F, 0x90, 0x94]
    try folder.write("v.csv", .init(bytes + Array("\r\n120\r\n60\r\n".utf8)))
    for encoding in ["", ", encoding: cp932"] {
      let demand = "csv: {file: v.csv, column: 件数\(encoding)},"
      #expect(try expected(try folder.load(text(demand)).scenario) == [120, 60])
    }
    let wrong = try folder.mistakes(text("csv: {file: v.csv, encoding: utf-8},"))
    #expect(wrong.count == 1)
  }

  @Test func `all mistakes of a table are told at their place in the table`() throws {
    try folder.write("v.csv", "a\nmany\n-3\n")
    let mistakes = try folder.mistakes(text("csv: {file: v.csv},"))
    #expect(
      mistakes == [
        "v.csv:2:1: callTypes.a.csv: 'many' is not a number of 0 or more, such as 12 or 9.5",
        "v.csv:3:1: callTypes.a.csv: -3 is negative; it must be 0 or more",
      ])
  }

  @Test func `quotes, commas and line ends within fields follow RFC 4180`() throws {
    try folder.write("v.csv", "\"a \"\"b\"\"\",\"x,\ny\"\r\n120,\"1\"\r\n60,2")
    let demand = "csv: {file: v.csv, column: 'a \"b\"'},"
    #expect(try expected(try folder.load(text(demand)).scenario) == [120, 60])
  }

  @Test func `a steady state takes rates and Erlangs`() throws {
    let text = """
      koryo: 1
      steadyState: {warmUp: 1 h, length: 10 h}
      callTypes: {a: {erlangs: 8, handling: 4 min, patience: endless}}
      agents: {team: {staff: 10}}
      """
    let scenario = try folder.load(text).scenario
    guard case .steady(let rate) = scenario.demands[0].arrivals else {
      Issue.record("not steady")
      return
    }
    #expect(abs(rate - 8.0 / 240) < 1e-12)
    #expect(scenario.horizon.edges == [3600, 39600])
    for line in ["calls: [1, 2]", "rate: [1/h, 2/h]", "rate: 1/h, shape: linear"] {
      #expect(try !folder.mistakes(text.replacing("erlangs: 8", with: line)).isEmpty)
    }
  }
}
