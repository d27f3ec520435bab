/// The order of the parts of a date.
enum DateOrder: String, CaseIterable {
  case ymd, dmy, mdy
}

/// Dates: `2021-01-04`, `2021/1/4`, `20210104`, `2021年1月4日`, `4.1.2021`, and, where their order is said,
/// `04/01/2021`.
enum DateText {
  /// Why a text is no date.
  enum Mistake: Error, Hashable {
    case notADate
    /// A date that no calendar has.
    case noSuchDate
    /// Whether the day or the month comes first is not said.
    case orderNeeded
    /// A year of two digits.
    case shortYear
  }

  /// The date that a text is, in full-width digits too.
  static func read(_ text: some StringProtocol, _ order: DateOrder?) -> Result<
    CalendarDate, Mistake
  > {
    guard let (parts, mark) = parts(of: withoutWeekday(TableText.plain(String(text)))) else {
      return .failure(.notADate)
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return .failure(.notADate) }
    if parts[0].count == 4 { return date(numbers[0], numbers[1], numbers[2]) }
    guard parts[2].count == 4 else {
      return .failure(parts.allSatisfy { $0.count <= 2 } ? .shortYear : .notADate)
    }
    switch order ?? (mark == "." ? .dmy : nil) {
    case .dmy: return date(numbers[2], numbers[1], numbers[0])
    case .mdy: return date(numbers[2], numbers[0], numbers[1])
    case .ymd: return .failure(.notADate)
    case nil: return .failure(.orderNeeded)
    }
  }

  /// The orders of the parts in which all of some texts are dates.
  static func orders(of texts: [String]) -> [DateOrder] {
    [.dmy, .mdy].filter { order in
      texts.allSatisfy { if case .success = read($0, order) { true } else { false } }
    }
  }

  /// Whether a text has the shape of a date, right or wrong.
  static func isLike(_ text: some StringProtocol) -> Bool {
    if case .failure(.notADate) = read(text, .dmy) { return false }
    return true
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> Result<CalendarDate, Mistake> {
    CalendarDate(year: year, month: month, day: day).map { .success($0) } ?? .failure(.noSuchDate)
  }

  /// Three runs of digits, and what stands between them.
  private static func parts(of text: String) -> ([Substring], Character)? {
    let isDigits: (Substring) -> Bool = { part in
      (1...4).contains(part.count) && part.allSatisfy { $0.isASCII && $0.isNumber }
    }
    if text.count == 8, text.allSatisfy({ $0.isASCII && $0.isNumber }) {
      let month = text.dropFirst(4)
      // Any number of eight digits would be one.
      guard (1...12) ~= Int(month.prefix(2)) ?? 0, (1...31) ~= Int(month.dropFirst(2)) ?? 0 else {
        return nil
      }
      return ([text.prefix(4), month.prefix(2), month.dropFirst(2)], "-")
    }
    let latin = text.replacing("年", with: "-").replacing("月", with: "-").replacing("日", with: "")
    for mark: Character in ["-", "/", "."] {
      let parts = latin.split(separator: mark, omittingEmptySubsequences: false)
      if parts.count == 3 && parts.allSatisfy(isDigits) { return (parts, mark) }
    }
    return nil
  }

  /// Without the day of the week behind a date: `2021-01-04(月)`.
  private static func withoutWeekday(_ text: String) -> String {
    guard text.last == ")", let bracket = text.lastIndex(of: "(") else { return text }
    return WeekdayText.read(text[text.index(after: bracket)...].dropLast()) == nil
      ? text : TableText.plain(String(text[..<bracket]))
  }
}
