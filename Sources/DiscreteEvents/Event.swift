/// Something that will happen at a moment of simulated time.
///
/// The calendar knows when an event happens and before which others, not what it is: `index` leads
/// its owner to the payload. 24 bytes in memory, copied as plain bits.
public struct Event: BitwiseCopyable, Sendable, Equatable {
  /// Simulated time, in the unit of the model's clock (seconds in Koryo).
  public var time: Double
  /// The rank among simultaneous events, lowest first.
  ///
  /// The caller packs into it all that decides (kind, type, customer, attempt), so that the order
  /// of events never depends on the order in which they were scheduled.
  public var order: UInt64
  /// The caller's payload: usually a position in one of its buffers.
  public var index: UInt32

  /// Makes an event at `time`, ranked by `order` among those of the same time.
  @inlinable
  public init(time: Double, order: UInt64, index: UInt32) {
    self.time = time
    self.order = order
    self.index = index
  }

  /// Whether this event happens before `other`: earlier, or at the same time with a lower order.
  @inlinable
  public func precedes(_ other: Event) -> Bool {
    if time != other.time { return time < other.time }
    assert(order != other.order, "two events have the same time and the same order")
    return order < other.order
  }
}
