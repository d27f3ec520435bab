/// Goals of service: `80 % in 20 s`, `80%/20s`.
enum ServiceLevelText {
  static func read(_ text: String) -> Result<ScalarValue, ScalarMistake> {
    let parts = split(text)
    guard let parts else {
      return .failure(
        ScalarMistake(.value(.badScalar(text, expected: [.serviceLevel])), isClose: false))
    }
    return ShareText.read(parts.share).flatMap { share in
      guard ValueRange.between(0, 1).contains(share) else {
        return .failure(
          ScalarMistake(.value(.outOfRange(parts.share, .between(0, 1))), isClose: true))
      }
      return DurationText.read(parts.time).flatMap { within in
        within >= 0
          ? .success(.goal(share: share, within: within))
          : .failure(ScalarMistake(.value(.outOfRange(parts.time, .nonnegative)), isClose: true))
      }
    }
  }

  private static func split(_ text: String) -> (share: String, time: String)? {
    if let slash = text.firstIndex(of: "/") {
      return (
        ScalarKind.trimmed(String(text[..<slash])),
        ScalarKind.trimmed(String(text[text.index(after: slash)...]))
      )
    }
    let words = text.split(separator: " ")
    guard let middle = words.firstIndex(of: "in"), middle > 0, middle < words.count - 1 else {
      return nil
    }
    return (
      words[..<middle].joined(separator: " "), words[(middle + 1)...].joined(separator: " ")
    )
  }
}
