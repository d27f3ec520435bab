/// A place in the calendar: an event, and its links in the heap of its bucket.
///
/// 32 bytes, two to a cache line. The first child of a node names its parent as `previous`; every
/// other child names the sibling before it. A root's `next` and `previous` mean nothing. A free
/// place has an infinite time, which no event may have, and `next` leads to the next free place.
@usableFromInline
struct EventNode: BitwiseCopyable {
  /// No node: the end of a chain. An optional here would double the size of the links.
  @inlinable static var none: UInt32 { .max }

  @usableFromInline var event: Event
  @usableFromInline var child: UInt32
  @usableFromInline var next: UInt32
  @usableFromInline var previous: UInt32

  @inlinable
  init(_ event: Event) {
    self.event = event
    child = Self.none
    next = Self.none
    previous = Self.none
  }

  /// Puts an event into a free place, and gives the free place after it.
  @inlinable
  @inline(__always)
  mutating func enter(_ event: Event) -> UInt32 {
    let nextFree = next
    self = EventNode(event)
    return nextFree
  }

  /// Takes the event out, with the first of its children, and frees the place.
  @inlinable
  @inline(__always)
  mutating func leave(nextFree: UInt32) -> (event: Event, child: UInt32) {
    let left = (event, child)
    event.time = .infinity
    next = nextFree
    return left
  }

  /// Whether the place holds a pending event.
  @inlinable var isPending: Bool { event.time < .infinity }
}
