/// What is wrong with the paths and values that a sweep is to vary.
public enum SweepProblem: Sendable, Hashable {
  /// A text that is not `path=values`.
  case notPathAndValues(String)
  case pathTwice(String)
  /// Nothing between two commas, or nothing at all.
  case emptyValue(path: String)
  case valueTwice(path: String, value: String)
  case unclosed(path: String, text: String)
  /// A text with `..` that is not `from..to` or `from..to:step`.
  case notARange(path: String, text: String)
  /// Ends and step in units that cannot be put together; how the range would be written with one.
  case unitsDiffer(path: String, text: String, example: String)
  case stepOfZero(path: String, text: String)
  /// A step that leads away from the end; the step that leads there.
  case stepAway(path: String, text: String, step: String)
  /// A range without a step in a grid.
  case stepNeeded(path: String, text: String)
  /// A range without a step, or of too many steps, among other values.
  case stepNeededInList(path: String)
  /// More paths than a design can spread points over.
  case tooManyPaths(most: Int)
  case tooManyPoints(most: Int)
}

/// All that is wrong with a sweep's design.
public struct SweepDesignError: Error, Sendable {
  public let problems: [SweepProblem]

  public init(_ problems: [SweepProblem]) { self.problems = problems }
}
