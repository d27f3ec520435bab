extension ScalarKind {
  /// What a text says as a value of this kind.
  func read(_ text: String) -> Result<ScalarValue, ScalarMistake> {
    let text = Self.trimmed(text)
    if text.isEmpty { return .failure(ScalarMistake(.value(.emptyValue), isClose: false)) }
    switch self {
    case .text, .file, .target: return .success(.text(text))
    case .seed: return Self.readSeed(text)
    case .date: return Self.readDate(text)
    case .name: return Self.readName(text)
    case .choice(let choices): return Self.readChoice(text, choices)
    case .yesNo: return readYesNo(text)
    case .currency: return CurrencyText.read(text)
    case .serviceLevel: return ServiceLevelText.read(text)
    case .condition: return ConditionText.read(text)
    default: return readNumber(text)
    }
  }

  private func readNumber(_ text: String) -> Result<ScalarValue, ScalarMistake> {
    let outcome: Result<Double, ScalarMistake> =
      switch self {
      case .duration: DurationText.read(text)
      case .rate: RateText.read(text)
      case .price(let per, let orBare): RateText.readPrice(text, per: per, orBare: orBare)
      case .timeBeforeClose: DurationText.readBeforeClose(text)
      case .share: ShareText.read(text)
      case .factor: ShareText.readFactor(text)
      case .timeOfDay: ClockText.read(text)
      case .wholeNumber: NumberText.readWhole(text)
      default: NumberText.read(text, .number)
      }
    return outcome.flatMap { value in
      if let range, !range.contains(value) {
        return .failure(ScalarMistake(.value(.outOfRange(text, range)), isClose: true))
      }
      return beyond(value, text).map { .failure($0) } ?? .success(.number(value))
    }
  }

  /// The longest time, in seconds: twelve years.
  private static let longestTime = 4e8
  /// The largest number, which no center comes near.
  private static let largestNumber = 1e12

  /// What is to be said of a value beyond all reason.
  private func beyond(_ value: Double, _ text: String) -> ScalarMistake? {
    switch self {
    case .duration, .timeBeforeClose:
      guard value > Self.longestTime else { return nil }
      return ScalarMistake(.value(.tooLong(text, most: Self.longestTime)), isClose: true)
    case .number, .wholeNumber, .price, .rate:
      guard value > Self.largestNumber else { return nil }
      return ScalarMistake(.value(.tooLarge(text, most: Self.largestNumber)), isClose: true)
    default: return nil
    }
  }

  private func readYesNo(_ text: String) -> Result<ScalarValue, ScalarMistake> {
    ["true", "yes", "false", "no"].contains(text)
      ? .success(.number(text == "true" || text == "yes" ? 1 : 0))
      : .failure(ScalarMistake(.value(.badScalar(text, expected: [.yesNo])), isClose: false))
  }

  private static func readChoice(
    _ text: String, _ choices: [String]
  ) -> Result<ScalarValue, ScalarMistake> {
    guard !choices.contains(text) else { return .success(.text(text)) }
    let suggestion = Suggestion.nearest(to: text, among: choices)
    return .failure(
      ScalarMistake(
        .value(.badChoice(text, suggestion: suggestion, choices: choices)),
        isClose: suggestion != nil))
  }

  private static func readSeed(_ text: String) -> Result<ScalarValue, ScalarMistake> {
    let number = NumberText.parse(text)
    if let exact = UInt64(text) ?? number.flatMap({ UInt64(exactly: $0) }) {
      return .success(.text("\(exact)"))
    }
    return .failure(
      ScalarMistake(.value(.badScalar(text, expected: [.seed])), isClose: number != nil))
  }

  private static func readDate(_ text: String) -> Result<ScalarValue, ScalarMistake> {
    switch DateText.read(text, .ymd) {
    case .success(let date): .success(.text(date.text))
    case .failure(.noSuchDate):
      .failure(ScalarMistake(.cell(.noSuchDate(text)), isClose: true))
    case .failure:
      .failure(ScalarMistake(.value(.badScalar(text, expected: [.date])), isClose: false))
    }
  }

  private static func readName(_ text: String) -> Result<ScalarValue, ScalarMistake> {
    isName(text)
      ? .success(.text(text)) : .failure(ScalarMistake(.value(.badName(text)), isClose: false))
  }

  /// Whether a text can name a call type or a group: what addresses of measures and paths of keys
  /// use as punctuation is kept out.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty && text == trimmed(text) && !text.contains { "{}[],=.:\"\n\t".contains($0) }
  }

  static func trimmed(_ text: String) -> String {
    let isBlank: (UInt8?) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
    if !isBlank(text.utf8.first) && !isBlank(text.utf8.last) { return text }
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\n" }
    var rest = text.drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(rest)
  }
}

extension ValueRange {
  /// Whether a value lies in the range.
  func contains(_ value: Double) -> Bool {
    switch self {
    case .positive: value > 0
    case .nonnegative: value >= 0
    case .atLeast(let least): value >= least
    case .between(let low, let high): value >= low && value <= high
    case .strictlyBetween(let low, let high): value > low && value < high
    }
  }
}
