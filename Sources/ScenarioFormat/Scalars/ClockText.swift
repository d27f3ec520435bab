/// Times of day: `9:00`, `09:00:30`, and up to `48:00` for a center open past midnight.
enum ClockText {
  /// The latest time that can be written.
  static let latest = 48.0 * 3600

  /// Seconds after midnight.
  static func read(_ text: String) -> Result<Double, ScalarMistake> {
    if let seconds = seconds(text), seconds <= latest { return .success(seconds) }
    return .failure(
      ScalarMistake(.value(.badScalar(text, expected: [.timeOfDay])), isClose: text.contains(":")))
  }

  /// Seconds of `h:mm`, `h:mm:ss` or `h:mm:ss.fff`; `nil` for anything else.
  static func seconds(_ text: some StringProtocol) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    guard (1...3).contains(parts[0].count), let hours = whole(parts[0]),
      parts[1].count == 2, let minutes = whole(parts[1]), minutes < 60
    else { return nil }
    guard parts.count == 3 else { return 3600 * hours + 60 * minutes }
    guard parts[2].prefix(while: { $0 != "." }).count == 2,
      let seconds = NumberText.parse(parts[2]), seconds >= 0, seconds < 60
    else { return nil }
    return 3600 * hours + 60 * minutes + seconds
  }

  private static func whole(_ text: some StringProtocol) -> Double? {
    text.allSatisfy { $0.isASCII && $0.isNumber } ? NumberText.parse(text) : nil
  }

  /// `9:05` from seconds after midnight, with seconds where they are not zero.
  static func text(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    let two: (Int) -> String = { $0 < 10 ? "0\($0)" : "\($0)" }
    let clock = "\(whole / 3600):\(two(whole / 60 % 60))"
    return whole % 60 == 0 ? clock : "\(clock):\(two(whole % 60))"
  }
}
