/// The rate of arrivals within one interval: constant, or two straight halves.
struct RateSegment: BitwiseCopyable, Hashable, Sendable {
  let start: Double
  let end: Double
  /// The expected number of calls.
  let volume: Double
  /// The rates at the start, in the middle and at the end, in calls per second.
  let startRate: Double
  let middleRate: Double
  let endRate: Double
  private let secondsPerCall: Double
  private let lastMoment: Double
  private let isConstant: Bool

  /// A constant rate.
  init(start: Double, end: Double, volume: Double) {
    let rate = volume / (end - start)
    self.init(start, end, volume, (rate, rate, rate), isConstant: true)
  }

  /// Two straight halves with the given rates at both ends; the middle keeps the volume.
  init(start: Double, end: Double, volume: Double, startRate: Double, endRate: Double) {
    let middle = max(0, 2 * volume / (end - start) - (startRate + endRate) / 2)
    self.init(start, end, volume, (startRate, middle, endRate), isConstant: false)
  }

  private init(
    _ start: Double, _ end: Double, _ volume: Double, _ rates: (Double, Double, Double),
    isConstant: Bool
  ) {
    (self.start, self.end, self.volume) = (start, end, volume)
    (startRate, middleRate, endRate) = rates
    secondsPerCall = volume > 0 ? (end - start) / volume : 0
    lastMoment = end.nextDown
    self.isConstant = isConstant
  }

  /// The rate at `time` within this segment, in calls per second.
  func rate(at time: Double) -> Double {
    let half = (end - start) / 2
    let since = time - start
    if since < half { return startRate + (middleRate - startRate) * since / half }
    return middleRate + (endRate - middleRate) * (since - half) / half
  }

  /// The calls expected from the start until `time` within this segment.
  func calls(until time: Double) -> Double {
    let since = time - start
    if isConstant { return since * startRate }
    let half = (end - start) / 2
    if since <= half { return since * (startRate + rate(at: time)) / 2 }
    return volume - (end - time) * (rate(at: time) + endRate) / 2
  }

  /// The inverse of `calls(until:)`: when so many calls are expected; from `start`, before `end`.
  @inline(__always)
  func time(after calls: Double) -> Double {
    min(isConstant ? start + calls * secondsPerCall : slopedTime(calls), lastMoment)
  }

  private func slopedTime(_ calls: Double) -> Double {
    let half = (end - start) / 2
    let first = half * (startRate + middleRate) / 2
    if calls < first { return start + Self.inverse(calls, startRate, middleRate, half) }
    return start + half + Self.inverse(calls - first, middleRate, endRate, half)
  }

  /// Solves r₀ t + (r₁ − r₀)/(2 length) t² = calls for t in 0 ... length.
  ///
  /// In the form 2 c / (r₀ + √(r₀² + 2 s c)) nothing cancels, whatever the sign of the slope s, and a
  /// slope of 0 needs no case of its own.
  private static func inverse(
    _ calls: Double, _ from: Double, _ to: Double, _ length: Double
  ) -> Double {
    guard calls > 0 else { return 0 }
    let slope = (to - from) / length
    let root = max(0, from * from + 2 * slope * calls).squareRoot()
    return min(length, 2 * calls / (from + root))
  }
}
