/// A growable row of plain values that nobody else holds: an array without reference counts, without
/// copies on write and without exclusivity checks.
///
/// Every index is checked, in release builds too; `buffer[i].field += 1` works in place. Memory is
/// aligned to cache lines and freed when the buffer's life ends.
public struct Buffer<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<Element>
  @usableFromInline var capacity: Int
  @usableFromInline var size: Int

  /// An empty buffer, with room for `capacity` elements before it has to grow.
  @inlinable
  public init(capacity: Int = 0) {
    self.init(uninitializedCount: 0, capacity: capacity)
  }

  /// A buffer of `count` elements, each equal to `element`.
  @inlinable
  public init(repeating element: Element, count: Int) {
    self.init(uninitializedCount: count, capacity: count)
    base.initialize(repeating: element, count: count)
  }

  @usableFromInline
  init(uninitializedCount count: Int, capacity: Int) {
    precondition(count >= 0 && capacity >= count, "a buffer cannot have a negative size")
    base = Self.allocate(capacity)
    self.capacity = capacity
    size = count
  }

  deinit {
    base.deallocate()
  }

  /// The number of elements.
  @inlinable public var count: Int { size }

  /// Whether there is no element.
  @inlinable public var isEmpty: Bool { size == 0 }

  /// The element at `index`, which must lie in `0..<count`.
  @inlinable
  public subscript(index: Int) -> Element {
    get {
      precondition(holds(index), "buffer index out of bounds")
      return base[index]
    }
    _modify {
      precondition(holds(index), "buffer index out of bounds")
      yield &base[index]
    }
  }

  /// Adds `element` at the end, in constant time on average.
  @inlinable
  public mutating func append(_ element: Element) {
    if size == capacity { reserve(max(8, 2 * capacity)) }
    (base + size).initialize(to: element)
    size += 1
  }

  /// Cuts the buffer to `newCount` elements, or fills it up to there with copies of `element`.
  @inlinable
  public mutating func resize(to newCount: Int, repeating element: Element) {
    precondition(newCount >= 0, "a buffer cannot have a negative size")
    if newCount > capacity { reserve(max(newCount, 2 * capacity)) }
    if newCount > size { (base + size).initialize(repeating: element, count: newCount - size) }
    size = newCount
  }

  /// Sets every element to `element`.
  @inlinable
  public mutating func fill(with element: Element) {
    base.update(repeating: element, count: size)
  }

  /// Forgets every element and keeps the memory.
  @inlinable
  public mutating func removeAll() {
    size = 0
  }

  /// Runs `body` on the elements, which must not be touched once it has returned.
  @inlinable
  public func withUnsafeBufferPointer<Value, Failure: Error>(
    _ body: (UnsafeBufferPointer<Element>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try body(UnsafeBufferPointer(start: base, count: size))
  }

  /// Runs `body` on the elements in place; they must not be touched once it has returned.
  @inlinable
  public mutating func withUnsafeMutableBufferPointer<Value, Failure: Error>(
    _ body: (UnsafeMutableBufferPointer<Element>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try body(UnsafeMutableBufferPointer(start: base, count: size))
  }

  /// Whether `index` lies in `0..<count`; in one comparison, as no negative number stays small
  /// without its sign.
  @inlinable
  func holds(_ index: Int) -> Bool {
    UInt(bitPattern: index) < UInt(bitPattern: size)
  }

  /// Makes room for `newCapacity` elements in all.
  @inlinable
  @inline(never)
  mutating func reserve(_ newCapacity: Int) {
    let larger = Self.allocate(newCapacity)
    larger.initialize(from: base, count: size)
    base.deallocate()
    base = larger
    capacity = newCapacity
  }

  /// Bytes that the caches move at once.
  @inlinable static var cacheLine: Int { 64 }

  @inlinable
  static func allocate(_ capacity: Int) -> UnsafeMutablePointer<Element> {
    UnsafeMutableRawPointer.allocate(
      byteCount: max(1, capacity) * MemoryLayout<Element>.stride, alignment: cacheLine
    ).bindMemory(to: Element.self, capacity: capacity)
  }
}

// The buffer is the sole owner of its memory, so it may move to another thread with its elements.
extension Buffer: @unchecked Sendable where Element: Sendable {}
