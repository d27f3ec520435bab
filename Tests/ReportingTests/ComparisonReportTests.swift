import ContactCenterModel
import Experiments
import Foundation
import Reporting
import ScenarioFormat
import Testing

@Suite struct ComparisonReportTests {
  private let tool = ToolDescription(version: "1", gsl: "2", cpu: "cpu", libm: "libm")

  /// The small center against itself with another name, and against one with shorter talks.
  private func report(
    _ measures: [String] = ["serviceLevel.offered", "asa", "occupancy"], replications: Int = 30,
    toDecide: [String] = []
  ) async throws -> ComparisonReport {
    let asa = try #require(Measure.named("asa"))
    let target = Target(address: MeasureAddress(asa), bound: .atMost(600))
    let scenarios = try [
      SmallCenter.scenario(targets: [target]), SmallCenter.scenario(),
      SmallCenter.scenario(talk: 180),
    ]
    let compared = scenarios.enumerated().map {
      ComparedScenario(SmallCenter.loaded($1), settings: $0 == 2 ? "scale.handling=80%" : "")
    }
    let plan = ComparisonPlan(
      replications: replications, margins: Margins([MeasureAddress(asa): 2]),
      measures: measures.compactMap { Measure.named($0).map { NamedAddress($0) } },
      toDecide: toDecide.compactMap { Measure.named($0).map { NamedAddress($0) } },
      mostReplications: replications)
    return ComparisonReport(await Comparison.run(scenarios, plan: plan), of: compared)
  }

  @Test func `each scenario has a letter and a table of its own`() async throws {
    let text = try await report().text(.en)
    #expect(
      text.hasPrefix("Comparison with A, the same customers in each\n  A  小さな窓口 (small.yaml)\n"))
    #expect(text.contains("  C  小さな窓口 (small.yaml), scale.handling=80%\n"))
    #expect(text.contains("\nB against A\n") && text.contains("\nC against A\n"))
    #expect(text.contains("Same: within asa ± 2 s; ± 1 point for shares"))
    #expect(text.contains("30 replications of a day, seed 1. The intervals of all 6 differences"))
  }

  @Test func `a scenario is the same as itself and better with shorter talks`() async throws {
    let report = try await report()
    #expect(report.differences[0].allSatisfy { $0.difference.verdict == .same })
    #expect(report.differences[1].map(\.difference.verdict) == [.better, .better, .lower])
    #expect(report.count(.same) == 3 && report.count(.better) == 2)
    let japanese = report.text(.ja)
    #expect(japanese.contains("同等") && japanese.contains("良化") && japanese.contains("低下"))
  }

  @Test func `targets stand side by side, whoever has them`() async throws {
    let text = try await report().text(.en)
    #expect(text.contains("Average speed of answer (ASA)  ≤ 600 s  met  -  -\n"))
  }

  @Test(arguments: Language.allCases)
  func `every line fits a terminal of 100 columns`(
    language: Language
  ) async throws {
    let usual = ComparedMeasures(for: [
      ComparedScenario(SmallCenter.loaded(try SmallCenter.scenario()))
    ])
    let text = try await report(usual.all.map(\.measure.id)).text(language)
    for line in text.split(separator: "\n") {
      let columns = DisplayWidth.columns(String(line))
      #expect(columns <= 100, "\(line)")
    }
  }

  @Test func `JSON parses, keeps its order and says why a number is missing`() async throws {
    let report = try await report(["asa", "callback.delay"], toDecide: ["asa"])
    let text = report.json(tool, .en).document()
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let differences = try #require(object["differences"] as? [[String: Any]])
    #expect(object["schemaVersion"] as? Int == 1)
    #expect(object["ok"] as? Bool == true)
    #expect(differences.map { $0["scenario"] as? String } == ["B", "B", "C", "C"])
    #expect(differences[1]["reason"] as? String == "nothing to measure")
    #expect(differences[2]["verdict"] as? String == "better")
    let names = [
      "schemaVersion", "ok", "tool", "machine", "scenarios", "run", "differences", "estimates",
      "targets", "notes", "warnings",
    ]
    let places = names.compactMap { text.range(of: "\n  \"\($0)\":")?.lowerBound }
    #expect(places.count == names.count && places == places.sorted())
  }

  @Test func `CSV has a line for each difference, with all its fields`() async throws {
    let lines = try await report().csv().split(separator: "\n")
    #expect(lines.count == 1 + 2 * 3)
    #expect(lines[0].split(separator: ",").map(String.init) == ComparisonReport.csvColumns)
    for line in lines {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      #expect(fields.count == ComparisonReport.csvColumns.count)
    }
    #expect(
      lines[4].hasPrefix("small.yaml,scale.handling=80%,small.yaml,serviceLevel.offered,,,,,0."))
  }

  @Test func `Markdown has a heading and a table for each scenario`() async throws {
    let text = try await report().markdown(.ja)
    #expect(text.hasPrefix("## A との比較"))
    #expect(text.contains("### B と A\n\n| 指標 | A | B | B − A | 判定 | 分散低減 |\n"))
  }

  @Test func `verdicts that are open are told with what would decide them`() async throws {
    let report = try await report(
      ["customers.served", "abandonment"], replications: 3, toDecide: ["abandonment"])
    let ids = report.notes.map(\.id)
    #expect(ids.contains(report.isDecided ? "decided" : "not-decided"))
    #expect(ids.contains("undecided"))
    #expect(report.text(.en).contains("undecided, with the replications that would decide: "))
    #expect(report.text(.ja).contains("判定できず(判定に要する反復の見込み): "))
  }

  private static let cells: [(Double?, ClosedRange<Double>?, MeasureUnit, String)] = [
    (0.089, 0.086...0.092, .share, "+8.9 pt ± 0.3"),
    (-0.089, -0.092 ... -0.086, .share, "-8.9 pt ± 0.3"),
    (-12.1, -14.8 ... -8.0, .seconds, "-12 s [-15, -8]"), (0, 0...0, .share, "0.0 pt ± 0"),
    (0.002, nil, .share, "+0.2 pt ± ?"), (nil, nil, .seconds, "-"),
    (10, 10...10, .calls, "+10 ± 0"),
    (0.5, 0.1...0.9, .calls, "+0.5 ± 0.4"), (-500, -700 ... -300, .money, "-500 EUR ± 200"),
  ]

  @Test("A difference has a sign, a unit and its interval", arguments: cells)
  func cell(
    value: Double?, interval: ClosedRange<Double>?, unit: MeasureUnit, text: String
  ) {
    let cell = NumberText.cell(difference: value, interval, unit, .en, currency: "EUR")
    #expect([cell.text, cell.tail].filter { !$0.isEmpty }.joined(separator: " ") == text)
  }

  @Test func `every note has a sentence in both languages`() throws {
    let asa = NamedAddress(try #require(Measure.named("asa")))
    let gaps: [Incomparable.Reason] = [
      .missing(inFirst: true, inSecond: false), .missing(inFirst: false, inSecond: true),
      .missing(inFirst: true, inSecond: true), .currencies, .lengths,
    ]
    let notes: [ComparisonNote] =
      [
        .interrupted(done: 3, planned: 10), .oneReplication, .decided(replications: 15, looks: 2),
        .notDecided(replications: 100, verdicts: 2), .nothingKnown(1, []),
        .demand(1, first: 100, second: 110), .arrivals(1, first: 100, second: 90),
        .deflection(1, first: 0, second: 0.05), .goals(1, types: ["orders"]), .weekdays(2),
        .unpaired(1),
        .ofRun(1, .stillWaiting(3)),
      ] + gaps.map { .incomparable(1, [asa], $0) }
    for note in notes {
      #expect(note.text(.en).hasSuffix(".") || note.id == "incomparable")
      #expect(note.text(.ja).unicodeScalars.contains { $0.value > 0x3000 })
      #expect(note.text(.en) != note.text(.ja))
      if note.scenario == 1 { #expect(note.text(.en).hasPrefix("B: ")) }
    }
    #expect(Set(notes.map(\.id)).count == 13)
  }
}
