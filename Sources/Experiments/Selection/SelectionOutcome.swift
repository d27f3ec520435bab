import Statistics

/// What became of a point in a selection.
public enum SelectionFate: Sendable, Hashable {
  /// It is the best, or as good as.
  case chosen
  /// It may still be the best.
  case surviving
  /// Whether it holds the constraints is not known.
  case unscreened
  /// It does not hold a constraint, by its number from 0.
  case infeasible(constraint: Int)
  /// Another is better.
  case worse
  /// There is nothing to measure.
  case unmeasured
}

/// How a selection ended.
public struct SelectionOutcome: Sendable {
  /// One for each point.
  public let fates: [SelectionFate]
  /// How often each point was run.
  public let replications: [Int]
  /// The estimate at each point from all its replications.
  public let values: [Double?]
  /// The estimates of the constraints' measures at each point, from the same replications.
  public let constraintValues: [[Double?]]
  /// δ; `nil` where there was no race.
  public let margin: Double?
  /// The replications of one observation in the race.
  public let replicationsPerObservation: Int
  /// Replications of every point before anything was judged.
  public let firstReplications: Int
  /// How often constraints could have been looked at; 0 without any.
  public let looks: Int
  public let wasInterrupted: Bool

  /// The point that was picked, from 0; `nil` where none was.
  public var winner: Int? { fates.firstIndex(of: .chosen) }

  /// Whether it is known which point is best, or that none holds the constraints.
  public var isDecided: Bool {
    !wasInterrupted && !fates.contains { $0 == .surviving || $0 == .unscreened }
  }

  /// All replications that were run.
  public var spent: Int { replications.reduce(0, +) }

  /// What it would have taken to run every point as often as the one that was run most.
  public var naive: Int { (replications.max() ?? 0) * replications.count }

  /// The point that comes nearest to holding all constraints, from 0: the one whose worst constraint is
  /// broken by the least, in multiples of its tolerance; `nil` where nothing is known of any.
  public func nearest(to goal: SelectionGoal) -> Int? {
    let gaps = constraintValues.map { values -> Double? in
      guard values.count == goal.constraints.count, !values.contains(nil) else { return nil }
      return zip(goal.constraints, values).map { $0.gap($1 ?? 0) }.max()
    }
    return gaps.indices.filter { gaps[$0] != nil }.min { (gaps[$0] ?? 0) < (gaps[$1] ?? 0) }
  }
}
