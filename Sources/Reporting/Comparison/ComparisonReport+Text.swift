import ContactCenterModel
import Experiments
import ScenarioFormat

extension ComparisonReport {
  /// The comparison for reading on a terminal; every line ends in a line feed.
  public func text(_ language: Language, inColor: Bool = false) -> String {
    let strong = { (text: ComparisonText) in
      Emphasis.strong.applied(to: text.text(language), inColor: inColor) + "\n"
    }
    var blocks = [strong(.head) + legend.map { "  " + $0 + "\n" }.joined() + lines(language)]
    for place in differences.indices {
      let letter = ComparedScenario.letter(place + 1)
      for (costs, heading) in [(false, ComparisonText.measures(letter)), (true, .costs(letter))]
      where hasDifferences(place, costs: costs) {
        blocks.append(
          strong(heading) + tableText(place, costs: costs, language, inColor: inColor))
      }
    }
    if let attribution {
      let remarks = attribution.remarks(language).map(Self.paragraph).joined()
      let head = AttributionText.head.text(language)
      blocks.append(Emphasis.strong.applied(to: head, inColor: inColor) + "\n" + remarks)
      if !attribution.changes.isEmpty {
        blocks[blocks.count - 1] += attribution.table(language).text(inColor: inColor)
      }
    }
    if let table = targetTable(language) {
      blocks.append(strong(.targets) + table.text(inColor: inColor))
    }
    if !notes.isEmpty {
      blocks.append(strong(.notes) + notes.map { Self.item($0.text(language)) }.joined())
    }
    return blocks.joined(separator: "\n")
  }

  /// The comparison as a section of a Markdown document; every line ends in a line feed.
  public func markdown(_ language: Language) -> String {
    var blocks = ["## " + ComparisonText.head.text(language) + "\n"]
    blocks.append(legend.map { "- " + TextTable.escaped($0) + "\n" }.joined())
    blocks.append(lines(language))
    for place in differences.indices {
      let letter = ComparedScenario.letter(place + 1)
      for (costs, heading) in [(false, ComparisonText.measures(letter)), (true, .costs(letter))]
      where hasDifferences(place, costs: costs) {
        blocks += ["### " + heading.text(language) + "\n"]
        blocks += [table(place, costs: costs, language).markdown()]
      }
    }
    if let attribution {
      blocks += ["### " + AttributionText.head.text(language) + "\n"]
      blocks += [attribution.remarks(language).map(Self.paragraph).joined()]
      if !attribution.changes.isEmpty { blocks += [attribution.table(language).markdown()] }
    }
    if let table = targetTable(language) {
      blocks += ["### " + ComparisonText.targets.text(language) + "\n", table.markdown()]
    }
    if !notes.isEmpty {
      blocks += ["### " + ComparisonText.notes.text(language) + "\n"]
      blocks += [notes.map { "- " + TextTable.escaped($0.text(language)) + "\n" }.joined()]
    }
    return blocks.joined(separator: "\n")
  }

  /// The letters with what they stand for.
  private var legend: [String] {
    scenarios.enumerated().map { ComparedScenario.letter($0) + "  " + $1.title }
  }

  /// What was run and what counts as the same.
  private func lines(_ language: Language) -> String {
    [ComparisonText.run(self), .margins(self)].map { Self.paragraph($0.text(language)) }.joined()
  }

  private static func paragraph(_ text: String) -> String {
    LineBreaking.lines(text, width: lineWidth).map { $0 + "\n" }.joined()
  }

  private static let lineWidth = 98

  /// A note as an item of a list, broken into lines.
  private static func item(_ text: String) -> String {
    LineBreaking.lines(text, width: lineWidth - 4).enumerated()
      .map { ($0 == 0 ? "  - " : "    ") + $1 + "\n" }.joined()
  }
}
