/// Whom a random number belongs to: a customer, or anything else that is counted within a source.
///
/// The four parts are part of the address of every random number (see `Chance`), and so have limits.
public struct Who: BitwiseCopyable, Hashable, Sendable {
  /// Days, and intervals within a day, are numbered below this limit.
  public static let intervalLimit = 1 << 12
  /// Ordinals are numbered below this limit.
  public static let ordinalLimit = 1 << 24

  /// The stable hash of the name of what brings the customer, such as "type:order".
  public let source: UInt32
  /// The day of the horizon, from 0; below 4,096.
  public let day: UInt16
  /// The interval of the day, from 0; below 4,096.
  public let interval: UInt16
  /// The number within source, day and interval, from 0; below 2²⁴.
  public let ordinal: UInt32

  /// Names one customer; traps when a part is beyond its limit.
  public init(source: UInt32, day: UInt16, interval: UInt16, ordinal: UInt32) {
    precondition(day < Self.intervalLimit, "a day is below 4096")
    precondition(interval < Self.intervalLimit, "an interval is below 4096")
    precondition(ordinal < Self.ordinalLimit, "an ordinal is below 2^24")
    self.source = source
    self.day = day
    self.interval = interval
    self.ordinal = ordinal
  }
}
