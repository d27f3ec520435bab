extension Buffer {
  /// A buffer with the elements of an array.
  @inlinable
  public init(_ elements: [Element]) {
    self.init(capacity: elements.count)
    for element in elements { append(element) }
  }

  /// Takes the last element; `nil` when there is none.
  @inlinable
  public mutating func popLast() -> Element? {
    guard size > 0 else { return nil }
    size -= 1
    return base[size]
  }
}
