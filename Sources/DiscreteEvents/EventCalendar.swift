/// The pending events of a simulation, given back in order of (time, order).
///
/// A calendar queue (Brown, Communications of the ACM 31 (10), 1988): simulated time is cut into
/// days of one width, and day d's events lie in bucket d modulo the number of buckets, so that one
/// turn of the buckets is a year. The width follows the mean gap between events: several days to the gap,
/// so that a bucket rarely holds two events, and a map of bits leads over the empty days, 64 at a
/// time. However many events are pending, scheduling and popping take constant time on average. The events
/// of a bucket form a pairing heap (Fredman, Sedgewick, Sleator and Tarjan, Algorithmica 1, 1986), so that
/// a width that does not fit, or any number of simultaneous events, costs a logarithm at most, never a
/// walk along a list.
///
/// The order of scheduling never matters. Two pending events with the same time and the same order
/// are a programmer's mistake, which debug builds trap.
public struct EventCalendar: ~Copyable {
  @usableFromInline var nodes: Buffer<EventNode>
  @usableFromInline var firstFree: UInt32
  /// The root of each bucket's heap.
  @usableFromInline var buckets: Buffer<UInt32>
  /// A bit for each bucket that is not empty.
  @usableFromInline var occupied: Buffer<UInt64>
  @usableFromInline var tuning: CalendarTuning
  /// The day of the next event, while there is one.
  @usableFromInline var today: UInt64
  @usableFromInline var earliest: Double
  @usableFromInline var pending: Int
  @usableFromInline var clock: Double

  /// An empty calendar whose clock shows 0, with room for `capacity` events before it has to grow.
  public init(capacity: Int = 64) {
    nodes = Buffer(capacity: capacity)
    firstFree = EventNode.none
    buckets = Buffer(repeating: EventNode.none, count: Self.fewestBuckets)
    occupied = Buffer(repeating: 0, count: Self.fewestBuckets / UInt64.bitWidth)
    tuning = CalendarTuning()
    today = 0
    earliest = .infinity
    pending = 0
    clock = 0
  }

  /// The number of pending events.
  @inlinable public var count: Int { pending }

  /// Whether no event is pending.
  @inlinable public var isEmpty: Bool { pending == 0 }

  /// The time of the event popped last; 0 before the first.
  @inlinable public var now: Double { clock }

  /// The time of the next event.
  @inlinable public var nextTime: Double? { pending == 0 ? nil : earliest }

  /// The time of the next event, or infinity when none is pending.
  ///
  /// For the loop of a simulation, which compares it with other next times at every step.
  @inlinable public var nextTimeOrInfinity: Double { earliest }

  /// The places for events that exist, taken or free: how far memory has grown.
  package var placeCount: Int { nodes.count }

  /// Adds `event`, whose time must be finite and not before `now`. Constant time.
  @inlinable
  @discardableResult
  public mutating func schedule(_ event: Event) -> EventHandle {
    precondition(
      event.time >= clock && event.time < .infinity, "an event must lie ahead, at a finite time")
    let node = place(event)
    pending &+= 1
    link(node, at: event.time)
    return EventHandle(node: node)
  }

  /// Takes the next event, or nil when none is pending.
  @inlinable
  public mutating func popNext() -> Event? {
    pending == 0 ? nil : pop()
  }

  /// Takes the next event, of which there must be one. Constant time on average.
  @inlinable
  @inline(__always)
  public mutating func pop() -> Event {
    precondition(pending > 0, "no event is pending")
    let slot = bucket(of: today)
    let node = buckets[slot]
    let (event, child) = nodes[Int(node)].leave(nextFree: firstFree)
    firstFree = node
    pending &-= 1
    clock = event.time
    leaveBucket(slot, to: child)
    advance()
    if tuning.isDueAfterPop() { retune() }
    return event
  }

  /// Removes the event of `handle`, which must be pending, and gives it back.
  ///
  /// Its place is free for another event at once. Constant time on average.
  @inlinable
  @discardableResult
  public mutating func cancel(_ handle: EventHandle) -> Event {
    let event = nodes[Int(handle.node)].event
    precondition(event.time < .infinity, "the event of this handle is not pending")
    let slot = bucket(of: tuning.day(of: event.time))
    if buckets[slot] == handle.node {
      removeRoot(ofBucket: slot)
      free(handle.node)
      if slot == bucket(of: today) { advance() }
    } else {
      detach(handle.node, fromBucket: slot)
      free(handle.node)
    }
    return event
  }

  /// Puts `event` into a free place and gives the place's number.
  @inlinable
  mutating func place(_ event: Event) -> UInt32 {
    let node = firstFree
    guard node != EventNode.none else { return placeAtEnd(event) }
    firstFree = nodes[Int(node)].enter(event)
    return node
  }

  @usableFromInline
  mutating func placeAtEnd(_ event: Event) -> UInt32 {
    precondition(nodes.count < Int(EventNode.none), "too many pending events")
    if nodes.count * Self.bucketsPerEvent >= buckets.count { rebuild() }
    nodes.append(EventNode(event))
    return UInt32(nodes.count - 1)
  }

  /// Gives the place of a removed event back.
  @inlinable
  mutating func free(_ node: UInt32) {
    _ = nodes[Int(node)].leave(nextFree: firstFree)
    firstFree = node
    pending &-= 1
  }
}
