public import CPrefetch

extension Buffer {
  /// Fetches the element at `index`, which must exist, for use in a little while.
  @inlinable
  @inline(__always)
  public func prefetch(_ index: Int) {
    precondition(holds(index), "buffer index out of bounds")
    let element = UnsafeRawPointer(base + index)
    var byte = 0
    while byte < MemoryLayout<Element>.size {
      CPrefetch.prefetch(element + byte)
      byte &+= Self.cacheLine
    }
  }
}
