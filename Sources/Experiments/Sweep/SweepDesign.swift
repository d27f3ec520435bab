/// The points that a sweep visits.
public struct SweepDesign: Sendable, Hashable {
  /// The paths in the scenario that vary, as `--set` takes them.
  public let paths: [String]
  public let points: [SweepPoint]

  public init(paths: [String], points: [SweepPoint]) {
    precondition(points.allSatisfy { $0.values.count == paths.count }, "a value for each path")
    self.paths = paths
    self.points = points
  }
}

/// One point of a sweep.
public struct SweepPoint: Sendable, Hashable {
  /// Counted from 1, in the order of the design.
  public let number: Int
  /// One for each path of the design, as texts that `--set` takes.
  public let values: [String]

  public init(number: Int, values: [String]) {
    self.number = number
    self.values = values
  }
}
