/// Shares: `80 %` or `0.8`.
enum ShareText {
  /// A share of a whole, where a bare number above 1 is surely a forgotten percent sign.
  static func read(_ text: String) -> Result<Double, ScalarMistake> {
    if let bare = NumberText.parse(text), bare > 1 {
      return .failure(
        ScalarMistake(
          .value(.barePercent(text, suggestion: "\(NumberText.text(bare)) %")), isClose: true))
    }
    return readFactor(text, .share)
  }

  /// The largest multiplier that may be written without a percent sign.
  static let mostBare = 10.0

  /// A multiplier or a coefficient of variation: `110 %` or `1.1`.
  static func readFactor(
    _ text: String, _ expected: Expectation = .factor
  ) -> Result<Double, ScalarMistake> {
    if let value = NumberText.parse(text) {
      return value > mostBare ? .failure(large(text, value)) : .success(value)
    }
    guard text.hasSuffix("%") || text.hasSuffix("％"),
      let percent = NumberText.parse(ScalarKind.trimmed(String(text.dropLast()))),
      text.hasSuffix("%")
    else {
      let isClose = text.hasSuffix("%") || text.hasSuffix("％")
      return .failure(
        ScalarMistake(.value(.badScalar(text, expected: [expected])), isClose: isClose))
    }
    return .success(percent / 100)
  }

  private static func large(_ text: String, _ value: Double) -> ScalarMistake {
    ScalarMistake(
      .value(
        .bareFactor(
          text, suggestion: "\(NumberText.text(value)) %",
          written: "\(NumberText.text(100 * value)) %")), isClose: true)
  }
}
