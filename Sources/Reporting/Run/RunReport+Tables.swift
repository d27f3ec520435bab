import ContactCenterModel
import Experiments
import ScenarioFormat

extension RunReport {
  /// The targets with their verdicts.
  func targetTable(_ language: Language) -> TextTable {
    let headings = [ReportText.target, .value, .bound, .verdict].map { $0.text(language) }
    return TextTable(
      headings: headings,
      rows: targets.map { target in
        [
          TableCell(target.title(language)),
          NumberText.cell(
            target.figure.estimate, target.unit, language, currency: target.currency),
          TableCell(target.boundText(language)),
          TableCell(target.verdict.text(language), emphasis: target.verdict.emphasis),
        ]
      })
  }

  /// Measures with their intervals and counts.
  func measureTable(_ measures: [ReportedEstimate], _ language: Language) -> TextTable {
    let headings = [ReportText.measure, .value, .counts].map { $0.text(language) }
    return TextTable(
      headings: headings,
      rows: measures.map { measure in
        [
          TableCell(measure.scope.title(of: measure.measure, language)),
          measure.cell(language),
          .number(measure.counts()),
        ]
      })
  }

  /// The figures of a section, the counts where any figure has them.
  func sectionTable(_ section: ReportSection, _ language: Language) -> TextTable {
    let whole = measureTable(section.figures, language)
    guard section.figures.allSatisfy({ $0.counts().isEmpty }) else { return whole }
    return TextTable(
      headings: Array(whole.headings.dropLast()), rows: whole.rows.map { Array($0.dropLast()) })
  }

  /// What was run, in one line.
  func runLine(_ language: Language) -> String {
    let confidence = ReportText.confidence(
      plan.confidence, each: plan.confidencePerLook, looks: plan.looks.count)
    if let batching {
      return ReportText.runInBatches(
        replications: replications, batching, seed: plan.seed,
        confidence: confidence.text(language)
      ).text(language)
    }
    return ReportText.run(
      replications: replications, seed: plan.seed, confidence: confidence.text(language),
      days: loaded.scenario.horizon.days?.count
    ).text(language)
  }
}

extension BreakdownTable {
  /// The table with a column for each part of the scope and for each measure.
  func textTable(_ language: Language) -> TextTable {
    let scopes = scopeColumns
    return TextTable(
      headings: scopes.map { $0.text(language) } + measures.map { $0.text(language).title },
      rows: rows.map { row in
        row.scope.parts(language).map { TableCell($0) }
          + row.figures.map { row.cell($0, language) }
      })
  }

  private var scopeColumns: [ReportText] {
    let columns: [(Bool, ReportText)] = [
      (breakdown.hasTypes, .type), (breakdown.hasGroups, .group), (breakdown.hasNodes, .node),
      (breakdown.hasDays, .day), (breakdown.hasIntervals, .interval),
    ]
    return columns.filter(\.0).map(\.1)
  }
}

extension BreakdownTable.Row {
  /// A figure of the row; a dash for staff and occupancy where nobody is scheduled.
  fileprivate func cell(_ figure: ReportedEstimate, _ language: Language) -> TableCell {
    let isOfSchedule = ["staff.productive", "staff.planned", "occupancy"]
    if isUnstaffed, isOfSchedule.contains(figure.measure.id) { return .number("-") }
    return figure.cell(language)
  }
}
