/// One mistake, or one warning, in a scenario or a file that it names.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: String, Sendable {
    case error, warning
  }

  public let severity: Severity
  /// Where it stands; `nil` for a mistake that has no place, such as a missing file.
  public let location: SourceLocation?
  /// The path of the key, such as `agents.tier1.skills[0]`; empty for the whole file.
  public let path: String
  public let problem: Problem

  public init(
    _ severity: Severity = .error, at location: SourceLocation?, path: String, _ problem: Problem
  ) {
    self.severity = severity
    self.location = location
    self.path = path
    self.problem = problem
  }
}
