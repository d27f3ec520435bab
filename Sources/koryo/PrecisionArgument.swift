import ContactCenterModel
import Experiments

/// `MEASURE=±HALFWIDTH`: how narrow an interval is to be, or how far a measure may move.
struct PrecisionArgument {
  /// The option that it is the value of, for messages.
  let option: String
  /// The whole text, for messages.
  let text: String
  let measure: String
  /// The half-width as written, without a sign before it.
  let halfWidth: String

  /// Splits at the equals sign behind the measure and its braces; `nil` where there is none.
  init?(_ text: String, of option: String = "--precision") {
    self.option = option
    self.text = text
    let start = text.lastIndex(of: "}") ?? text.startIndex
    guard let equals = text[start...].firstIndex(of: "="), equals > text.startIndex else {
      return nil
    }
    measure = String(text[..<equals])
    var width = text[text.index(after: equals)...].drop { $0 == " " }
    if width.hasPrefix("±") { width = width.dropFirst() }
    if width.hasPrefix("+-") { width = width.dropFirst(2) }
    halfWidth = String(width.drop { $0 == " " })
  }

  /// The goals in a scenario, the half-width in the measure's own unit.
  func goals(in scenario: Scenario) throws(CommandFailure) -> [PrecisionGoal] {
    let (addresses, width) = try width(in: scenario)
    return addresses.map { PrecisionGoal(address: $0, halfWidth: width) }
  }

  /// The measures, one but for `*`, and the half-width in the measure's own unit.
  func width(
    in scenario: Scenario
  ) throws(CommandFailure) -> (addresses: [MeasureAddress], width: Double) {
    let addresses = try MeasureList.all(measure, option: option, in: scenario)
    guard let unit = addresses.first?.measure.unit else { return ([], 0) }
    guard let width = Self.number(halfWidth, unit), width > 0, width.isFinite else {
      throw CommandFailure(.usage, .halfWidthUnit(option, halfWidth, example: Self.example(unit)))
    }
    if unit == .share, width >= 0.1, !halfWidth.hasSuffix("%") {
      throw CommandFailure(.usage, .halfWidthOfShare(option, halfWidth))
    }
    return (addresses, width)
  }

  /// Reads `0.5%`, `0.005`, `1s`, `500ms`, `2min`, `0.5h` or a bare number, as the unit wants it.
  static func number(_ text: String, _ unit: MeasureUnit) -> Double? {
    let suffixes: [(String, Double)] =
      switch unit {
      case .share: [("%", 0.01), ("", 1)]
      case .seconds: [("ms", 0.001), ("min", 60), ("s", 1), ("h", 3600)]
      case .hours: [("min", 1.0 / 60), ("h", 1), ("", 1)]
      case .erlangs, .calls, .customers, .messages, .callbacks, .tickets, .people, .agents, .number,
        .money:
        [("", 1)]
      }
    guard let (suffix, scale) = suffixes.first(where: { text.hasSuffix($0.0) }) else { return nil }
    let digits = text.dropLast(suffix.count)
    let number = digits.last == " " ? digits.dropLast() : digits
    return Double(number).map { $0 * scale }
  }

  private static func example(_ unit: MeasureUnit) -> String {
    switch unit {
    case .share: "0.5%"
    case .seconds: "1s"
    case .hours: "0.5h"
    case .erlangs, .calls, .customers, .messages, .callbacks, .tickets, .people, .agents, .number,
      .money:
      "0.5"
    }
  }
}
