import ContactCenterModel
import ScenarioFormat
import Testing

@Suite struct CallListTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private let text = """
    koryo: 1
    entries: {main: {replay: calls.csv, shares: {a: 50 %, b: 50 %}}}
    callTypes:
      a: {handling: 3 min, patience: 2 min}
      b: {handling: 8 min, patience: 2 min}
    agents: {team: {staff: 10}}
    """

  private func calls(_ list: String) throws -> [ReplayedCall] {
    try folder.write("calls.csv", list)
    guard case .replay(let calls) = try folder.load(text).scenario.demands[0].arrivals else {
      return []
    }
    return calls
  }

  private func mistakes(_ list: String) throws -> [String] {
    try folder.write("calls.csv", list)
    return try folder.mistakes(text)
  }

  @Test func `handling is the whole of a call's work, talk leaves wrap-up to be drawn`() throws {
    let whole = try calls("time,handling\n9:00:00,60\n9:01:00,\n")
    #expect(whole.map(\.talk) == [60, nil])
    #expect(whole.map(\.wrapUp) == [0, nil])
    let talk = try calls("time,talk\n9:00:00,60\n")
    #expect(talk.map(\.talk) == [60])
    #expect(talk.map(\.wrapUp) == [nil])
    #expect(try mistakes("time,handling,wrapUp\n9:00:00,60,5\n").count == 1)
  }

  @Test func `simultaneous calls are in the order of types`() throws {
    let calls = try calls("time,type,talk\n9:00,,1\n9:00,b,2\n9:00,a,3\n9:00,b,4\n")
    #expect(calls.map(\.talk) == [3, 2, 4, 1])
  }

  @Test func `a list of several dates is refused at the first call of another`() throws {
    let list = "time\n1999-01-03 9:00:00\n1999-01-03 9:10:00\n1999-01-04 9:00:00\n"
    #expect(
      try mistakes(list) == [
        "calls.csv:4:1: entries.main.replay: the table holds 2 dates, and this one is not among the 1 day "
          + "of the horizon; say 'horizon: {days: N, from: DATE}', or keep the dates wanted"
      ])
  }

  @Test(arguments: ["time\n1e300\n", "time\n200000\n", "time,talk\n9:00,1e300\n"])
  func `cells beyond all reason are refused`(list: String) throws {
    #expect(try mistakes(list).count == 1)
  }

  @Test func `empty rows at the end are skipped`() throws {
    #expect(try calls("time,type\n9:00,a\n,\n ,\n").count == 1)
  }
}
