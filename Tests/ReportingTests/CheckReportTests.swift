import ContactCenterModel
import Experiments
import Reporting
import ScenarioFormat
import Statistics
import Testing

/// Reports of checks: every form says the same.
@Suite struct CheckReportTests {
  private static let tool = ToolDescription(
    version: "1.2.3", gsl: "2.7", cpu: "x86_64", libm: "glibc 2.36")

  /// A check of the small center against what it gave with `then` changed.
  private static func scenario(
    targets: [Target] = [], margin: Double = 0.01, tool: ToolDescription = tool,
    then changed: (String) -> String = { $0 }
  ) async throws -> CheckedScenario {
    let scenario = try SmallCenter.scenario(targets: targets)
    let address = MeasureAddress(Measure.named("serviceLevel.offered")!)
    let recording = await Run.baseline(
      of: scenario, plan: RunPlan(replications: 20, mostReplications: 20), measures: [address],
      margins: Margins([address: margin]))
    let loaded = SmallCenter.loaded(scenario)
    let written = BaselineFile(recording, of: loaded, overrides: [], tool: Self.tool).document()
    let file = try BaselineFile(reading: changed(written))
    let outcome = await Run.check(
      scenario, against: try file.baseline(in: scenario),
      plan: CheckPlan(mostReplications: 20, family: 1))
    return CheckedScenario(
      try #require(outcome), of: loaded, against: file, at: "b/small.json", tool: tool,
      seconds: 1.5)
  }

  private static func report(_ scenarios: CheckedScenario..., lenient: Bool = false) -> CheckReport
  {
    CheckReport(scenarios, undecidedPasses: lenient, tool: tool)
  }

  /// The first digit of the first digest is another one.
  private static func otherDigest(_ text: String) -> String {
    let start = text.firstRange(of: "\"digests\": [\"")!.upperBound
    let digit = text[start] == "0" ? "1" : "0"
    return String(text[..<start]) + digit + String(text[text.index(after: start)...])
  }

  private static let missing = CheckedScenario(
    unusable: ["there is no file 'x.yaml'"], isMissing: true, file: "x.yaml", baseline: "b/x.json")

  private static func target(_ bound: TargetBound) -> Target {
    Target(address: MeasureAddress(Measure.named("serviceLevel.offered")!), bound: bound)
  }

  @Test func `what is bit by bit the same passes, and says so`() async throws {
    let report = Self.report(try await Self.scenario())
    #expect(report.verdict == .pass)
    let text = report.text(.en)
    #expect(text.hasPrefix("小さな窓口 (small.yaml): pass\n"))
    #expect(text.contains("all 20 replications are bit by bit those of the baseline"))
    #expect(text.hasSuffix("1 scenario: pass 2. Verdict: pass\n"))
    #expect(report.text(.ja).hasSuffix("シナリオ1件: 合格 2。判定: 合格\n"))
    #expect(report.annotations(.en).isEmpty)
  }

  @Test func `the same program must give the same bits, another processor need not`() async throws {
    let same = try await Self.scenario(then: Self.otherDigest)
    #expect(Self.report(same).verdict == .regression)
    #expect(same.items[0].message(.en).hasPrefix("not reproduced: 1 of 20 replications differ"))
    let other = ToolDescription(version: "1.2.3", gsl: "2.7", cpu: "arm64", libm: "glibc 2.36")
    let elsewhere = try await Self.scenario(tool: other, then: Self.otherDigest)
    #expect(Self.report(elsewhere).verdict == .pass)
    #expect(elsewhere.items[0].message(.en).contains("the processor class x86_64 → arm64"))
    #expect(elsewhere.items[0].message(.ja).contains("CPUの種別 x86_64 → arm64"))
  }

  @Test
  func `what was certainly bad outranks what could not be decided, and mistakes outrank both`()
    async throws
  {
    let missed = try await Self.scenario(targets: [Self.target(.atLeast(1))])
    let broken = try await Self.scenario(then: Self.otherDigest)
    let undecided = try await Self.scenario(
      targets: [Self.target(.atLeast(Self.level(of: missed)))])
    #expect(Self.report(undecided).verdict == .undecided)
    #expect(Self.report(undecided, lenient: true).verdict == .pass)
    #expect(Self.report(undecided, missed).verdict == .missed)
    #expect(Self.report(undecided, missed, broken).verdict == .regression)
    #expect(Self.report(undecided, missed, broken, Self.missing).verdict == .missing)
    let stopped = CheckedScenario(interrupted: "y.yaml", baseline: "b/y.json")
    #expect(Self.report(broken, stopped, Self.missing).verdict == .interrupted)
  }

  /// The service level that was found, at which a target cannot be decided.
  private static func level(of scenario: CheckedScenario) -> Double {
    guard case .drift(let drift) = scenario.items.last?.subject else { return 0 }
    return drift.drift.baseline
  }

  @Test func `text, JSON, JUnit, Markdown and annotations agree on the verdict`() async throws {
    let reports = [
      Self.report(try await Self.scenario()),
      Self.report(try await Self.scenario(targets: [Self.target(.atLeast(1))])),
      Self.report(try await Self.scenario(then: Self.otherDigest)),
      Self.report(try await Self.scenario(), Self.missing),
    ]
    for report in reports {
      let passes = report.verdict == .pass
      let word = report.verdict.text(.en)
      #expect(report.text(.en).hasSuffix("Verdict: \(word)\n"))
      #expect(report.markdown(.en).hasPrefix("## Koryo check: \(word)\n"))
      #expect(report.markdown(.ja).hasPrefix("## Koryo 検査: \(report.verdict.text(.ja))\n"))
      let json = report.json(.en)
      #expect(json["verdict"]?.string == report.verdict.rawValue)
      #expect(json["ok"] == .bool(passes))
      let head = report.junit(.en).split(separator: "\n")[1]
      #expect(head.contains("failures=\"0\" errors=\"0\"") == passes)
      #expect(report.annotations(.en).contains { $0.hasPrefix("::error ") } == !passes)
    }
  }

  @Test
  func `an undecided thing is a failure where it fails the gate, and skipped where it may pass`()
    async throws
  {
    let level = Self.level(of: try await Self.scenario())
    let scenario = try await Self.scenario(targets: [Self.target(.atLeast(level))])
    let strict = Self.report(scenario).junit(.en)
    let lenient = Self.report(scenario, lenient: true).junit(.en)
    #expect(strict.contains("tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"0\" time=\"1.5\""))
    #expect(strict.contains("type=\"undecided\""))
    #expect(lenient.contains("tests=\"3\" failures=\"0\" errors=\"0\" skipped=\"1\" time=\"1.5\""))
    #expect(lenient.contains("<skipped message="))
    #expect(Self.report(scenario).annotations(.en)[0].hasPrefix("::error "))
    #expect(Self.report(scenario, lenient: true).annotations(.en)[0].hasPrefix("::warning "))
  }

  @Test func `JUnit names its cases in English, and escapes what XML wants`() async throws {
    let scenario = try await Self.scenario(targets: [Self.target(.atLeast(1))])
    let xml = Self.report(scenario, Self.missing).junit(.ja)
    #expect(
      xml.contains(
        "<testcase classname=\"small.yaml\" name=\"reproduction\" file=\"small.yaml\" line=\"1\" time=\"1.5\"/>"
      ))
    #expect(xml.contains("name=\"target serviceLevel.offered ≥ 100 %\""))
    #expect(xml.contains("name=\"drift serviceLevel.offered\""))
    #expect(xml.contains("type=\"targetMissed\""))
    #expect(xml.contains("未達"))
    let quoted = CheckedScenario(
      unusable: ["a < \"b\" & c\u{1}\nd"], isMissing: false, file: "<x>", baseline: "b")
    let escaped = Self.report(quoted).junit(.en)
    #expect(escaped.contains("message=\"a &lt; &quot;b&quot; &amp; c\u{FFFD}&#10;d\""))
    #expect(escaped.contains("<error message="))
  }

  @Test func `annotations escape, point at lines and sum up what is too much`() {
    let place = SourceLocation(file: "a,b:c.yaml", line: 7, column: 2)
    let one = CheckedScenario(
      unusable: ["50 % of it\nis wrong"], isMissing: false, file: "a", baseline: "b", at: place)
    #expect(
      Self.report(one).annotations(.en) == [
        "::error file=a%2Cb%3Ac.yaml,line=7,title=koryo check%3A invalid%2C files::"
          + "50 %25 of it%0Ais wrong"
      ])
    let many = (0..<25).map { number in
      CheckedScenario(
        unusable: ["\(number)"], isMissing: false, file: "a", baseline: "b", at: place)
    }
    let report = CheckReport(many, undecidedPasses: false, tool: Self.tool)
    let lines = report.annotations(.en)
    #expect(lines.count == 10)
    #expect(lines[9].hasSuffix("::16 more of this kind; the summary has them all"))
  }

  @Test func `drifts show what moved, how far and how far they may`() async throws {
    // The baseline's calls answered within τ are told as one more on each day.
    let scenario = try await Self.scenario(margin: 0.001) { text in
      let start = text.firstRange(of: "\"numerators\":[")!.upperBound
      let end = text[start...].firstIndex(of: "]")!
      let more = text[start..<end].split(separator: ",").map { String(Int($0)! + 1) }
      return Self.otherDigest(
        String(text[..<start]) + more.joined(separator: ",") + String(text[end...]))
    }
    let report = Self.report(scenario)
    let text = report.text(.en)
    #expect(text.contains("Measure"))
    #expect(text.contains("± 0.1 pt"))
    #expect(text.contains(" regression\n"))
    #expect(report.text(.ja).contains(" 悪化\n"))
    #expect(report.markdown(.ja).contains("| 指標 | 基準値 | 今回 | 差 | 許容幅 | 判定 |"))
  }
}
