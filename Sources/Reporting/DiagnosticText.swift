public import ScenarioFormat

/// The one place where a diagnostic becomes a sentence.
public enum DiagnosticText {
  /// `file:line:column: path: what is wrong (what would be right)` in a language.
  public static func text(_ diagnostic: Diagnostic, _ language: Language) -> String { "" }
}
