/// Two scenarios with the parts in which they differ.
public struct ScenarioPair: Sendable {
  public let first: LoadedScenario
  public let second: LoadedScenario
  /// In the order of `ScenarioPart.named`.
  public let parts: [ScenarioPart]
  let firstTree: TreeNode
  let secondTree: TreeNode
  let table: PartTable

  /// A file with the settings that win over what it says.
  public typealias Source = (path: String, overrides: [Override])

  /// Reads both files.
  ///
  /// - Throws: the mistakes of the first file that has any.
  public init(_ first: Source, _ second: Source) throws(ScenarioError) {
    let (one, other) = (try Read(first), try Read(second))
    (self.first, self.second) = (one.scenario, other.scenario)
    (firstTree, secondTree) = (one.tree, other.tree)
    let table = PartTable(one.tree, other.tree)
    self.table = table
    let sections = Set(one.tree.keys + other.tree.keys).sorted()
    parts = (ScenarioPart.named + sections.map(ScenarioPart.other)).filter {
      one.text(of: $0, table) != other.text(of: $0, table)
    }
  }

  /// The first scenario with some parts of the second.
  ///
  /// - Throws: why these parts do not make a scenario with the rest of the first.
  func mixture(_ parts: Set<ScenarioPart>) throws(ScenarioError) -> LoadedScenario {
    if parts.isEmpty { return first }
    if parts.isSuperset(of: self.parts) { return second }
    let tree = TreeMixer.mix(firstTree, secondTree, taking: parts, table)
    return try ScenarioTemplate.read(
      tree.withoutLooseReferences(), of: first.file, files: first.filesRead
    ).scenario
  }

  /// A file that has been read.
  private struct Read {
    let scenario: LoadedScenario
    let tree: TreeNode
    /// What its tables say.
    let contents: [String: String]

    init(_ source: Source) throws(ScenarioError) {
      let template = try ScenarioTemplate(path: source.path, overrides: source.overrides)
      let (scenario, decoding) = try ScenarioTemplate.read(
        template.tree, of: source.path, files: template.files)
      (self.scenario, tree, contents) = (scenario, template.tree, decoding.contents)
    }

    /// What it says of a part, the same for all ways of saying it.
    func text(of part: ScenarioPart, _ table: PartTable) -> String {
      let own = TreeMixer.only(part, of: tree, table)
      let text = own.map { Fingerprint.text(of: $0, contents: contents) } ?? ""
      // Calls enter the IVR at its first node where it names none.
      guard part == .ivr, let ivr = tree["ivr"], ivr["start"] == nil else { return text }
      return text + (ivr["nodes"]?.keys.first ?? "")
    }
  }
}
