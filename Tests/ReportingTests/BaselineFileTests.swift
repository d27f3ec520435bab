import ContactCenterModel
import Experiments
import Reporting
import Statistics
import Testing

/// Baselines as files.
@Suite struct BaselineFileTests {
  private static let tool = ToolDescription(
    version: "1.2.3", gsl: "2.7", cpu: "x86_64", libm: "glibc 2.36")
  private static let ids = [
    "serviceLevel.offered", "wait.p95", "calls.arrived", "occupancy",
  ]

  static func file() async throws -> BaselineFile {
    let scenario = try SmallCenter.scenario()
    let recording = await Run.baseline(
      of: scenario, plan: RunPlan(seed: .max, replications: 20, mostReplications: 20),
      measures: ids.map { MeasureAddress(Measure.named($0)!) }, margins: Margins())
    return BaselineFile(
      recording, of: SmallCenter.loaded(scenario), overrides: ["scale.staff=1"], tool: tool)
  }

  @Test func `a baseline reads back as it was written, bit by bit`() async throws {
    let file = try await Self.file()
    #expect(try BaselineFile(reading: file.document()) == file)
    #expect(file.digests.count == 20)
    #expect(file.measures.map(\.address) == Self.ids)
    let baseline = try file.baseline(in: SmallCenter.scenario())
    #expect(baseline.seed == .max)
    #expect(baseline.measures.count == Self.ids.count)
  }

  @Test func `each measure is a line of its own`() async throws {
    let lines = try await Self.file().document().split(separator: "\n")
    for id in Self.ids {
      #expect(lines.count { $0.contains("\"address\":\"\(id)\"") } == 1)
    }
  }

  /// A small baseline with a part changed, and the sentence that names it.
  private static let mistakes: [(String, String, String)] = [
    ("\"kind\": \"koryo baseline\"", "\"kind\": \"x\"", "not a baseline"),
    ("\"schemaVersion\": 1", "\"schemaVersion\": 2", "schemaVersion 2 is of a later koryo"),
    ("\"schemaVersion\": 1,", "\"schemaVersion\": 1", "not JSON"),
    ("\"seed\":18446744073709551615", "\"seed\":-1", "run.seed must be a whole number from 0"),
    ("\"confidence\":0.95", "\"confidence\":0.4", "run.confidence must be a confidence above 0.5"),
    ("\"version\":\"1.2.3\"", "\"version\":1", "tool.version must be a text"),
    ("\"margin\":0.01", "\"margin\":-1", "measures[0].margin must be a number from 0"),
    (
      "\"numerators\":[", "\"numerators\":[1,",
      "measures[0].denominators must be a list of 21 items"
    ),
    ("\"values\":[", "\"values\":[null,", "measures[2] must be a list of 20 items"),
    ("\"influences\":[", "\"influences\":[\"x\",", "measures[1].influences[0] must be a number"),
    ("\"replications\":20", "\"replications\":0", "run.replications must be at least one"),
    ("\"digests\": [\"", "\"digests\": [\"g", "digests[0] must be 16 hexadecimal digits"),
  ]

  @Test(arguments: mistakes)
  func `what is wrong with a file is named`(part: String, changed: String, hint: String)
    async throws
  {
    let text = try await Self.file().document()
    let broken = try #require(text.firstRange(of: part)).lowerBound
    let end = text.index(broken, offsetBy: part.count)
    let error = try #require(throws: BaselineMistakes.self) {
      try BaselineFile(reading: text.replacingCharacters(broken..<end, with: changed))
    }
    #expect(error.mistakes.contains { $0.text(.en).contains(hint) }, "\(error.mistakes)")
    #expect(error.mistakes.allSatisfy { !$0.text(.ja).isEmpty && $0.text(.ja) != $0.text(.en) })
  }

  @Test func `a measure that the scenario no longer has is named`() async throws {
    let text = try await Self.file().document()
      .replacing("\"address\":\"serviceLevel.offered\"", with: "\"address\":\"asa{type=sales}\"")
      .replacing("\"address\":\"wait.p95\"", with: "\"address\":\"cost.total\"")
    let error = try #require(throws: BaselineMistakes.self) {
      try BaselineFile(reading: text).baseline(in: SmallCenter.scenario())
    }
    let sentences = error.mistakes.map { $0.text(.en) }
    try #require(sentences.count == 2)
    #expect(sentences[0].hasPrefix("the scenario no longer has the measure asa{type=sales}: "))
    #expect(sentences[1].contains("anything that cost.total measures"))
  }
}

extension String {
  fileprivate func replacingCharacters(
    _ range: Range<String.Index>, with text: String
  ) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
