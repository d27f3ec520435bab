/// A pool of lines (回線). A call holds one from its arrival until the caller hangs up.
public struct LinePool: Sendable {
  public var name: String
  /// Lines in service, by interval.
  public var lines: ByInterval<Int>

  public init(name: String, lines: ByInterval<Int>) {
    self.name = name
    self.lines = lines
  }
}

/// A limit to how many calls of some types wait together.
public struct WaitingRoom: Sendable {
  public var name: String
  /// Callers who may wait at a time.
  public var capacity: Int

  public init(name: String, capacity: Int) {
    precondition(capacity >= 0, "a waiting room cannot hold fewer than none")
    self.name = name
    self.capacity = capacity
  }
}
