/// What a value may be.
public enum Expectation: Sendable, Hashable {
  case mapping, names, measures, list
  case text, file, name
  case number, wholeNumber, seed
  case duration, rate, share, factor, timeOfDay, date, serviceLevel
  case price, currency
  case yesNo
  case target, condition
  case choice([String])
}
