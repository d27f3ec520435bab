import ContactCenterModel

/// A scenario file that has been read once, of which many scenarios are made that differ in some values.
public struct ScenarioTemplate: Sendable {
  /// The path it was read from.
  public let file: String
  let tree: TreeNode
  /// The folder out of which no file may lead; `nil` where files may lie anywhere.
  private let folder: String?
  /// The files that were read, the uppermost first.
  let files: [String]

  /// Reads a file with those that it extends, and writes overrides into it that hold for all
  /// scenarios.
  ///
  /// - Throws: every mistake in the text and in the paths of the overrides; what the table of keys
  ///   and the plan have against the values is told by `load`.
  public init(
    path: String, overrides: [Override] = [], isConfined: Bool = false
  ) throws(ScenarioError) {
    file = path
    folder = isConfined ? FileBytes.folder(of: path) : nil
    var overlay = Overlay(within: folder)
    let read = overlay.read(path)
    guard let read else { throw ScenarioError(ScenarioLoader.ordered(overlay.diagnostics)) }
    var writer = OverrideWriter()
    let tree = overrides.reduce(read) { writer.apply($1, to: $0) }
    let diagnostics = overlay.diagnostics + writer.diagnostics
    guard diagnostics.isEmpty else {
      throw ScenarioError(ScenarioLoader.ordered(diagnostics + ScenarioLoader.found(tree)))
    }
    self.tree = tree
    files = overlay.files
  }

  /// The scenario with some more values, which win over the file's.
  ///
  /// - Throws: every mistake; one in a value of `changes` stands at `Override.Origin.vary`.
  public func load(_ changes: [Override]) throws(ScenarioError) -> LoadedScenario {
    try loadRecordingReads(changes).scenario
  }

  func loadRecordingReads(
    _ changes: [Override]
  ) throws(ScenarioError) -> (scenario: LoadedScenario, reads: Set<String>) {
    var writer = OverrideWriter(from: .vary)
    let tree = changes.reduce(tree) { writer.apply($1, to: $0) }
    guard writer.diagnostics.isEmpty else {
      throw ScenarioError(ScenarioLoader.ordered(writer.diagnostics + ScenarioLoader.found(tree)))
    }
    let read = try Self.read(tree, of: file, files: files, within: folder)
    return (read.scenario, read.decoding.reads)
  }

  /// Reads a tree, and tells what is known of it besides.
  static func read(
    _ tree: TreeNode, of file: String, files: [String], within folder: String? = nil
  ) throws(ScenarioError) -> (scenario: LoadedScenario, decoding: Decoding) {
    var check = ShapeCheck()
    check.check(tree)
    guard case .mapping = tree.content else { throw ScenarioError(check.diagnostics) }
    let decoding = Decoding()
    decoding.folder = folder
    decoding.diagnostics = check.diagnostics
    let decoder = ScenarioDecoder(tree, decoding)
    guard let scenario = decoder.decode() else {
      let errors = decoding.diagnostics.filter { $0.severity == .error }
      throw ScenarioError(ScenarioLoader.ordered(errors))
    }
    let run = decoder.runSettings()
    PlanCheck(scenario, decoder).warn()
    let loaded = LoadedScenario(
      file: file, scenario: scenario,
      fingerprint: Fingerprint.of(tree, contents: decoding.contents), run: run,
      warnings: ScenarioLoader.ordered(decoding.diagnostics),
      filesRead: unique(files + decoding.filesRead),
      targetLocations: decoding.targetPaths.map { decoding.locations[$0] },
      goals: scenario.callTypes.indices.filter {
        let path = KeyPath.join("callTypes", scenario.callTypes[$0].name)
        return decoding.locations[KeyPath.join(path, "serviceLevel")] != nil
      }.map { CallTypeID($0) },
      tables: decoding.readings)
    return (loaded, decoding)
  }

  private static func unique(_ files: [String]) -> [String] {
    var seen: Set<String> = []
    return files.filter { seen.insert($0).inserted }
  }
}
