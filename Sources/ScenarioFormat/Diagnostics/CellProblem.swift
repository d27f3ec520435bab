/// A cell of a table that cannot be read.
public enum CellProblem: Sendable, Hashable {
  case notANumber(String)
  /// A number that is another one with another decimal sign.
  case unclearNumbers(String)
  /// A length of time such as `3:20`.
  case minutesOrHours(String)
  case notATime(String)
  case notADate(String)
  /// A date that no calendar has.
  case noSuchDate(String)
  case shortYear(String)
  /// A date whose order of day and month is not said, and the orders that fit the whole file.
  case dateOrder(String, fitting: [String])
  /// A time of UTC, where the clock of the center is not known.
  case utcTime(String)
  /// A number in a column of times.
  case bareTimes(String, String)
  case timeTooLate(String, latest: Double)
  case tooLong(String, most: Double)

  /// Whether it is of the file rather than of one cell, and told once.
  var isOfFile: Bool {
    switch self {
    case .unclearNumbers, .minutesOrHours, .shortYear, .dateOrder, .utcTime, .bareTimes: true
    default: false
    }
  }
}
