extension Buffer {
  /// Runs `body` on the `count` elements from `start` on, in place; the bounds are checked once.
  ///
  /// For the counts of one row, many of which change together. `body` must not keep the pointer nor
  /// reach beyond `count`.
  @inlinable
  @inline(__always)
  public mutating func update(
    from start: Int, count: Int, _ body: (UnsafeMutablePointer<Element>) -> Void
  ) {
    precondition(start >= 0 && start &+ count <= self.count, "elements out of bounds")
    withUnsafeMutableBufferPointer { body($0.baseAddress! + start) }
  }
}
