import ScenarioFormat

extension CheckReport {
  /// The report as JUnit XML: a suite for each scenario, a case for each thing judged.
  ///
  /// What keeps the gate from passing is a `failure`, its type the finding; what could not be read or
  /// was not run is an `error`; what may stay undecided is `skipped`. The time of a scenario is that of
  /// its first case, which is the run.
  ///
  /// - Parameter language: of the sentences in `message`; names are English.
  public func junit(_ language: Language) -> String {
    let seconds = scenarios.reduce(0) { $0 + $1.seconds }
    let attributes = [("name", "koryo check")] + counts(items) + [("time", Self.time(seconds))]
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + XMLText.tag("testsuites", attributes, open: true) + "\n"
      + scenarios.map { suite($0, language) }.joined() + "</testsuites>\n"
  }

  private func suite(_ scenario: CheckedScenario, _ language: Language) -> String {
    let attributes =
      [("name", scenario.file)] + counts(scenario.items) + [("time", Self.time(scenario.seconds))]
    let cases = scenario.items.enumerated().map { index, item in
      testcase(item, of: scenario, seconds: index == 0 ? scenario.seconds : 0, language)
    }
    return "  " + XMLText.tag("testsuite", attributes, open: true) + "\n" + cases.joined()
      + "  </testsuite>\n"
  }

  private func testcase(
    _ item: CheckItem, of scenario: CheckedScenario, seconds: Double, _ language: Language
  ) -> String {
    let attributes = [
      ("classname", scenario.file), ("name", item.name), ("file", item.location.file),
      ("line", String(item.location.line)), ("time", Self.time(seconds)),
    ]
    guard let mark = JUnitMark(item.finding, fails: fails(item.finding)) else {
      return "    " + XMLText.tag("testcase", attributes, open: false) + "\n"
    }
    let message = item.message(language)
    var details = [("message", message)]
    if mark != .skipped { details.append(("type", item.finding.rawValue)) }
    return "    " + XMLText.tag("testcase", attributes, open: true) + "\n      "
      + XMLText.tag(mark.rawValue, details, open: false) + "\n    </testcase>\n"
  }

  private func counts(_ items: [CheckItem]) -> [(String, String)] {
    let marks = items.compactMap { JUnitMark($0.finding, fails: fails($0.finding)) }
    return [
      ("tests", String(items.count)),
      ("failures", String(marks.count { $0 == .failure })),
      ("errors", String(marks.count { $0 == .error })),
      ("skipped", String(marks.count { $0 == .skipped })),
    ]
  }

  private static func time(_ seconds: Double) -> String {
    NumberText.exact((seconds * 1000).rounded() / 1000)
  }
}

/// What stands within a test case that did not simply pass.
private enum JUnitMark: String {
  case failure, error, skipped

  /// `nil` for what passed.
  init?(_ finding: Finding, fails: Bool) {
    switch finding {
    case .pass, .improved: return nil
    case .undecided: self = fails ? .failure : .skipped
    case .missed, .regression: self = .failure
    case .missing, .invalid, .interrupted: self = .error
    }
  }
}
