/// Decimal numbers: `12`, `9.5`, `-3`, `1e3`; `010` is ten.
enum NumberText {
  static func read(_ text: String, _ expected: Expectation) -> Result<Double, ScalarMistake> {
    guard let value = parse(text) else {
      return .failure(ScalarMistake(.value(.badScalar(text, expected: [expected])), isClose: false))
    }
    return .success(value)
  }

  static func readWhole(_ text: String) -> Result<Double, ScalarMistake> {
    guard let value = parse(text), value == value.rounded(), abs(value) <= 9_007_199_254_740_992
    else {
      let isClose = parse(text) != nil
      return .failure(
        ScalarMistake(.value(.badScalar(text, expected: [.wholeNumber])), isClose: isClose))
    }
    return .success(value)
  }

  /// The number that a text is; `nil` for anything that is not plainly a decimal number.
  static func parse(_ text: some StringProtocol) -> Double? {
    let isPlain = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
    }
    guard isPlain, text.utf8.contains(where: { $0 >= 48 && $0 <= 57 }) else { return nil }
    guard let value = Double(String(text)), value.isFinite else { return nil }
    return value
  }

  /// A number as a planner writes it: `12`, not `12.0`.
  static func text(_ value: Double) -> String {
    guard value == value.rounded(), abs(value) < 1e15 else { return "\(value)" }
    return "\(Int(value))"
  }

  /// The leading number of a text and what follows it, blanks dropped.
  static func split(_ text: some StringProtocol) -> (number: Double, rest: Substring)? {
    let whole = String(text)
    let digits = whole.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "+" || $0 == "-") }
    guard let value = parse(digits) else { return nil }
    return (value, whole.dropFirst(digits.count).drop { $0 == " " })
  }
}
