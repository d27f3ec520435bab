/// Rates of arrival: `120/h`, `2/min`, `0.5/s`, `1000/day`; and prices of time: `1900/h`, `3/min`.
enum RateText {
  /// Calls per second.
  static func read(_ text: String) -> Result<Double, ScalarMistake> {
    if let bare = NumberText.parse(text) { return .failure(missingUnit(text, bare, ["h", "min"])) }
    return perUnit(text, DurationText.units, .rate).map { $0.number / $0.seconds }
  }

  /// The number of a rate by the day; `nil` for any other.
  static func perDay(_ text: String) -> Double? {
    guard case .success(let rate) = perUnit(text, DurationText.units, .rate), rate.seconds == 86_400
    else { return nil }
    return rate.number
  }

  /// Money per so many seconds.
  static func readPrice(
    _ text: String, per seconds: Double, orBare: Bool
  ) -> Result<Double, ScalarMistake> {
    if let bare = NumberText.parse(text) {
      return orBare ? .success(bare) : .failure(missingUnit(text, bare, ["min", "h"]))
    }
    // A day of work is not 24 hours long.
    return perUnit(text, DurationText.units.dropLast(), .price).map {
      $0.number * (seconds / $0.seconds)
    }
  }

  private static func missingUnit(
    _ text: String, _ bare: Double, _ units: [String]
  ) -> ScalarMistake {
    let value = NumberText.text(bare)
    return ScalarMistake(
      .value(.missingUnit(text, suggestions: units.map { "\(value)/\($0)" })), isClose: true)
  }

  /// A number and the seconds of the unit behind the slash.
  private static func perUnit(
    _ text: String, _ units: some Sequence<DurationText.Unit>, _ expected: Expectation
  ) -> Result<(number: Double, seconds: Double), ScalarMistake> {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = NumberText.parse(ScalarKind.trimmed(String(parts[0])))
    else {
      return .failure(
        ScalarMistake(.value(.badScalar(text, expected: [expected])), isClose: false))
    }
    let unit = ScalarKind.trimmed(String(parts[1]))
    guard let seconds = units.first(where: { $0.names.contains(unit) })?.seconds
    else {
      return .failure(ScalarMistake(.value(.badScalar(text, expected: [expected])), isClose: true))
    }
    return .success((number, seconds))
  }
}
