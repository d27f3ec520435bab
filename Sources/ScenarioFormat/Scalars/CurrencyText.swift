/// Codes of currencies: `JPY`, `USD`.
enum CurrencyText {
  static func read(_ text: String) -> Result<ScalarValue, ScalarMistake> {
    let isCode = text.utf8.count == 3 && text.allSatisfy { ("A"..."Z").contains($0) }
    guard !isCode else { return .success(.text(text)) }
    return .failure(
      ScalarMistake(.value(.badScalar(text, expected: [.currency])), isClose: false))
  }
}
