extension CheckReport {
  /// The report as a section of a Markdown document: one table of all scenarios, then the tables of
  /// those that do not pass; every line ends in a line feed.
  public func markdown(_ language: Language) -> String {
    var blocks = [
      "## " + CheckText.title.text(language) + ": " + verdict.text(language) + "\n",
      summary(language) + "\n",
      overview(language).markdown(),
    ]
    for scenario in scenarios where verdict(of: scenario.items) != .pass {
      blocks.append("### " + TextTable.escaped(scenario.title) + "\n")
      let lines = [scenario.runLine(language)].compactMap { $0 } + scenario.plainLines(language)
      blocks += lines.map { TextTable.escaped($0) + "\n" }
      blocks += scenario.tables(language).map { $0.markdown() }
      let remarks = scenario.remarks(language)
      if !remarks.isEmpty {
        blocks.append(remarks.map { "- " + TextTable.escaped($0) + "\n" }.joined())
      }
    }
    return blocks.joined(separator: "\n")
  }

  private func overview(_ language: Language) -> TextTable {
    let headings = [CheckText.scenario, .baseline, .checks, .verdict].map { $0.text(language) }
    return TextTable(
      headings: headings,
      rows: scenarios.map { scenario in
        [
          TableCell(TextTable.escaped(scenario.title)), TableCell("`" + scenario.baseline + "`"),
          .number(NumberText.grouped(scenario.items.count)),
          TableCell(verdict(of: scenario.items).text(language)),
        ]
      })
  }
}
