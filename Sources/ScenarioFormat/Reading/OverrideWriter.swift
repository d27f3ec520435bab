/// Writes `--set path=value` into a tree.
struct OverrideWriter {
  private(set) var diagnostics: [Diagnostic] = []
  /// The file name by which the values written are known.
  private let file: String

  /// - Parameter origin: the option that brings the values.
  init(from origin: Override.Origin = .set) { file = origin.rawValue }

  /// The tree with a value replaced, added or, with `null`, removed.
  mutating func apply(_ override: Override, to tree: TreeNode) -> TreeNode {
    guard let path = KeyPath(override.path) else {
      report(.value(.overrideNotAPath(override.path)), path: override.path)
      return tree
    }
    var reader = YAMLReader(file: file)
    let value = reader.read(override.value)
    diagnostics += reader.diagnostics.map {
      let problem = $0.problem == .text(.emptyFile) ? .value(.emptyValue) : $0.problem
      return Diagnostic(at: $0.location, path: override.path, problem)
    }
    guard let value else { return tree }
    if let problem = strangeName(path.steps, value, tree) {
      report(problem, path: override.path)
      return tree
    }
    return set(value, at: path.steps[...], in: tree, path: override.path)
  }

  /// What is named by a key of the scenario.
  private static let named: [(path: [String], thing: NamedThing)] = [
    (["callTypes"], .callType), (["agents"], .group), (["entries"], .entry), (["lines"], .linePool),
    (["waitingRooms"], .waitingRoom), (["ivr", "nodes"], .ivrNode),
    (["sms", "messages"], .message),
  ]

  /// A name that the file does not have: more likely misspelt than new, unless everything that it
  /// stands for is given.
  private func strangeName(
    _ steps: [KeyPath.Step], _ value: TreeNode, _ tree: TreeNode
  ) -> Problem? {
    let named = Self.named.first { steps.starts(with: $0.path.map(KeyPath.Step.key)) }
    guard let (path, thing) = named, steps.count > path.count,
      case .key(let name) = steps[path.count]
    else { return nil }
    let section = path.reduce(tree as TreeNode?) { $0?[$1] }
    guard section?[name] == nil else { return nil }
    if steps.count == path.count + 1 && value.kind == .mapping { return nil }
    var known: [String] = []
    if case .mapping(let entries)? = section?.content { known = entries.map(\.key) }
    let suggestion = Suggestion.nearest(to: name, among: known)
    return .unknownName(thing, name, suggestion: suggestion, known: known)
  }

  private mutating func set(
    _ value: TreeNode, at steps: ArraySlice<KeyPath.Step>, in tree: TreeNode, path: String
  ) -> TreeNode {
    switch steps.first {
    case nil: return value
    case .key(let key): return set(value, key, steps.dropFirst(), in: tree, path)
    case .index(let index):
      guard case .list(var items) = tree.content, items.indices.contains(index) else {
        let count = if case .list(let items) = tree.content { items.count } else { 0 }
        report(.value(.noSuchIndex(index, count: count)), path: path)
        return tree
      }
      items[index] = set(value, at: steps.dropFirst(), in: items[index], path: path)
      return TreeNode(content: .list(items), location: tree.location)
    }
  }

  private mutating func set(
    _ value: TreeNode, _ key: String, _ rest: ArraySlice<KeyPath.Step>, in tree: TreeNode,
    _ path: String
  ) -> TreeNode {
    var entries: [TreeNode.Entry] = []
    if case .mapping(let present) = tree.content { entries = present }
    let index = entries.firstIndex { $0.key == key }
    if rest.isEmpty && value.isNull {
      if let index { entries.remove(at: index) }
    } else if let index {
      entries[index].value = set(value, at: rest, in: entries[index].value, path: path)
    } else {
      let nothing = TreeNode(content: .mapping([]), location: location)
      entries.append(
        TreeNode.Entry(
          key: key, keyLocation: location,
          value: set(value, at: rest, in: nothing, path: path)))
    }
    return TreeNode(content: .mapping(entries), location: tree.location)
  }

  private var location: SourceLocation { SourceLocation(file: file, line: 1, column: 1) }

  private mutating func report(_ problem: Problem, path: String) {
    diagnostics.append(Diagnostic(at: location, path: path, problem))
  }
}
