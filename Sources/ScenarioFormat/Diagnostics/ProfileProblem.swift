/// A table and a plan that do not agree on their times.
public enum ProfileProblem: Sendable, Hashable {
  /// A list of calls of so many dates.
  case severalDates(Int, days: Int)
  /// A date, its day of the week, and that of the first day of the horizon.
  case wrongWeekday(String, String, String)
  case noSuchDay(Int, days: Int)
  /// So many values without times.
  case withoutTimes(Int, intervals: Int, days: Int)
  /// Rows of longer or shorter intervals than the plan's, in seconds.
  case coarserRows(step: Double, interval: Double)
  case finerRows(step: Double, interval: Double)
  /// A time at which no interval starts.
  case offIntervals(String, interval: Double)
  /// Two rows of one time, and a column by which they can be told apart with what it says.
  case severalRows(String, firstLine: Int, column: String?, values: [String])
  /// The first time without a row, and how many there are.
  case missingRows(String, count: Int)
}
