import Experiments
import ScenarioFormat

/// The targets of a scenario as a suite of test cases.
public struct TestSuite: Sendable, Hashable {
  /// A target and what is to be said of it; `nil` where it is met.
  struct Case: Sendable, Hashable {
    enum Mark: String { case failure, skipped }

    let name: String
    let line: Int?
    let mark: Mark?
    let message: String
  }

  /// The scenario's file.
  let file: String
  let cases: [Case]

  /// The document of some suites in the form of JUnit, which build servers read: a missed target is a
  /// `failure`, an undecided one `skipped`.
  public static func document(_ suites: [TestSuite], named name: String) -> String {
    let attributes = [("name", name)] + counts(suites.flatMap(\.cases))
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + XMLText.tag("testsuites", attributes, open: true) + "\n"
      + suites.map(\.xml).joined() + "</testsuites>\n"
  }

  private var xml: String {
    let attributes = [("name", file)] + Self.counts(cases)
    return "  " + XMLText.tag("testsuite", attributes, open: true) + "\n"
      + cases.map { testcase($0) }.joined() + "  </testsuite>\n"
  }

  private func testcase(_ one: Case) -> String {
    let place = one.line.map { [("file", file), ("line", String($0))] } ?? [("file", file)]
    let attributes = [("classname", file), ("name", one.name)] + place
    guard let mark = one.mark else {
      return "    " + XMLText.tag("testcase", attributes, open: false) + "\n"
    }
    return "    " + XMLText.tag("testcase", attributes, open: true) + "\n      "
      + XMLText.tag(mark.rawValue, [("message", one.message)], open: false) + "\n    </testcase>\n"
  }

  private static func counts(_ cases: [Case]) -> [(String, String)] {
    [
      ("tests", String(cases.count)), ("failures", String(cases.count { $0.mark == .failure })),
      ("errors", "0"), ("skipped", String(cases.count { $0.mark == .skipped })),
    ]
  }
}

extension RunReport {
  /// The targets as test cases.
  ///
  /// - Parameter language: of the sentences in `message`; names are English.
  public func testSuite(_ language: Language) -> TestSuite {
    let cases = targets.enumerated().map { index, target in
      let location =
        loaded.targetLocations.indices.contains(index) ? loaded.targetLocations[index] : nil
      let cell = NumberText.cell(
        target.figure.estimate, target.unit, language, currency: target.currency)
      let value = [cell.text, cell.tail].filter { !$0.isEmpty }.joined(separator: " ")
      return TestSuite.Case(
        name: "\(target.title(.en)) \(target.boundText(.en))",
        line: location.flatMap { $0.file == loaded.file ? $0.line : nil },
        mark: target.verdict == .met ? nil : target.verdict == .missed ? .failure : .skipped,
        message: "\(target.title(language)) \(value), \(target.boundText(language)): "
          + target.verdict.text(language))
    }
    return TestSuite(file: loaded.shownFile, cases: cases)
  }
}
