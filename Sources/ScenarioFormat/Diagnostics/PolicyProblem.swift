/// What is wrong with rules of the queue and with the IVR.
public enum PolicyProblem: Sendable, Hashable {
  /// A key beside another with which it says nothing, and the keys that would.
  case keyWithoutMeaning(String, with: String, allowed: [String])
  case hasSkillAlready(group: String, type: String)
  /// A node named like a place where calls can go.
  case reservedName(String)
  case tooManyNodes(Int, most: Int)
  case nodeNotReached(String, start: String)
  /// The nodes of a way that comes back to its first.
  case loop([String])
  /// Call types for which a menu has no option.
  case typesWithoutOption([String])
  /// Customers who call again without delay after a busy tone.
  case busyAtOnce

  /// A stable identifier for scripts.
  public var id: String {
    switch self {
    case .keyWithoutMeaning: "conflicting-keys"
    case .hasSkillAlready: "named-twice"
    case .reservedName: "bad-name"
    case .busyAtOnce: "bad-value"
    case .tooManyNodes, .nodeNotReached, .loop, .typesWithoutOption: "bad-ivr"
    }
  }
}
