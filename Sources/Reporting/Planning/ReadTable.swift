import ScenarioFormat

/// What was understood of a table, in a sentence.
struct ReadTable {
  private let reading: TableReading

  init(_ reading: TableReading) { self.reading = reading }

  func text(_ language: Language) -> String {
    let parts = [matched(language), range(language), total(language)] + leftOut(language)
    let sentence =
      language.pick("\(reading.path) read as: ", "\(reading.path) の表の読み方: ")
      + parts.compactMap(\.self).joined(separator: language.pick("; ", "。"))
    return VisibleText.of(sentence)
  }

  private func matched(_ language: Language) -> String {
    let columns = DiagnosticNumbers.names(reading.columns)
    let values = language.pick(
      "\(EnglishDiagnostics.count(reading.count, "value")) of \(reading.file), column"
        + (reading.columns.count > 1 ? "s" : "") + " \(columns)",
      "\(reading.file) の列 \(columns) から \(reading.count) 個")
    switch reading.order {
    case .labels(let names) where names.isEmpty:
      return values + language.pick(", by the names of the columns", "(列名の時刻や日で対応)")
    case .labels(let names):
      let names = DiagnosticNumbers.names(names)
      return values + language.pick(", by the times and days in \(names)", "(\(names) の時刻や日で対応)")
    case .counted:
      return values
        + language.pick(
          ", counted off, for the table has no times", "(時刻がないため、上から順に対応)")
    case .list: return values
    }
  }

  private func range(_ language: Language) -> String? {
    guard reading.count > 1 else { return nil }
    let first = text(reading.first)
    let last = text(reading.last)
    return language.pick("first \(first), last \(last)", "最初は \(first)、最後は \(last)")
  }

  private func text(_ entry: TableReading.Entry) -> String {
    let value = NumberText.exact(entry.value)
    switch reading.order {
    case .labels(["time"]) where reading.columns.contains("time"): return entry.label
    case .labels where !entry.label.isEmpty: return "\(entry.label) (\(value))"
    default: return value
    }
  }

  private func total(_ language: Language) -> String {
    let sum = NumberText.exact(reading.sum)
    guard let most = reading.mostPerHour else {
      return language.pick("sum \(sum)", "合計 \(sum)")
    }
    let hour = NumberText.exact(most)
    return language.pick("sum \(sum), at most \(hour) an hour", "合計 \(sum)、1時間に最大 \(hour)")
  }

  private func leftOut(_ language: Language) -> [String] {
    var parts: [String] = []
    if reading.titles > 0 {
      parts.append(
        language.pick(
          "\(EnglishDiagnostics.count(reading.titles, "line")) above the header passed over",
          "見出しより上の \(reading.titles) 行は読み飛ばし"))
    }
    if !reading.sums.isEmpty {
      let lines = DiagnosticNumbers.names(reading.sums.map { "\($0)" })
      parts.append(
        language.pick("sums in line \(lines) left out", "合計の行(\(lines) 行目)は除外"))
    }
    if reading.others > 0 {
      parts.append(
        language.pick(
          "\(EnglishDiagnostics.count(reading.others, "row")) left out by 'where'",
          "'where' で \(reading.others) 行を除外"))
    }
    if reading.outside > 0 {
      parts.append(
        language.pick(
          "\(EnglishDiagnostics.count(reading.outside, "value")) of other times left out",
          "ほかの時刻の \(reading.outside) 個は除外"))
    }
    if !reading.unused.isEmpty {
      let names = DiagnosticNumbers.names(reading.unused)
      parts.append(language.pick("columns left alone: \(names)", "読まない列: \(names)"))
    }
    return parts
  }
}
