/// What is wrong, with what is needed to say it and to say what would be right.
public enum Problem: Sendable, Hashable {
  case noSuchFile(String)
  case unknownKey(String, suggestion: String?, known: [String])

  /// A stable identifier for scripts, the same in every language.
  public var id: String {
    switch self {
    case .noSuchFile: "no-such-file"
    case .unknownKey: "unknown-key"
    }
  }
}
