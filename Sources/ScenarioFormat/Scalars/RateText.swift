/// Rates of arrival: `120/h`, `2/min`, `0.5/s`, `1000/day`.
enum RateText {
  /// Calls per second.
  static func read(_ text: String) -> Result<Double, ScalarMistake> {
    if let bare = NumberText.parse(text) {
      let value = NumberText.text(bare)
      return .failure(
        ScalarMistake(
          .value(.missingUnit(text, suggestions: ["\(value)/h", "\(value)/min"])), isClose: true))
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let calls = NumberText.parse(ScalarKind.trimmed(String(parts[0])))
    else {
      return .failure(ScalarMistake(.value(.badScalar(text, expected: [.rate])), isClose: false))
    }
    let unit = ScalarKind.trimmed(String(parts[1]))
    guard let seconds = DurationText.units.first(where: { $0.names.contains(unit) })?.seconds
    else {
      return .failure(ScalarMistake(.value(.badScalar(text, expected: [.rate])), isClose: true))
    }
    return .success(calls / seconds)
  }
}
