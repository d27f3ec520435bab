/// What the name of a column says of its contents.
struct ColumnName {
  /// The name in ordinary small letters.
  let text: String
  private let words: Set<String>

  init(_ name: String) {
    text = TableText.plain(name).lowercased()
    words = Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  /// Whether its values say when a row begins.
  var isOfTimes: Bool {
    guard !isOfOtherTimes else { return false }
    return ["hh", "mm", "from", "clock", "時", "時間"].contains(text)
      || contains(["time", "interval", "hour", "start", "slot", "period", "時刻", "時間帯", "開始"])
  }

  /// Whether its times are not those at which a row begins: ends, and lengths of time.
  var isOfOtherTimes: Bool {
    if contains(["start", "begin", "開始"]) { return false }
    let ofLengths =
      !words.isDisjoint(with: [
        "asa", "aht", "att", "acw", "avg", "talk", "wait", "hold", "wrap", "max",
      ])
      || contains([
        "average", "handle", "handling", "speed", "duration", "longest", "平均", "最大", "最長",
      ])
      || contains(["通話", "待ち", "処理"])
    let ofEnds = !words.isDisjoint(with: ["end", "last", "to"]) || contains(["終了"])
    return ofEnds || ofLengths && !contains(["interval", "slot", "period", "時間帯"])
  }

  /// Whether its values say the day of a row.
  var isOfDays: Bool { contains(["date", "日付", "weekday", "曜"]) || isOfDayNumbers }

  /// Whether whole numbers in it count the days of the horizon.
  var isOfDayNumbers: Bool { ["day", "日", "日目", "day number"].contains(text) }

  private func contains(_ parts: [String]) -> Bool { parts.contains { text.contains($0) } }
}
