import ContactCenterModel
import ScenarioFormat

extension RunReport {
  /// The report for reading on a terminal; every line ends in a line feed.
  public func text(_ language: Language, inColor: Bool = false) -> String {
    let strong = { (text: String) in Emphasis.strong.applied(to: text, inColor: inColor) }
    let name = loaded.scenario.name
    var blocks = [
      strong(name.isEmpty ? loaded.shownFile : name + " (" + loaded.shownFile + ")") + "\n"
        + runLine(language) + "\n"
    ]
    if !targets.isEmpty {
      blocks.append(
        strong(ReportText.targets.text(language)) + "\n"
          + targetTable(language).text(inColor: inColor))
    }
    blocks.append(
      strong(ReportText.measures.text(language)) + "\n"
        + measureTable(measures, language).text(inColor: inColor))
    for section in sections {
      blocks.append(
        strong(ReportText.section(section.kind).text(language)) + "\n"
          + sectionTable(section, language).text(inColor: inColor))
    }
    for table in tables where !table.measures.isEmpty {
      blocks.append(
        strong(ReportText.by(table.breakdown).text(language)) + "\n"
          + table.textTable(language).text(inColor: inColor))
    }
    if !notes.isEmpty {
      let lines = notes.map { "  - " + $0.text(language) + "\n" }
      blocks.append(strong(ReportText.notes.text(language)) + "\n" + lines.joined())
    }
    return blocks.joined(separator: "\n")
  }

  /// The report as a section of a Markdown document; every line ends in a line feed.
  public func markdown(_ language: Language) -> String {
    let name = loaded.scenario.name
    let file = "`" + loaded.shownFile + "`"
    var blocks = [
      "## " + (name.isEmpty ? file : TextTable.escaped(name) + " (" + file + ")") + "\n",
      runLine(language) + "\n",
    ]
    if !targets.isEmpty {
      blocks += ["### " + ReportText.targets.text(language) + "\n"]
      blocks += [targetTable(language).markdown()]
    }
    blocks += ["### " + ReportText.measures.text(language) + "\n"]
    blocks += [measureTable(measures, language).markdown()]
    for section in sections {
      blocks += ["### " + ReportText.section(section.kind).text(language) + "\n"]
      blocks += [sectionTable(section, language).markdown()]
    }
    for table in tables where !table.measures.isEmpty {
      blocks += ["### " + ReportText.by(table.breakdown).text(language) + "\n"]
      blocks += [table.textTable(language).markdown()]
    }
    if !notes.isEmpty {
      blocks += ["### " + ReportText.notes.text(language) + "\n"]
      blocks += [notes.map { "- " + $0.text(language) + "\n" }.joined()]
    }
    return blocks.joined(separator: "\n")
  }
}
