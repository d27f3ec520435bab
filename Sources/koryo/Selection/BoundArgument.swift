import ContactCenterModel
import Reporting

/// `MEASURE >= VALUE`: what the best point must hold.
struct BoundArgument {
  let measure: String
  let isLower: Bool
  let value: String

  /// Splits at the sign behind the measure and its braces; `nil` where there is none.
  init?(_ text: String) {
    let end = text.lastIndex(of: "}") ?? text.startIndex
    for (sign, isLower) in [(">=", true), ("≥", true), ("<=", false), ("≤", false)] {
      guard let place = text[end...].firstRange(of: sign), place.lowerBound > text.startIndex
      else { continue }
      measure = Self.trimmed(text[..<place.lowerBound])
      value = Self.trimmed(text[place.upperBound...])
      self.isLower = isLower
      if measure.isEmpty || value.isEmpty { return nil }
      return
    }
    return nil
  }

  /// The measures, one but for `*`, and their bound in a scenario, in the measure's own unit.
  func bound(
    in scenario: Scenario
  ) throws(CommandFailure) -> (addresses: [MeasureAddress], bound: TargetBound) {
    let addresses = try MeasureList.all(measure, option: "--subject-to", in: scenario)
    guard let measure = addresses.first?.measure,
      let number = PrecisionArgument.number(value, measure.unit), number.isFinite,
      measure.unit != .share || 0...1 ~= number
    else {
      throw CommandFailure(.usage, saying: .noValue(value, measure: measure))
    }
    return (addresses, isLower ? .atLeast(number) : .atMost(number))
  }

  private static func trimmed(_ text: Substring) -> String {
    let head = text.drop { $0 == " " }
    return String(head.reversed().drop { $0 == " " }.reversed())
  }
}
