public import ContactCenterModel

/// Measures listed and explained, for those who choose among them.
public enum MeasureListing {
  /// A line for each measure.
  public static func table(_ measures: [Measure], _ language: Language) -> TextTable {
    let headings = [
      "ID", language.pick("Measure", "指標"), language.pick("Unit", "単位"),
      language.pick("Better", "良い方向"), language.pick("Formula", "計算式"),
    ]
    return TextTable(
      headings: headings,
      rows: measures.map { measure in
        [
          TableCell(measure.id), TableCell(measure.text(language).title),
          TableCell(measure.unitName(language)), TableCell(better(measure, language)),
          TableCell(measure.formula(language)),
        ]
      })
  }

  /// Everything that there is to say of a measure; every line ends in a line feed.
  public static func explanation(of measure: Measure, _ language: Language) -> String {
    let text = measure.text(language)
    let by = measure.breakdowns.map(\.rawValue).joined(separator: "  ")
    let items = [
      (language.pick("Formula", "計算式"), measure.formula(language)),
      (language.pick("In words", "件数による式"), measure.formulaInWords(language)),
      (language.pick("Unit", "単位"), measure.unitText(language)),
      (language.pick("Better", "良い方向"), measure.betterText(language)),
      (language.pick("By", "内訳"), by.isEmpty ? "-" : by),
      (language.pick("Elsewhere", "他の呼び方"), text.elsewhere),
    ]
    let width = items.map { DisplayWidth.columns($0.0) }.max() ?? 0
    let lines = items.flatMap { name, words in
      LineBreaking.lines(words, width: 78 - width).enumerated().map { index, line in
        "  " + DisplayWidth.padded(index == 0 ? name : "", to: width) + "  " + line + "\n"
      }
    }
    return measure.id + ": " + text.title + "\n  " + text.explanation + "\n" + lines.joined()
  }

  private static func better(_ measure: Measure, _ language: Language) -> String {
    switch measure.better {
    case .higher: language.pick("higher", "高")
    case .lower: language.pick("lower", "低")
    case .neither: "-"
    }
  }
}
