/// The stretch of time that one replication covers. Times are seconds since the midnight that
/// begins the first day.
public enum Horizon: Sendable {
  /// One or more days: the first starts empty at opening, the last is finished after close.
  case days(PlanningDays)
  /// A center whose rates never change, watched for a window after a warm-up.
  case steadyState(SteadyState)
}

/// A day of equal planning intervals between opening and close: where there are several days, the
/// clock times that they share.
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
  /// Waiting calls keep their places until the next opening; nobody stays for them. After the last
  /// close they are left.
  case carryOver
}

extension Horizon {
  /// A single day.
  public static func day(_ day: PlanningDay) -> Horizon { .days(PlanningDays(day)) }

  /// The boundaries of the planning intervals on the first day, whether they are all open or not; the
  /// ends of the window of a steady state.
  public var edges: [Double] {
    switch self {
    case .days(let days): days.day.edges
    case .steadyState(let steady): [steady.start, steady.start + steady.length]
    }
  }

  /// The number of planning intervals of a day; the window of a steady state counts as one.
  public var intervals: Int { edges.count - 1 }

  /// The stretches of a day that are counted apart: its planning intervals, or the slices of the window
  /// of a steady state.
  public var slices: Int {
    if case .steadyState(let steady) = self { steady.slices } else { intervals }
  }

  /// The planning intervals in which the center is open, in order of time; the window of a steady state.
  public var openIntervals: [OpenInterval] {
    guard let days else {
      return [OpenInterval(day: 0, interval: 0, from: edges[0], to: edges[1])]
    }
    return days.openDays.flatMap { day in
      let edges = days.edges(of: day)
      return (days.hours[day] ?? 0..<0).map {
        OpenInterval(day: day, interval: $0, from: edges[$0], to: edges[$0 + 1])
      }
    }
  }

  /// Seconds in which the center is open, or of the window of a steady state.
  public var openDuration: Double {
    days?.openings.reduce(0) { $0 + $1.close - $1.open } ?? edges[1] - edges[0]
  }

  /// The days; `nil` for a steady state.
  public var days: PlanningDays? { if case .days(let days) = self { days } else { nil } }

  /// The number of days; a steady state counts as one.
  public var dayCount: Int { days?.count ?? 1 }

  /// Whether each replication is one single day.
  public var isSingleDay: Bool { days?.count == 1 }

  /// What becomes of the calls that wait when the center closes; `nil` where it never does.
  public var atClose: ClosingRule? { days?.day.atClose }

  /// The boundary that ends the last day; `nil` for a steady state.
  public var end: Double? { days.map { $0.boundary(after: $0.count - 1) } }

  /// When the center opens next, later than a time; `nil` when it does not.
  public func nextOpening(after time: Double) -> Double? {
    days?.openings.first { $0.open > time }?.open
  }

  /// When the center closes that is open at a time; `nil` when it is closed, or never closes.
  public func close(at time: Double) -> Double? {
    days?.openings.first { $0.open <= time && time < $0.close }?.close
  }
}

/// A planning interval on a day on which it is open.
public struct OpenInterval: Sendable, Hashable {
  /// The day, from 0.
  public let day: Int
  /// The planning interval, from 0.
  public let interval: Int
  public let from: Double
  public let to: Double

  /// Its length in seconds.
  public var length: Double { to - from }
}
