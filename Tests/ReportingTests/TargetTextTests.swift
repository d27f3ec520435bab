import ContactCenterModel
import Experiments
import Reporting
import Statistics
import Testing

@Suite struct TargetTextTests {
  private func target(
    _ value: Double, halfWidth: Double?, _ verdict: Verdict, onDays: Double? = nil,
    replications: Int = 100
  ) throws -> ReportedTarget {
    let address = MeasureAddress(try #require(Measure.named("serviceLevel.offered")))
    let estimate = Estimate(
      value: value, standardError: nil,
      interval: halfWidth.map { value - $0...value + $0 },
      confidence: 0.95, replications: replications)
    let figure = MeasureEstimate(
      address: address, estimate: estimate, numerator: nil, denominator: nil)
    let target = Target(address: address, bound: .atLeast(0.8), onDays: onDays)
    return ReportedTarget(
      TargetVerdict(target: target, estimate: figure, verdict: verdict),
      in: try SmallCenter.scenario())
  }

  @Test func `an undecided target tells how many more replications would decide`() throws {
    // A half-width of 2 points at a distance of 1: four times as many, 300 more.
    let target = try target(0.81, halfWidth: 0.02, .undecided)
    let further = try #require(target.furtherReplications)
    #expect((300...301).contains(further))
    #expect(RunNote.undecided(target).text(.en).contains("more replications would decide"))
    #expect(RunNote.undecided(target).text(.ja).contains("判定できません"))
  }

  @Test func `nothing is predicted from fewer than ten replications`() throws {
    let few = try target(0.81, halfWidth: 0.02, .undecided, replications: 9)
    #expect(few.furtherReplications == nil)
    #expect(RunNote.undecided(few).text(.en).contains("run more replications (at least 10)"))
    let one = try target(0.81, halfWidth: nil, .undecided, replications: 1)
    #expect(RunNote.undecided(one).text(.en).contains("one replication has no interval"))
  }

  @Test func `on the bound itself no number of replications is promised`() throws {
    #expect(try target(0.8, halfWidth: 0.02, .undecided).furtherReplications == nil)
    #expect(try target(0.9, halfWidth: 0.02, .met).furtherReplications == nil)
  }

  @Test(arguments: [
    (Verdict.met, "met", "達成"), (.missed, "missed", "未達"), (.undecided, "undecided", "判定できず"),
  ])
  func `verdicts are one word in each language`(verdict: Verdict, en: String, ja: String) {
    #expect(verdict.text(.en) == en)
    #expect(verdict.text(.ja) == ja)
  }

  @Test(arguments: [
    (0.01, Verdict.met, true), (0.999, .missed, false),
  ])
  func `one verdict speaks in table, JSON and sum`(
    bound: Double, verdict: Verdict, isOK: Bool
  ) async throws {
    let address = MeasureAddress(try #require(Measure.named("serviceLevel.offered")))
    let report = try await SmallCenter.report(
      targets: [Target(address: address, bound: .atLeast(bound))])
    #expect(report.verdict == verdict)
    #expect(report.text(.en).contains("  " + verdict.text(.en) + "\n"))
    let tool = ToolDescription(version: "1", gsl: "2", cpu: "cpu", libm: "libm")
    let json = report.json(tool, .en).line()
    #expect(
      json.hasPrefix("{\"schemaVersion\":1,\"ok\":\(isOK),\"verdict\":\"\(verdict.rawValue)\""))
  }
}
