import ContactCenterModel
import Experiments
import ScenarioFormat

extension ComparisonReport {
  /// The widest table that is shown on a terminal with the scenarios' own intervals.
  private static let widest = 100

  /// A table of the differences of a scenario, by its place behind the first.
  func table(
    _ place: Int, costs: Bool, _ language: Language, isNarrow: Bool = false
  ) -> TextTable {
    let letters = ["A", ComparedScenario.letter(place + 1)]
    let words: [ComparisonText] = [.verdict, .pairing]
    return TextTable(
      headings: [ReportText.measure.text(language)] + letters
        + [letters[1] + " − A"] + words.map { $0.text(language) },
      rows: differences[place].filter { $0.isOfCost == costs }.map { difference in
        let found = difference.difference
        let own = [found.first, found.second].map { difference.cell($0, language) }
        return [TableCell(difference.title(language))]
          + own.map { isNarrow ? TableCell.number($0.text) : $0 }
          + [
            difference.cell(language),
            TableCell(found.verdict.text(language), emphasis: found.verdict.emphasis),
            TableCell.number(difference.pairing),
          ]
      })
  }

  /// The table as text; without the scenarios' own intervals where it would be too wide with them.
  func tableText(_ place: Int, costs: Bool, _ language: Language, inColor: Bool) -> String {
    let isNarrow = table(place, costs: costs, language).width() > Self.widest
    return table(place, costs: costs, language, isNarrow: isNarrow).text(inColor: inColor)
  }

  /// Whether a scenario, by its place behind the first, has differences of a kind.
  func hasDifferences(_ place: Int, costs: Bool) -> Bool {
    differences[place].contains { $0.isOfCost == costs }
  }

  /// Each target of any scenario with the verdicts of all that have it; `nil` without targets.
  func targetTable(_ language: Language) -> TextTable? {
    var rows: [(title: String, bound: String)] = []
    for target in targets.joined() {
      let row = (target.title(language), target.boundText(language))
      if !rows.contains(where: { $0 == row }) { rows.append(row) }
    }
    guard !rows.isEmpty else { return nil }
    let words: [ComparisonText] = [.target, .bound]
    return TextTable(
      headings: words.map { $0.text(language) }
        + scenarios.indices.map(ComparedScenario.letter),
      rows: rows.map { row in
        let cells = targets.map { targets in
          let own = targets.first {
            $0.title(language) == row.title && $0.boundText(language) == row.bound
          }
          return own.map { TableCell($0.verdict.text(language), emphasis: $0.verdict.emphasis) }
            ?? TableCell("-")
        }
        return [TableCell(row.title), TableCell(row.bound)] + cells
      })
  }
}
