/// How a text stands out on a terminal.
public enum Emphasis: Sendable, Hashable {
  case plain, strong, good, bad, doubtful

  /// The text with the terminal's escape sequences around it, or as it is when colour is unwanted.
  public func applied(to text: String, inColor: Bool) -> String {
    guard inColor, let code else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .good: "32"
    case .bad: "31"
    case .doubtful: "33"
    }
  }
}
