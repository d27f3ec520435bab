/// Reads scenario files.
public enum ScenarioLoader {
  /// Reads a scenario with its overlays, tables and overrides, and reports all mistakes at once.
  ///
  /// - Throws: every mistake of the file and of the files that it names, in the order of the text.
  public static func load(path: String, overrides: [Override] = []) throws(ScenarioError)
    -> LoadedScenario
  {
    try loadRecordingReads(path: path, overrides: overrides).scenario
  }

  /// The same, and which keys of the table were read, as `mapping.key`.
  package static func loadRecordingReads(
    path: String, overrides: [Override] = []
  ) throws(ScenarioError) -> (scenario: LoadedScenario, reads: Set<String>) {
    let (tree, files) = try tree(path: path, overrides: overrides)
    let read = try read(tree, of: path, files: files)
    return (read.scenario, read.decoding.reads)
  }

  /// Reads a tree, and tells what is known of it besides.
  static func read(
    _ tree: TreeNode, of path: String, files: [String]
  ) throws(ScenarioError) -> (scenario: LoadedScenario, decoding: Decoding) {
    var check = ShapeCheck()
    check.check(tree)
    guard case .mapping = tree.content else { throw ScenarioError(check.diagnostics) }
    let decoding = Decoding()
    decoding.diagnostics = check.diagnostics
    let decoder = ScenarioDecoder(tree, decoding)
    guard let scenario = decoder.decode() else {
      throw ScenarioError(ordered(decoding.diagnostics.filter { $0.severity == .error }))
    }
    let run = decoder.runSettings()
    PlanCheck(scenario, decoder).warn()
    let loaded = LoadedScenario(
      file: path, scenario: scenario,
      fingerprint: Fingerprint.of(tree, contents: decoding.contents), run: run,
      warnings: ordered(decoding.diagnostics), filesRead: unique(files + decoding.filesRead))
    return (loaded, decoding)
  }

  /// The tree of a file over those that it extends, with overrides.
  static func tree(
    path: String, overrides: [Override]
  ) throws(ScenarioError) -> (tree: TreeNode, files: [String]) {
    var overlay = Overlay()
    let read = overlay.read(path)
    guard var tree = read else { throw ScenarioError(ordered(overlay.diagnostics)) }
    var writer = OverrideWriter()
    for override in overrides { tree = writer.apply(override, to: tree) }
    let diagnostics = overlay.diagnostics + writer.diagnostics
    guard diagnostics.isEmpty else { throw ScenarioError(ordered(diagnostics + found(tree))) }
    return (tree, overlay.files)
  }

  private static func unique(_ files: [String]) -> [String] {
    var seen: Set<String> = []
    return files.filter { seen.insert($0).inserted }
  }

  /// What the table of keys finds besides mistakes in the text, which may have hidden keys.
  private static func found(_ tree: TreeNode) -> [Diagnostic] {
    var check = ShapeCheck()
    check.check(tree)
    return check.diagnostics.filter { !$0.problem.isOfAbsence }
  }

  /// Each diagnostic once, by file in the order of appearance, line and column.
  private static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
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
