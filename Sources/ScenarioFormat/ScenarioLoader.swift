/// Reads scenario files.
public enum ScenarioLoader {
  /// Reads a scenario with its overlays, tables and overrides, and reports all mistakes at once.
  public static func load(path: String, overrides: [Override] = []) throws(ScenarioError)
    -> LoadedScenario
  {
    throw ScenarioError([Diagnostic(at: nil, path: "", .noSuchFile(path))])
  }
}
