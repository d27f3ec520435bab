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
