import ContactCenterModel
import Experiments

extension CheckReport {
  /// The report for reading on a terminal; every line ends in a line feed.
  public func text(_ language: Language, inColor: Bool = false) -> String {
    let blocks = scenarios.map { block($0, language, inColor) }
    return (blocks + [summary(language) + "\n"]).joined(separator: "\n")
  }

  /// How many of each finding, and the verdict, in one line.
  func summary(_ language: Language) -> String {
    let counts = Finding.allCases.map { ($0, count($0)) }
    return CheckText.summary(
      scenarios: scenarios.count, counts: counts, verdict: verdict, lenient: lenient
    ).text(language)
  }

  private func block(
    _ scenario: CheckedScenario, _ language: Language, _ inColor: Bool
  ) -> String {
    let verdict = verdict(of: scenario.items)
    let head = Emphasis.strong.applied(to: scenario.title + ": ", inColor: inColor)
    var text = head + verdict.emphasis.applied(to: verdict.text(language), inColor: inColor) + "\n"
    if let line = scenario.runLine(language) { text += line + "\n" }
    for line in scenario.plainLines(language) { text += line + "\n" }
    for table in scenario.tables(language) { text += "\n" + table.text(inColor: inColor) }
    let remarks = scenario.remarks(language)
    if !remarks.isEmpty { text += "\n" + remarks.map { "  - " + $0 + "\n" }.joined() }
    return text
  }
}

extension CheckedScenario {
  /// The scenario's name and file.
  var title: String { name.isEmpty ? file : name + " (" + file + ")" }

  func runLine(_ language: Language) -> String? {
    run.map {
      CheckText.run(
        replications: $0.replications, seed: $0.seed, baseline: baseline,
        recordedBy: $0.recordedBy
      ).text(language)
    }
  }

  /// What has no table.
  func plainLines(_ language: Language) -> [String] {
    items.compactMap { item in
      switch item.subject {
      case .files, .interruption: item.message(language)
      case .reproduction:
        CheckText.reproduction.text(language) + ": " + item.message(language)
      case .target, .drift: nil
      }
    } + (isUnchanged ? [CheckText.noDrift(drifts.count).text(language)] : [])
  }

  func tables(_ language: Language) -> [TextTable] {
    [targetTable(language), isUnchanged ? nil : driftTable(language)].compactMap { $0 }
  }

  /// What the figures mean, and what is to be done about them.
  func remarks(_ language: Language) -> [String] {
    guard let run else { return [] }
    let confidence = CheckText.confidence(run.confidence, looks: run.looks)
    let improved = drifts.filter { $0.finding == .improved }.map(\.address)
    let changed = drifts.filter { $0.finding == .regression && $0.measure.better == .neither }
      .map(\.address)
    let undecided = drifts.filter { $0.finding == .undecided }.map {
      $0.address + ": " + $0.verdictText(language) + $0.remark(language)
    }
    return [confidence.text(language)] + run.notes.map { $0.text(language) }
      + (improved.isEmpty ? [] : [CheckText.improved(improved).text(language)])
      + (changed.isEmpty ? [] : [CheckText.changed(changed).text(language)]) + undecided
  }

  /// Whether there is nothing to be told of any drift.
  private var isUnchanged: Bool {
    isReproduced && drifts.allSatisfy(\.drift.isUnchanged)
  }

  private var isReproduced: Bool {
    items.contains {
      guard case .reproduction(let finding) = $0.subject else { return false }
      return finding.reproduction == .identical
    }
  }

  private var drifts: [ReportedDrift] {
    items.compactMap { if case .drift(let drift) = $0.subject { drift } else { nil } }
  }

  private func targetTable(_ language: Language) -> TextTable? {
    let rows = items.compactMap { item -> [TableCell]? in
      guard case .target(let target) = item.subject else { return nil }
      return [
        TableCell(target.title(language)),
        NumberText.cell(target.figure.estimate, target.unit, language, currency: target.currency),
        TableCell(target.boundText(language)),
        TableCell(target.verdict.text(language), emphasis: target.verdict.emphasis),
      ]
    }
    let headings = [ReportText.target, .value, .bound, .verdict].map { $0.text(language) }
    return rows.isEmpty ? nil : TextTable(headings: headings, rows: rows)
  }

  private func driftTable(_ language: Language) -> TextTable? {
    let rows = drifts.map { drift -> [TableCell] in
      [
        TableCell(drift.title(language)),
        .number(drift.value(drift.drift.baseline, language)),
        .number(drift.value(drift.drift.current, language)), drift.differenceCell(language),
        .number(drift.margin(language)),
        TableCell(drift.verdictText(language), emphasis: drift.finding.emphasis),
      ]
    }
    let headings = [CheckText.measure, .baseline, .now, .difference, .margin, .verdict]
    return rows.isEmpty
      ? nil : TextTable(headings: headings.map { $0.text(language) }, rows: rows)
  }
}
