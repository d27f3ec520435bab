/// The integral over time of a level that changes in steps: a queue's length, busy agents.
///
/// Three numbers and a few instructions, made for the event loop. Times must not go back; the
/// average is the integral over the length of time.
public struct TimeAverage: Sendable, BitwiseCopyable {
  /// The level now.
  public private(set) var level: Double
  /// The time up to which the integral goes.
  public private(set) var since: Double
  /// ∫ level dt from the start, or from the last `take`, to `since`.
  public private(set) var integral = 0.0

  /// A level that holds from `time` on.
  @inline(__always)
  public init(level: Double = 0, at time: Double = 0) {
    self.level = level
    since = time
  }

  /// The level rises by `step` (falls if negative) at `time`.
  @inline(__always)
  public mutating func change(by step: Double, at time: Double) {
    advance(to: time)
    level += step
  }

  /// Goes on at the same level to `time`.
  @inline(__always)
  public mutating func advance(to time: Double) {
    integral += level * (time - since)
    since = time
  }

  /// The integral up to the boundary `time`, given away: the next starts there at zero.
  @inline(__always)
  public mutating func take(at time: Double) -> Double {
    advance(to: time)
    defer { integral = 0 }
    return integral
  }
}
