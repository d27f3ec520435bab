/// The mistakes that kept a scenario from being read, all of them.
public struct ScenarioError: Error, Sendable {
  public let diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// Whether the scenario file itself does not exist.
  public var isMissingFile: Bool {
    diagnostics.contains { if case .noSuchFile = $0.problem { $0.location == nil } else { false } }
  }
}
