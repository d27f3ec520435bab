/// The rate of arrivals over a day or a longer horizon, by interval.
///
/// With the linear shape the rate at a boundary is b = min((λ₋ + λ₊)/2, 2 λ₋, 2 λ₊) of the intervals
/// on both sides, at the outer ends that of the interval, and in the middle m = 2 λ − (b + b′)/2:
/// nowhere negative, without steps, and with each interval's volume kept.
public struct RateProfile: Hashable, Sendable {
  /// The most calls that one interval may be expected to bring: half of what ordinals can count, so
  /// that chance does not reach their end.
  public static let mostPerInterval = Double(Who.ordinalLimit / 2)

  let segments: [RateSegment]
  /// The number of intervals.
  public var count: Int { segments.count }
  /// The time at which the first interval starts, in seconds.
  public var start: Double { segments[0].start }
  /// The time at which the last interval ends, in seconds.
  public var end: Double { segments[segments.count - 1].end }

  /// The profile with `expected` calls between each two of `edges` (seconds, ascending, one more).
  ///
  /// Throws when numbers do not match, edges do not ascend, or a count is negative or above
  /// `mostPerInterval`; there are at most 4,096 intervals.
  public init(
    edges: [Double], expected: [Double], shape: DemandShape = .constant
  ) throws(ArrivalError) {
    try Self.check(edges, expected)
    let intervals = expected.indices
    guard shape == .linear else {
      segments = intervals.map {
        RateSegment(start: edges[$0], end: edges[$0 + 1], volume: expected[$0])
      }
      return
    }
    let rates = intervals.map { expected[$0] / (edges[$0 + 1] - edges[$0]) }
    let bounds = Self.boundaryRates(rates)
    segments = intervals.map {
      RateSegment(
        start: edges[$0], end: edges[$0 + 1], volume: expected[$0], startRate: bounds[$0],
        endRate: bounds[$0 + 1])
    }
  }

  /// The number of calls expected in an interval.
  public func expected(in interval: Int) -> Double { segments[interval].volume }

  /// The number of calls expected in all intervals.
  public var total: Double { segments.reduce(0) { $0 + $1.volume } }

  /// Whether calls are expected at any time between two moments. O(n).
  public func mayBring(from start: Double, to end: Double) -> Bool {
    segments.contains { $0.volume > 0 && $0.start < end && $0.end > start }
  }

  /// The rate at `time`, in calls per second; at an edge that of the interval which starts there, and
  /// 0 outside the profile. O(log n).
  public func rate(at time: Double) -> Double {
    interval(at: time).map { segments[$0].rate(at: time) } ?? 0
  }

  /// The interval to which `time` belongs, from its start and before its end; nil outside. O(log n).
  public func interval(at time: Double) -> Int? {
    guard time >= start, time < end else { return nil }
    var (low, high) = (0, segments.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if segments[middle].start <= time { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The calls expected from the start of `interval` until `time`, which lies within it.
  public func calls(in interval: Int, until time: Double) -> Double {
    segments[interval].calls(until: time)
  }

  /// The time within `interval` until which so many calls are expected: the inverse of
  /// `calls(in:until:)`. Never the interval's end, which belongs to the next.
  public func time(in interval: Int, after calls: Double) -> Double {
    segments[interval].time(after: calls)
  }

  private static func boundaryRates(_ rates: [Double]) -> [Double] {
    let inner = zip(rates, rates.dropFirst()).map { min(($0 + $1) / 2, 2 * $0, 2 * $1) }
    return [rates[0]] + inner + [rates[rates.count - 1]]
  }

  private static func check(_ edges: [Double], _ expected: [Double]) throws(ArrivalError) {
    guard edges.count == expected.count + 1, !expected.isEmpty else {
      throw .edgesDoNotMatch(edges: edges.count, intervals: expected.count)
    }
    guard expected.count <= Who.intervalLimit else {
      throw .tooManyIntervals(expected.count, most: Who.intervalLimit)
    }
    for (interval, count) in expected.enumerated() {
      guard edges[interval].isFinite, edges[interval + 1].isFinite,
        edges[interval] < edges[interval + 1]
      else { throw .edgesNotAscending(interval: interval) }
      guard count >= 0, count <= mostPerInterval else {
        throw .countOutOfRange(interval: interval, count, most: mostPerInterval)
      }
    }
  }
}

extension RateProfile {
  /// A second without any call, where a profile is needed and nothing arrives by it.
  public static let silent = RateProfile(constantRate: 0, from: 0, for: 1)

  /// One interval of `length` seconds from `start` on with a constant rate per second.
  ///
  /// The rate is positive, and so low that no more than `mostPerInterval` calls are expected.
  public init(steady rate: Double, from start: Double, for length: Double) {
    precondition(rate > 0 && rate * length <= Self.mostPerInterval, "a rate out of range")
    self.init(constantRate: rate, from: start, for: length)
  }

  private init(constantRate rate: Double, from start: Double, for length: Double) {
    segments = [RateSegment(start: start, end: start + length, volume: rate * length)]
  }
}
