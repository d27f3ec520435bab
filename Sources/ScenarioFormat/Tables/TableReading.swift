/// What was understood of a table, for the planner to see.
public struct TableReading: Sendable, Hashable {
  /// By what rows were matched with the plan.
  public enum Order: Sendable, Hashable {
    /// By columns of the table that say times and days, by their names; empty where the names of the
    /// columns say them.
    case labels([String])
    /// Counted off, for nothing in the table says a time.
    case counted
    /// Not at all: a list of values.
    case list
  }

  /// A value and what the table calls its time, or its line.
  public struct Entry: Sendable, Hashable {
    public let label: String
    public let value: Double
  }

  public let file: String
  /// The path of the key that names the table.
  public let path: String
  /// The columns of the values.
  public let columns: [String]
  public let order: Order
  /// How many values were read.
  public let count: Int
  public let first: Entry
  public let last: Entry
  public let sum: Double
  /// The most that an hour holds; `nil` of what does not add up.
  public let mostPerHour: Double?
  /// How many lines stand above the header.
  public let titles: Int
  /// The lines of sums, which were left out.
  public let sums: [Int]
  /// How many rows the conditions left out.
  public let others: Int
  /// How many values lie outside opening hours, and their sum.
  public let outside: Int
  public let outsideSum: Double
  /// The columns of a list of calls that were not understood, and left alone.
  public var unused: [String] = []
}
