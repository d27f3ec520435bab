/// Reads scenario files.
public enum ScenarioLoader {
  /// Reads a scenario with its overlays, tables and overrides, and reports all mistakes at once.
  ///
  /// - Parameter isConfined: whether files that the scenario names must lie in its folder.
  /// - Throws: every mistake of the file and of the files that it names, in the order of the text.
  public static func load(
    path: String, overrides: [Override] = [], isConfined: Bool = false
  ) throws(ScenarioError) -> LoadedScenario {
    try ScenarioTemplate(path: path, overrides: overrides, isConfined: isConfined).load([])
  }

  /// The same, and which keys of the table were read, as `mapping.key`.
  package static func loadRecordingReads(
    path: String, overrides: [Override] = []
  ) throws(ScenarioError) -> (scenario: LoadedScenario, reads: Set<String>) {
    try ScenarioTemplate(path: path, overrides: overrides).loadRecordingReads([])
  }

  /// What the table of keys finds besides mistakes in the text, which may have hidden keys.
  static func found(_ tree: TreeNode) -> [Diagnostic] {
    var check = ShapeCheck()
    check.check(tree)
    return check.diagnostics.filter { !$0.problem.isOfAbsence }
  }

  /// Each diagnostic once, by file in the order of appearance, line and column.
  static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var files: [String] = []
    var seen: Set<Diagnostic> = []
    let isHiding = diagnostics.contains { $0.problem.hidesKeys }
    let unique = diagnostics.filter {
      seen.insert($0).inserted && !(isHiding && $0.problem.isOfAbsence)
    }
    for diagnostic in unique {
      let file = diagnostic.location?.file ?? ""
      if !files.contains(file) { files.append(file) }
    }
    return unique.enumerated().sorted { a, b in
      key(a.element, a.offset, files).lexicographicallyPrecedes(key(b.element, b.offset, files))
    }.map(\.element)
  }

  private static func key(_ diagnostic: Diagnostic, _ offset: Int, _ files: [String]) -> [Int] {
    let location = diagnostic.location
    let file = files.firstIndex(of: location?.file ?? "") ?? 0
    return [file, location?.line ?? 0, location?.column ?? 0, offset]
  }
}

extension Problem {
  /// Whether something is said to be missing, which may follow from another mistake.
  fileprivate var isOfAbsence: Bool {
    switch self {
    case .value(.missingKey), .value(.missingOneOf), .value(.emptyValue): true
    default: false
    }
  }

  /// Whether a key or a name is not what was meant, or its mapping is none.
  var isOfNames: Bool {
    switch self {
    case .unknownKey, .unknownName, .value(.wrongKind), .value(.emptyValue), .text: true
    default: false
    }
  }

  /// Whether a mistake can make keys look absent: a full-width blank is no indentation.
  var hidesKeys: Bool {
    switch self {
    case .text(.fullWidth), .text(.syntax(.missingColon)): true
    default: false
    }
  }
}
