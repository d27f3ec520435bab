/// What a single value may say, and how it is written.
enum ScalarKind: Hashable, Sendable {
  case text
  /// The name of a file, relative to the scenario file.
  case file
  /// The name of a call type or a group.
  case name
  case number(ValueRange)
  case wholeNumber(ValueRange)
  /// Any 64-bit number of no sign, kept as text for its last digits.
  case seed
  case duration(ValueRange)
  /// Calls per second.
  case rate
  /// 0…1, written in percent or as a fraction.
  case share(ValueRange)
  /// A multiplier or a coefficient of variation, in percent or as a factor.
  case factor(ValueRange)
  case timeOfDay
  /// A date such as 2026-04-06.
  case date
  case serviceLevel
  /// A time before close, in seconds.
  case timeBeforeClose
  /// Money for a time, per so many seconds, which are meant where no unit is written if it may be left
  /// out.
  case price(per: Double, orBare: Bool)
  /// An ISO 4217 code.
  case currency
  case yesNo
  case choice([String])
  /// `measure >= value`.
  case target
  /// A statement about the state of the center.
  case condition

  /// Whether a text can only be meant as a value of this kind and not of another.
  var expectation: Expectation {
    switch self {
    case .text: .text
    case .file: .file
    case .name: .name
    case .number: .number
    case .wholeNumber: .wholeNumber
    case .seed: .seed
    case .duration: .duration
    case .rate: .rate
    case .share: .share
    case .factor: .factor
    case .timeOfDay: .timeOfDay
    case .date: .date
    case .serviceLevel: .serviceLevel
    case .timeBeforeClose: .duration
    case .price: .price
    case .currency: .currency
    case .yesNo: .yesNo
    case .choice(let choices): .choice(choices)
    case .target: .target
    case .condition: .condition
    }
  }

  /// The values that are allowed where they are numbers.
  var range: ValueRange? {
    switch self {
    case .number(let range), .wholeNumber(let range), .duration(let range), .share(let range),
      .factor(let range):
      range
    case .rate, .price, .timeBeforeClose: .nonnegative
    default: nil
    }
  }
}
