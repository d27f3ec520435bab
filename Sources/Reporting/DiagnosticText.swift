public import ScenarioFormat

/// The one place where a diagnostic becomes a sentence.
public enum DiagnosticText {
  /// `file:line:column: path: what is wrong (what would be right)` in a language.
  ///
  /// A value from the command line stands at its option, without a line; warnings say that they are, and which.
  public static func text(_ diagnostic: Diagnostic, _ language: Language) -> String {
    var parts: [String] = []
    if let location = diagnostic.location {
      parts.append(
        Override.Origin(rawValue: location.file) != nil
          ? location.file : "\(location.file):\(location.line):\(location.column)")
    }
    if diagnostic.severity == .warning {
      parts.append((language == .en ? "warning" : "警告") + " [\(diagnostic.problem.id)]")
    }
    if !diagnostic.path.isEmpty { parts.append(diagnostic.path) }
    parts.append(text(diagnostic.problem, language))
    return VisibleText.of(parts.joined(separator: ": "))
  }

  /// What is wrong, and what would be right, in a language.
  public static func text(_ problem: Problem, _ language: Language) -> String {
    switch language {
    case .en: EnglishDiagnostics.text(problem)
    case .ja: JapaneseDiagnostics.text(problem)
    }
  }
}
