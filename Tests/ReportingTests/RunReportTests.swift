import ContactCenterModel
import Experiments
import Foundation
import Reporting
import Testing

@Suite struct RunReportTests {
  private let tool = ToolDescription(version: "1", gsl: "2", cpu: "cpu", libm: "libm")

  @Test func `a line of CSV stands for each measure and scope, with all its fields`() async throws {
    let asa = try #require(Measure.named("asa"))
    let report = try await SmallCenter.report(
      measures: [MeasureAddress(asa)], by: [.type, .interval])
    let lines = report.csv().split(separator: "\n")
    // The total, two types, two intervals and, while calls are finished after close, its row.
    #expect(lines.count == 1 + 2 + 3)
    #expect(lines.contains { $0.hasPrefix("small.yaml,asa,\"a,b\",,,") })
    #expect(lines.contains { $0.hasPrefix("small.yaml,asa,,,,09:00,") })
    #expect(lines[0].split(separator: ",", omittingEmptySubsequences: false).count == 17)
    #expect(RunReport.csvHeader.hasPrefix("file,measure,type,group,day,interval,value,low,high,"))
  }

  @Test func `JSON parses, has no number where there is none, and says why`() async throws {
    let report = try await SmallCenter.report(by: [.type, .group, .groupAndInterval])
    let text = report.json(tool, .en).document()
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let estimates = try #require(object?["estimates"] as? [[String: Any]])
    #expect(object?["schemaVersion"] as? Int == 1)
    for estimate in estimates {
      let isMissing = estimate["value"] is NSNull
      #expect(isMissing == (estimate["reason"] is String))
    }
    let empty = estimates.filter {
      $0["type"] as? String == "a,b" && $0["measure"] as? String == "asa"
    }
    #expect(empty.first?["reason"] as? String == "nothing to measure")
  }

  @Test func `JSON has its members in a fixed order`() async throws {
    let report = try await SmallCenter.report()
    let text = report.json(tool, .en).document()
    let names = [
      "schemaVersion", "ok", "verdict", "tool", "machine", "scenario", "run", "targets",
      "estimates", "notes", "warnings",
    ]
    let places = names.compactMap { text.range(of: "\n  \"\($0)\":")?.lowerBound }
    #expect(places.count == names.count)
    #expect(places == places.sorted())
  }

  @Test(arguments: Language.allCases)
  func `columns of a report line up in every language`(language: Language) async throws {
    let report = try await SmallCenter.report(by: [.interval, .type])
    let blocks = report.text(language).split(separator: "\n\n").dropFirst()
    for block in blocks {
      let lines = block.split(separator: "\n").map(String.init)
      guard let rule = lines.first(where: { $0.hasPrefix("  ---") }) else { continue }
      for line in lines.drop(while: { $0 != rule }) {
        #expect(DisplayWidth.columns(line) <= DisplayWidth.columns(rule), "\(line)")
      }
    }
    #expect(!blocks.isEmpty)
  }

  @Test func `a row before opening shows who is paid there, though nobody calls`() async throws {
    let small = try SmallCenter.scenario()
    var groups = small.groups
    groups[0].staffing = StaffingPlan(shifts: [Shift(line: 0, from: 28_800, to: 39_600, heads: 2)])
    let scenario = Scenario(
      name: "", horizon: small.horizon, callTypes: small.callTypes, demands: small.demands,
      groups: groups)
    let paid = MeasureAddress(try #require(Measure.named("staff.paid")))
    let outcome = await Run.run(scenario, plan: RunPlan(replications: 2))
    let report = RunReport(
      outcome, of: SmallCenter.loaded(scenario), measures: [paid], by: [.interval])
    #expect(report.tables[0].rows.first?.scope.row == .before)
    let text = report.text(.en)
    #expect(text.contains(/before opening +2 h ± 0/), "\(text)")
  }

  @Test func `rounded staff and single replications are told`() async throws {
    let report = try await SmallCenter.report(replications: 1)
    #expect(report.notes.map(\.id) == ["one-replication", "rounded-staff"])
    // 2.4 and 3 planned for an hour each; 2 and 3 simulated.
    #expect(report.text(.en).contains("5.4 operator-hours at work planned, 5.0 simulated"))
  }

  @Test func `repeats without delay that were not made are told`() async throws {
    // One caller, at 8:20, whom no repeat in the same moment brings any further.
    var again = Again()
    again[.turnedAway] = Repeat(probability: 1)
    let small = try SmallCenter.scenario()
    var types = small.callTypes
    types[0].again = again
    let early = Arrivals.replay([ReplayedCall(time: 30_000)])
    let scenario = Scenario(
      name: "", horizon: small.horizon, callTypes: types,
      demands: [Demand(source: .callType(CallTypeID(0)), arrivals: early)], groups: small.groups)
    let outcome = await Run.run(scenario, plan: RunPlan(replications: 2))
    let report = RunReport(outcome, of: SmallCenter.loaded(scenario))
    let note = try #require(report.notes.first { $0.id == "repeats-cut" })
    #expect(note.text(.en).hasPrefix("1.00 repeats a run were not made"))
    #expect(note.text(.ja).contains("打ち切りました"))
  }

  @Test func `chosen measures that a breakdown lacks are told, not replaced`() async throws {
    let days = try #require(Measure.named("attainment.days"))
    let report = try await SmallCenter.report(measures: [MeasureAddress(days)], by: [.interval])
    #expect(report.notes.map(\.id).contains("nothing-applies"))
  }

  @Test func `a group counts its own calls only`() async throws {
    let answered = try #require(Measure.named("calls.answered"))
    let report = try await SmallCenter.report(measures: [MeasureAddress(answered)], by: [.group])
    let groups = try #require(report.tables.first).rows.map { $0.figures[0].figure.numerator }
    #expect(groups[1] == 0)
    #expect(groups[0] == report.measures[0].figure.numerator)
  }

  @Test func `Markdown has a table for each part`() async throws {
    let report = try await SmallCenter.report(by: [.type])
    let rules = report.markdown(.en).split(separator: "\n").filter { $0.hasPrefix("| ---") }
    #expect(rules.count == 2)
  }

  @Test func `the confidence of a search and of its intervals are told apart`() async throws {
    let scenario = try SmallCenter.scenario()
    let asa = MeasureAddress(try #require(Measure.named("asa")))
    // Looks at 10, 15, 23 and 30 replications: 1 − 5 % / 4 = 98.75 % each.
    let plan = RunPlan(
      replications: 10, precision: [PrecisionGoal(address: asa, halfWidth: 1e-9)],
      mostReplications: 30)
    let outcome = await Run.run(scenario, plan: plan)
    let report = RunReport(outcome, of: SmallCenter.loaded(scenario))
    #expect(report.text(.en).contains("95 % over 4 looks (98.75 % each)"))
    let json = report.json(tool, .en).document()
    #expect(json.contains("\"confidence\": 0.95"))
    #expect(json.contains("\"confidenceOfIntervals\": 0.9875"))
  }

  @Test func `an interrupted search is measured by the look it was at`() async throws {
    let scenario = try SmallCenter.scenario()
    let asa = MeasureAddress(try #require(Measure.named("asa")))
    let plan = RunPlan(
      replications: 2, precision: [PrecisionGoal(address: asa, halfWidth: 1e-9)],
      mostReplications: 2000)
    let full = await Run.run(scenario, plan: RunPlan(replications: 4))
    // The second look is after 3 replications, the third after 5.
    let outcome = RunOutcome(
      scenario: scenario, plan: plan, records: full.records, looks: 3, wasInterrupted: true)
    let report = RunReport(outcome, of: SmallCenter.loaded(scenario))
    #expect(report.text(.en).contains("Interrupted after 4 of 5 replications"))
  }

  @Test func `a service level says which wait it accepts`() async throws {
    let report = try await SmallCenter.report()
    #expect(report.text(.en).contains("Service level (20 s)"))
    #expect(report.text(.ja).contains("サービスレベル (20 秒)"))
  }
}
