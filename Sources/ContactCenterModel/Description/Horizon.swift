/// The stretch of time that one replication covers. Times are seconds since the midnight that
/// begins the first day.
public enum Horizon: Sendable {
  /// A day that starts empty at opening and is finished after close.
  case day(PlanningDay)
  /// A center whose rates never change, watched for a window after a warm-up.
  case steadyState(SteadyState)
}

/// A day of equal planning intervals between opening and close.
public struct PlanningDay: Sendable {
  /// Opening time, seconds after midnight.
  public let open: Double
  /// Closing time, seconds after midnight; past 86,400 for a center open over midnight.
  public let close: Double
  /// Length of a planning interval in seconds; divides the opening hours.
  public let interval: Double
  /// What becomes of the calls that wait when the center closes.
  public let atClose: ClosingRule

  public init(open: Double, close: Double, interval: Double, atClose: ClosingRule = .drain) {
    precondition(open >= 0 && close > open && interval > 0, "a day must last")
    self.open = open
    self.close = close
    self.interval = interval
    self.atClose = atClose
  }

  /// The number of planning intervals.
  public var intervals: Int { Int(((close - open) / interval).rounded()) }

  /// The boundaries of the intervals: `intervals + 1` ascending times.
  public var edges: [Double] {
    (0...intervals).map { $0 == intervals ? close : open + Double($0) * interval }
  }
}

/// What happens to waiting calls at closing time.
public enum ClosingRule: String, Sendable, CaseIterable {
  /// The queue is served to its end by the agents who stay.
  case drain
  /// Waiting calls are disconnected.
  case hangUp
}

/// A window of steady operation.
public struct SteadyState: Sendable {
  /// Seconds before the window whose calls are not counted.
  public let warmUp: Double
  /// Seconds of the window.
  public let length: Double

  public init(warmUp: Double, length: Double) {
    precondition(warmUp >= 0 && length > 0, "a window must last")
    self.warmUp = warmUp
    self.length = length
  }
}

extension Horizon {
  /// The boundaries of the rows that counts are kept by: before, the intervals, after.
  public var edges: [Double] {
    switch self {
    case .day(let day): day.edges
    case .steadyState(let steady): [steady.warmUp, steady.warmUp + steady.length]
    }
  }

  /// The number of planning intervals; the window of a steady state counts as one.
  public var intervals: Int { edges.count - 1 }
}
