import ContactCenterModel
import ScenarioFormat
import Testing

@Suite struct TargetTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func target(_ text: String) throws -> Target {
    try folder.load(smallScenario + "\ntargets: [\(text)]").scenario.targets[0]
  }

  @Test(
    "a bound is read in the unit of its measure",
    arguments: [
      ("serviceLevel.offered >= 80 %", TargetBound.atLeast(0.8)),
      ("serviceLevel.offered>=0.8", .atLeast(0.8)), ("asa <= 0.5 min", .atMost(30)),
      ("load.lines <= 30", .atMost(30)), ("staff.paid <= 120 h", .atMost(120)),
      ("calls.abandoned ≤ 12.5", .atMost(12.5)),
      ("{measure: asa, atMost: 20 s}", .atMost(20)),
    ])
  func bounds(text: String, bound: TargetBound) throws {
    #expect(try target(text).bound == bound)
  }

  @Test func `a target has a type, a group or an interval, and days`() throws {
    let byType = try target("\"abandonment{type=support,interval=9:30} <= 5 %\"")
    #expect(byType.address.type == CallTypeID(0) && byType.address.interval == .interval(2))
    let byGroup = try target("{measure: occupancy, group: team, interval: after, atMost: 0.9}")
    #expect(byGroup.address.group == AgentGroupID(0) && byGroup.address.interval == .after)
    #expect(try target("{measure: asa, atMost: 20 s, onDays: 90 %}").onDays == 0.9)
  }

  @Test(
    "addresses of measures are read with names, start times and numbers",
    arguments: [
      ("asa", nil, nil, nil), ("asa{type=support}", 0, nil, nil), ("asa{group=team}", nil, 0, nil),
      ("asa{interval=9:00}", nil, nil, .interval(1)),
      (" asa { type = support , interval = 18 } ", 0, nil, .interval(18)),
      ("asa{interval=before}", nil, nil, .before), ("asa{interval=after}", nil, nil, .after),
    ] as [(String, Int?, Int?, PartOfDay?)])
  func addresses(text: String, type: Int?, group: Int?, interval: PartOfDay?) throws {
    let scenario = try folder.load(smallScenario).scenario
    let address = try MeasureAddressParser.parse(text, in: scenario)
    #expect(address.measure.id == "asa")
    #expect(address.type?.index == type && address.group?.index == group)
    #expect(address.interval == interval && address.day == nil)
  }

  @Test(
    "what is no measure of the scenario is refused with a hint",
    arguments: [
      ("answerrate", .target(.unknownMeasure("answerrate", suggestion: "answerRate"))),
      ("aza", Problem.target(.unknownMeasure("aza", suggestion: "asa"))),
      (
        "serviceLevel", .target(.unknownMeasure("serviceLevel", suggestion: "serviceLevel.offered"))
      ),
      ("asa{typ=support}", .target(.unknownScope("typ", suggestion: "type"))),
      (
        "asa{type=suport}",
        .unknownName(.callType, "suport", suggestion: "support", known: ["support"])
      ),
      ("asa{type=support,group=team}", .target(.typeAndGroup)),
      (
        "abandonment{group=team}",
        .target(.scopeNotOfMeasure(measure: "abandonment", scope: .group))
      ),
      (
        "attainment.days{interval=1}",
        .target(.scopeNotOfMeasure(measure: "attainment.days", scope: .interval))
      ),
      ("asa{interval=19}", .target(.unknownInterval("19", first: "9:00", last: "17:30"))),
      ("asa{type=support", .target(.addressSyntax("asa{type=support"))),
    ] as [(String, Problem)])
  func badAddresses(text: String, problem: Problem) throws {
    let scenario = try folder.load(smallScenario).scenario
    do {
      _ = try MeasureAddressParser.parse(text, in: scenario)
      Issue.record("\(text) was read")
    } catch {
      #expect(error.problem == problem)
    }
  }
}
