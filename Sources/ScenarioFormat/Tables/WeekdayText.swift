import ContactCenterModel

/// Days of the week: `monday`, `Mon`, `月`, `月曜日`.
enum WeekdayText {
  private static let japanese: [Character] = ["月", "火", "水", "木", "金", "土", "日"]

  /// The day of the week that a text names.
  static func read(_ text: some StringProtocol) -> Weekday? {
    let word = TableText.plain(String(text)).lowercased()
    for (weekday, kanji) in zip(Weekday.allCases, japanese) {
      let isEnglish = word.count >= 3 && weekday.rawValue.hasPrefix(word)
      if isEnglish || [String(kanji), "\(kanji)曜", "\(kanji)曜日"].contains(word) { return weekday }
    }
    return nil
  }
}
