/// A mistake in a CSV file or a list of calls.
public enum TableProblem: Sendable, Hashable {
  case noRows
  case shortRow(found: Int, expected: Int)
  case unterminatedQuote
  case quoteInsideField
  case unknownColumn(String, suggestion: String?, known: [String])
  case columnNeeded([String])
  case unnamedColumn
  case columnTwice(String)
  case emptyField
  /// A row that says the same as an earlier one.
  case rowTwice(firstLine: Int)
  case notANumber(String)
  case notATime(String)
  case timeTooLate(String, latest: Double)
  case tooLong(String, most: Double)
  /// A list of calls of so many dates.
  case severalDates(Int, days: Int)
  /// So many more than were told.
  case tooManyMistakes(Int)
}
