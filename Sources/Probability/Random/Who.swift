/// The address of a customer: whose chance is drawn.
///
/// Two customers differ in at least one component, and with it in all their random numbers. The
/// components are packed into two words, which are read as they were written: this is copied for
/// every draw.
public struct Who: BitwiseCopyable, Hashable, Sendable {
  /// Days, and intervals within a day, are numbered below this limit.
  public static let intervalLimit = 1 << 12
  /// Customers of one source in one interval are numbered below this limit.
  public static let ordinalLimit = 1 << 24

  /// Source (32 bits), day (12) and interval (12) from the highest bit down; the lowest 8 are free.
  let home: UInt64
  /// The number within source, day and interval, from 0; below 2²⁴.
  public let ordinal: UInt32

  /// A customer's address; traps beyond the limits.
  public init(source: UInt32, day: UInt16, interval: UInt16, ordinal: UInt32) {
    precondition(day < Self.intervalLimit, "a day is below 4096")
    precondition(interval < Self.intervalLimit, "an interval is below 4096")
    precondition(ordinal < Self.ordinalLimit, "an ordinal is below 2^24")
    home = UInt64(source) << 32 | UInt64(day) << 20 | UInt64(interval) << 8
    self.ordinal = ordinal
  }

  /// The customer of another number at the same place and time.
  @inline(__always)
  init(home: UInt64, ordinal: UInt32) {
    self.home = home
    self.ordinal = ordinal
  }

  /// The stable hash of the name of where the customer comes from, such as `type:orders`.
  public var source: UInt32 { UInt32(truncatingIfNeeded: home >> 32) }
  /// The day of the horizon, from 0; below 4,096.
  public var day: UInt16 { UInt16(truncatingIfNeeded: home >> 20 & 0xFFF) }
  /// The interval of the day, from 0; below 4,096.
  public var interval: UInt16 { UInt16(truncatingIfNeeded: home >> 8 & 0xFFF) }
}
