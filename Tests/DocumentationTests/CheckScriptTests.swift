import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The example of a CI job, run as a CI system would.
struct CheckScriptTests {
  /// A workplace with the script, a plan and its baseline, and a summary that other steps have begun.
  private func withJob(_ body: (Workplace) throws -> Void) throws {
    try withWorkplace { workplace in
      try workplace.write(Repository.text("docs/guides/examples/check.sh"), to: "check.sh")
      try workplace.write(plan(staff: "[6, 7]"), to: "plan.yaml")
      let recorded = try workplace.run(
        "koryo baseline plan.yaml --measures serviceLevel.offered,asa --replications 60 "
          + "--max-replications 60")
      #expect(recorded.status == 0, "\(recorded.error)")
      try workplace.write("# Earlier steps\n", to: "summary.md")
      try body(workplace)
    }
  }

  private func plan(staff: String, target: String = "serviceLevel.offered >= 50 %") -> String {
    """
    koryo: 1
    name: A plan, with <marks> & more
    day: {open: "9:00", close: "11:00", interval: 60 min}
    callTypes: {help: {calls: [40, 50], handling: {talk: 4 min, wrapUp: 30 s}, patience: 3 min}}
    agents: {team: {staff: \(staff)}}
    targets:
      - \(target)

    """
  }

  /// The command of the workflow's step that checks, with the program just built.
  private var step: String {
    let lines = Repository.text("docs/guides/examples/github-workflow.yml")
      .split(separator: "\n").map { String($0).trimmed }
    let name = lines.firstIndex(of: "- name: Check the plans")
    let command = name.map { String(lines[$0 + 1].dropFirst("run: ".count)) } ?? ""
    return command.replacing("KORYO=koryo/.build/release/koryo ", with: "")
  }

  private func run(_ workplace: Workplace) throws -> Workplace.Outcome {
    try workplace.run("export GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY=summary.md; \(step)")
  }

  private func read(_ name: String, _ workplace: Workplace) throws -> String {
    try String(contentsOf: workplace.folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// The marks of the test cases, after the file has been read as XML.
  private func cases(_ workplace: Workplace) throws -> JUnitCases {
    let data = try Data(
      contentsOf: workplace.folder.appendingPathComponent("check-results/koryo.xml"))
    let parser = XMLParser(data: data)
    let cases = JUnitCases()
    parser.delegate = cases
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return cases
  }

  @Test func `a plan that holds passes, and the summary is added to that of other steps`() throws {
    try withJob { workplace in
      let outcome = try run(workplace)
      #expect(outcome.status == 0, "\(outcome.error)")
      #expect(outcome.output.hasSuffix("Verdict: pass\nThe plans hold.\n"))
      #expect(outcome.error.isEmpty)
      let summary = try read("summary.md", workplace)
      #expect(summary.hasPrefix("# Earlier steps\n## Koryo check: pass\n"))
      let cases = try cases(workplace)
      #expect(cases.marks.isEmpty)
      #expect(cases.names.first == "reproduction")
      #expect(cases.names.count == cases.told)
    }
  }

  @Test func `a plan with fewer operators fails as a regression`() throws {
    try withJob { workplace in
      try workplace.write(plan(staff: "[5, 6]"), to: "plan.yaml")
      let outcome = try run(workplace)
      #expect(outcome.status == 4, "\(outcome.output)")
      #expect(
        outcome.error.contains("::error file=plan.yaml,line=1,title=koryo check%3A regression"))
      #expect(outcome.error.contains("A plan does worse than its baseline"))
      #expect(try read("summary.md", workplace).contains("## Koryo check: regression\n"))
      let cases = try cases(workplace)
      #expect(cases.marks.contains("failure"))
      #expect(!cases.marks.contains("error"))
    }
  }

  @Test func `a target that is missed fails, and is told at its line`() throws {
    try withJob { workplace in
      let bold = plan(staff: "[6, 7]", target: "serviceLevel.offered >= 99.9 %")
      try workplace.write(bold, to: "plan.yaml")
      let outcome = try run(workplace)
      #expect(outcome.status == 3, "\(outcome.output)")
      #expect(outcome.error.contains("::error file=plan.yaml,line=7,"))
      #expect(try read("check-results/koryo.md", workplace).contains("target missed"))
      #expect(try cases(workplace).marks == ["failure"])
    }
  }

  @Test func `a plan that cannot be read is an error, not a failure`() throws {
    try withJob { workplace in
      try workplace.write(plan(staff: "[6]"), to: "plan.yaml")
      let outcome = try run(workplace)
      #expect(outcome.status == 65)
      #expect(outcome.error.contains("The check could not be done (status 65)."))
      #expect(try cases(workplace).marks == ["error"])
    }
  }
}

/// What a JUnit file says of its cases.
private final class JUnitCases: NSObject, XMLParserDelegate {
  private(set) var names: [String] = []
  private(set) var marks: [String] = []
  /// How many cases the whole says that there are.
  private(set) var told = 0

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    switch element {
    case "testsuites": told = Int(attributes["tests"] ?? "") ?? 0
    case "testcase": names.append(attributes["name"] ?? "")
    case "failure", "error", "skipped": marks.append(element)
    default: break
    }
  }
}
