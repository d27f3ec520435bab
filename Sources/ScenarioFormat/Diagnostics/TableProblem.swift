/// A mistake in a CSV file or a list of calls.
public enum TableProblem: Sendable, Hashable {
  case noRows
  /// No row says this in that column.
  case noRowsWhere(String, String, suggestion: String?, known: [String])
  /// The first line holds values, not names.
  case noHeader(String)
  case shortRow(found: Int, expected: Int)
  case unterminatedQuote
  case quoteInsideField
  case unknownColumn(String, suggestion: String?, known: [String])
  case columnNeeded([String])
  /// A list of calls whose header, such as this, has no column `time`.
  case noTimeColumn([String])
  case unnamedColumn
  case columnTwice(String)
  case emptyField
  /// A row that says the same as an earlier one.
  case rowTwice(firstLine: Int)
  /// So many more than were told.
  case tooManyMistakes(Int)
}
