/// Lengths of time: `240 s`, `4 min`, `1.5 h`, `2 days`, `1h30m`, `90秒`.
package enum DurationText {
  package typealias Unit = (names: [String], seconds: Double)

  /// Every way to write a unit, with its length in seconds.
  package static let units: [Unit] = [
    (["s", "sec", "secs", "second", "seconds", "秒"], 1),
    (["m", "min", "mins", "minute", "minutes", "分"], 60),
    (["h", "hr", "hrs", "hour", "hours", "時間"], 3600),
    (["d", "day", "days", "日"], 86400),
  ]

  /// Seconds.
  static func read(_ text: String) -> Result<Double, ScalarMistake> {
    if let bare = NumberText.parse(text) {
      let value = NumberText.text(bare)
      return .failure(
        ScalarMistake(
          .value(.missingUnit(text, suggestions: ["\(value) s", "\(value) min"])), isClose: true))
    }
    var rest = Substring(text)
    var total = 0.0
    var previous = Double.infinity
    while !rest.isEmpty {
      guard let (value, after) = NumberText.split(rest), let (unit, next) = unit(after),
        unit < previous, previous == .infinity || value >= 0
      else { return .failure(mistake(text)) }
      total += value * unit
      previous = unit
      rest = next
    }
    return .success(total)
  }

  /// Seconds of a length of time that `before close` may follow.
  static func readBeforeClose(_ text: String) -> Result<Double, ScalarMistake> {
    let end = " before close"
    return read(text.hasSuffix(end) ? ScalarKind.trimmed(String(text.dropLast(end.count))) : text)
  }

  private static func unit(_ text: Substring) -> (seconds: Double, rest: Substring)? {
    let word = text.prefix { $0.isLetter }
    guard let unit = units.first(where: { $0.names.contains(String(word)) }) else { return nil }
    return (unit.seconds, text.dropFirst(word.count).drop { $0 == " " })
  }

  private static func mistake(_ text: String) -> ScalarMistake {
    ScalarMistake(
      .value(.badScalar(text, expected: [.duration])), isClose: NumberText.split(text) != nil)
  }
}
