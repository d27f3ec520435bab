import ContactCenterModel
import Experiments
import Foundation
import Reporting
import Statistics
import Testing

/// What a report shows besides calls and agents.
@Suite struct ReportSectionTests {
  /// A small center with all that has a section; its counts are invented.
  private func report(
    isRich: Bool, measures: [MeasureAddress]? = nil, by: [Breakdown] = []
  ) throws -> RunReport {
    let plain = try SmallCenter.scenario()
    let every = [true, true]
    let message = SMSMessage(
      name: "link", isOffered: every, accepted: [0.5, 0.5], resolved: [0.5, 0.5])
    let rich = Scenario(
      name: plain.name, horizon: plain.horizon, callTypes: plain.callTypes,
      demands: plain.demands, groups: plain.groups,
      ivr: IVR(nodes: [
        IVRNode(name: "welcome", step: .go(.node(IVRNodeID(1)))),
        IVRNode(name: "balance", step: .go(.queue(nil))),
      ]),
      sms: SMSChannel(messages: [message]),
      callback: CallbackPolicy(
        isOffered: every, accepted: [AcceptanceStep(probability: 0.4)], kind: .virtualHold),
      tickets: TicketPolicy(), measuresPredictions: true, currency: "JPY",
      tariffs: Tariffs(ivr: 3), strain: OperatorStrain())
    let scenario = isRich ? rich : plain
    let records = (0..<20).map { number in
      var record = ReplicationRecord(replication: number, layout: RecordLayout(scenario))
      record.durations = [0, 3_600, 3_600, 0]
      let rows = record.layout.rows
      record.customerCounts = Array(repeating: 0, count: 2 * rows * CustomerCount.allCases.count)
      record.answeredWaits = Array(repeating: SparseHistogram(), count: 2 * rows)
      record.abandonedWaits = record.answeredWaits
      record.nodeCounts = Array(repeating: 0, count: 2 * rows * NodeCount.allCases.count)
      let counts = CustomerCount.allCases.count
      // 400,000 and 420,000 calls in turn, at 3 yen each: 1,230,000 ± t₁₉ · 30,779 / √20.
      record.customerCounts[counts + CustomerCount.ivrEntered.rawValue] =
        number % 2 == 0 ? 400_000 : 420_000
      record.nodeCounts[NodeCount.allCases.count + NodeCount.entered.rawValue] = 100
      return record
    }
    let outcome = RunOutcome(
      scenario: scenario, plan: RunPlan(replications: 20), records: records)
    return RunReport(outcome, of: SmallCenter.loaded(scenario), measures: measures, by: by)
  }

  @Test func `a plain scenario has no sections`() throws {
    #expect(try report(isRich: false).sections.isEmpty)
  }

  @Test func `each way that a scenario has is a section of few figures`() throws {
    let report = try report(isRich: true)
    #expect(report.sections.map(\.kind) == ReportSection.Kind.allCases)
    for section in report.sections { #expect((1...12).contains(section.figures.count)) }
  }

  @Test func `chosen measures stand alone`() throws {
    let address = MeasureAddress(try #require(Measure.named("asa")))
    #expect(try report(isRich: true, measures: [address]).sections.isEmpty)
  }

  @Test func `money is shown in its currency, thousands set apart`() throws {
    let report = try report(isRich: true)
    // 20,000 · 3 / 2 · √(20/19) = 30,779; t₁₉ = 2.0930: ± 14,405.
    #expect(report.text(.en).contains("1,230,000 JPY ± 14,405"))
    #expect(report.text(.ja).contains("1,230,000 円 ± 14,405"))
    #expect(report.csv().contains(",JPY,"))
  }

  @Test func `a section without counts has no column for them`() throws {
    let blocks = try report(isRich: true).text(.en).split(separator: "\n\n")
    let costs = try #require(blocks.first { $0.hasPrefix("Costs") })
    let texts = try #require(blocks.first { $0.hasPrefix("IVR") })
    #expect(!costs.contains("Counts"))
    #expect(texts.contains("Counts"))
  }

  @Test func `costs that cannot arise are left out`() throws {
    let report = try report(isRich: true)
    let costs = try #require(report.sections.last).figures.map(\.measure.id)
    #expect(costs == ["cost.ivr", "cost.total", "cost.perNeed"])
  }

  @Test(arguments: Language.allCases)
  func `columns of the sections line up in every language`(language: Language) throws {
    let blocks = try report(isRich: true).text(language).split(separator: "\n\n")
    for block in blocks {
      let lines = block.split(separator: "\n").map(String.init)
      guard let rule = lines.first(where: { $0.hasPrefix("  ---") }) else { continue }
      #expect(DisplayWidth.columns(rule) <= 100)
      for line in lines.drop(while: { $0 != rule }) {
        #expect(DisplayWidth.columns(line) <= DisplayWidth.columns(rule), "\(line)")
      }
    }
    #expect(blocks.count > 9)
  }

  @Test func `Markdown has a table for each section`() throws {
    let rules = try report(isRich: true).markdown(.en).split(separator: "\n")
      .filter { $0.hasPrefix("| ---") }
    #expect(rules.count == 1 + ReportSection.Kind.allCases.count)
  }

  @Test func `a table by node has a row for each, and only it names a node`() throws {
    let report = try report(isRich: true, by: [.node])
    #expect(report.tables[0].rows.map(\.scope.node) == ["welcome", "balance"])
    #expect(report.csv().contains(",welcome\n"))
    let tool = ToolDescription(version: "1", gsl: "2", cpu: "cpu", libm: "libm")
    let text = report.json(tool, .en).document()
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let estimates = try #require(object?["estimates"] as? [[String: Any]])
    #expect(estimates.contains { $0["address"] as? String == "ivr.entered{node=welcome}" })
    #expect(estimates.filter { $0["node"] != nil }.count == 10)
  }

  @Test func `where there is no IVR there is no table by node`() throws {
    let report = try report(isRich: false, by: [.node])
    #expect(report.notes.map(\.id).contains("nothing-applies"))
  }
}
