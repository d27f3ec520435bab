/// A first-in, first-out queue of plain values in a ring of memory.
///
/// Appending and popping take constant time; the ring doubles when it is full and never shrinks.
public struct RingQueue<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<Element>
  /// The ring's size less one; the size is a power of two, so that wrapping is one `&`.
  @usableFromInline var mask: Int
  @usableFromInline var head: Int
  /// The number of elements that wait.
  @usableFromInline var waiting: Int

  /// An empty queue, with room for `capacity` elements before it has to grow.
  @inlinable
  public init(capacity: Int = 16) {
    precondition(capacity >= 0, "a queue cannot have a negative size")
    var size = 1
    while size < capacity { size *= 2 }
    base = .allocate(capacity: size)
    mask = size - 1
    head = 0
    waiting = 0
  }

  deinit {
    base.deallocate()
  }

  /// The number of elements.
  @inlinable public var count: Int { waiting }

  /// Whether there is no element.
  @inlinable public var isEmpty: Bool { waiting == 0 }

  /// The element that has been in the queue the longest.
  @inlinable public var first: Element? { waiting == 0 ? nil : base[head] }

  /// The element behind `position` others; `position` must lie in `0..<count`.
  @inlinable
  public subscript(position: Int) -> Element {
    get {
      precondition(holds(position), "queue position out of bounds")
      return base[(head &+ position) & mask]
    }
    _modify {
      precondition(holds(position), "queue position out of bounds")
      yield &base[(head &+ position) & mask]
    }
  }

  /// Adds `element` at the back.
  @inlinable
  public mutating func append(_ element: Element) {
    if waiting > mask { grow() }
    (base + ((head &+ waiting) & mask)).initialize(to: element)
    waiting &+= 1
  }

  /// Takes the element that has been in the queue the longest.
  @inlinable
  @discardableResult
  public mutating func popFirst() -> Element? {
    guard waiting > 0 else { return nil }
    let element = base[head]
    head = (head &+ 1) & mask
    waiting &-= 1
    return element
  }

  /// Forgets every element and keeps the memory.
  @inlinable
  public mutating func removeAll() {
    head = 0
    waiting = 0
  }

  /// Whether `position` lies in `0..<count`; in one comparison, as in `Buffer`.
  @inlinable
  func holds(_ position: Int) -> Bool {
    UInt(bitPattern: position) < UInt(bitPattern: waiting)
  }

  /// Doubles the ring and lays the queue out from its start.
  @inlinable
  @inline(never)
  mutating func grow() {
    let size = mask + 1
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * size)
    larger.initialize(from: base + head, count: size - head)
    (larger + (size - head)).initialize(from: base, count: head)
    base.deallocate()
    base = larger
    mask = 2 * size - 1
    head = 0
  }
}

// The queue is the sole owner of its memory, so it may move to another thread with its elements.
extension RingQueue: @unchecked Sendable where Element: Sendable {}
