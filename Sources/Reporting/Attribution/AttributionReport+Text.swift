import Experiments
import ScenarioFormat

extension AttributionReport {
  /// For each measure a row of the whole change and one for each part.
  func table(_ language: Language) -> TextTable {
    let words: [AttributionText] = [.changes, .alone, .share, .fraction, .last]
    return TextTable(
      headings: words.map { $0.text(language) },
      rows: changes.flatMap { change in
        [whole(change, language)] + rows(of: change).map { cells($0, language) }
      })
  }

  private func whole(_ change: ReportedChange, _ language: Language) -> [TableCell] {
    let total = change.measure.attribution.total
    return [
      TableCell(change.title(language), emphasis: .strong), "", change.cell(total, language),
      change.fraction(total, language), "",
    ]
  }

  private func cells(_ row: Row, _ language: Language) -> [TableCell] {
    let (change, contribution) = (row.measure, row.contribution)
    return [
      TableCell("  " + ScenarioPart.text(row.parts, language)),
      change.plain(contribution.alone, language), change.cell(contribution.share, language),
      change.fraction(contribution.share, language), change.plain(contribution.last, language),
    ]
  }

  /// What explains the table, and what it does not show.
  func remarks(_ language: Language) -> [String] {
    guard let outcome else { return [AttributionText.interrupted.text(language)] }
    let joined = parts.filter { $0.count > 1 }.map(AttributionText.joined)
    let missing = outcome.missing.isEmpty ? [] : [AttributionText.missing(outcome.missing)]
    return ([.explanation(mixtures: mixtures, outcome)] + joined + missing).map {
      $0.text(language)
    }
  }
}
