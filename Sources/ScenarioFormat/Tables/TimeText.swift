/// A time as tables write it: a time of day, alone or with its date.
struct TimeText: Hashable {
  var date: CalendarDate?
  /// Seconds after midnight.
  var seconds: Double
  /// The end of a stretch of time such as `9:00-9:30`, in seconds after midnight.
  var end: Double?
  /// Whether the clock is that of UTC: `2021-01-04T00:03:20Z`.
  var isUTC = false

  /// What a text says: `9:03`, `9:03:20`, `9:03 AM`, `午後1時5分`, `9:00-9:30`, each with a date before it;
  /// `nil` where it is no time of day.
  ///
  /// - Throws: what is wrong with its date.
  static func read(_ text: String, _ order: DateOrder?) throws(DateText.Mistake) -> TimeText? {
    var rest = Substring(TableText.plain(text))
    var time = TimeText(seconds: 0)
    if let (day, clock) = split(rest) {
      time.date = try DateText.read(day, order).get()
      rest = clock
      time.isUTC = dropZone(&rest)
    }
    let ends = stretch(rest)
    guard let start = ClockForm.seconds(ends[0]) else { return nil }
    time.seconds = start
    if ends.count == 2 {
      guard let end = ClockForm.seconds(ends[1]) else { return nil }
      time.end = end <= start ? end + 86_400 : end
    }
    return time
  }

  /// A date and what follows it after a blank or a `T`.
  private static func split(_ text: Substring) -> (date: Substring, clock: Substring)? {
    let isMark: (Character) -> Bool = { $0 == " " || $0 == "T" }
    guard let mark = text.firstIndex(where: isMark), DateText.isLike(text[..<mark]) else {
      return nil
    }
    return (text[..<mark], text[text.index(after: mark)...].drop { $0 == " " })
  }

  /// Drops what a time says of its zone; a time with an offset is on the clock of its place.
  private static func dropZone(_ text: inout Substring) -> Bool {
    for name in ["Z", " UTC", " GMT", "+00:00", "+0000"] where text.hasSuffix(name) {
      text = text.dropLast(name.count)
      return true
    }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return false }
    let before = text[..<sign]
    let offset = text[sign...].dropFirst().filter { $0 != ":" }
    let isStretch = text[sign] == "-" && !(before.split(separator: ":").count == 3)
    if offset.count == 4, offset.allSatisfy(\.isNumber), !isStretch { text = before }
    return false
  }

  /// The one time or the two times of a text.
  private static func stretch(_ text: Substring) -> [Substring] {
    for mark in ["~", "〜", "–", "—", " to ", "-"] {
      let ends = text.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
      if ends.count == 2 { return ends }
    }
    return [text]
  }
}

/// The ways to write a time of day in a table.
private enum ClockForm {
  static func seconds(_ text: Substring) -> Double? {
    var clock = ScalarKind.trimmed(String(text)).lowercased()
    guard let half = half(&clock) else { return seconds(plain: clock) }
    guard let seconds = seconds(plain: clock.contains(":") ? clock : clock + ":00"),
      seconds < 13 * 3600
    else { return nil }
    let hours = seconds >= 12 * 3600 ? seconds - 12 * 3600 : seconds
    return half == .afternoon ? hours + 12 * 3600 : hours
  }

  private enum Half { case morning, afternoon }

  /// Takes the half of the day off a text.
  private static func half(_ clock: inout String) -> Half? {
    for (half, names) in [
      (Half.morning, ["a.m.", "am", "午前"]), (.afternoon, ["p.m.", "pm", "午後"]),
    ] {
      for name in names where clock.hasSuffix(name) || clock.hasPrefix(name) {
        clock = ScalarKind.trimmed(clock.replacing(name, with: ""))
        clock = japanese(clock)
        return half
      }
    }
    return nil
  }

  private static func seconds(plain clock: String) -> Double? {
    ClockText.seconds(japanese(clock))
  }

  /// `9:05` for `9時5分`, `9:00` for `9時`.
  private static func japanese(_ clock: String) -> String {
    guard clock.contains("時") else { return clock }
    let parts = clock.split { "時分秒".contains($0) }.map { $0.count == 1 ? "0\($0)" : String($0) }
    return (parts.count == 1 ? parts + ["00"] : parts).joined(separator: ":")
  }
}
