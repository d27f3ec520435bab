/// Holds a tree against the table of keys and reports everything that does not fit.
struct ShapeCheck {
  private(set) var diagnostics: [Diagnostic] = []

  /// Checks a whole scenario.
  mutating func check(_ root: TreeNode) {
    check(root, .mapping(.scenario), path: "", example: "koryo: 1")
  }

  private mutating func check(_ node: TreeNode, _ shape: Shape, path: String, example: String) {
    if node.isEmpty || node.isNull { return report(.value(.emptyValue), at: node.location, path) }
    switch node.content {
    case .scalar(let text, let isPlain):
      checkScalar(node, text, isPlain, shape, path, example)
    case .list(let items):
      guard let element = shape.element else { return reportKind(node, shape, path, example) }
      for (index, item) in items.enumerated() {
        check(item, element, path: "\(path)[\(index)]", example: example)
      }
    case .mapping(let entries):
      if let mapping = shape.mapping {
        checkMapping(node, entries, mapping, path)
      } else if let value = shape.named {
        if shape.isOfNames { checkNames(entries, path) }
        checkValues(entries, at: node.location, value, path, example)
      } else {
        reportKind(node, shape, path, example)
      }
    }
  }

  private mutating func checkMapping(
    _ node: TreeNode, _ entries: [TreeNode.Entry], _ mapping: MappingName, _ path: String
  ) {
    let known = KeyTable.keys(of: mapping)
    for entry in entries {
      let path = KeyPath.join(path, entry.key)
      guard let key = known.first(where: { $0.name == entry.key }) else {
        reportUnknown(entry, known.map(\.name), path)
        continue
      }
      if key.name == "extends" && entry.value.isNull { continue }
      check(entry.value, key.shape, path: path, example: key.example)
    }
    for key in known where key.isRequired && node[key.name] == nil {
      let path = KeyPath.join(path, key.name)
      report(.value(.missingKey(key.name, example: key.example)), at: node.location, path)
    }
  }

  private mutating func reportUnknown(
    _ entry: TreeNode.Entry, _ known: [String], _ path: String
  ) {
    if let slip = FullWidth.first(in: entry.key) {
      return report(slip.problem, at: entry.keyLocation.moved(by: slip.offset), path)
    }
    if let write = MissingColon.correction(of: entry.key, keys: known) {
      return report(.text(.syntax(.missingColon(write: write))), at: entry.keyLocation, path)
    }
    let suggestion = Suggestion.nearest(to: entry.key, among: known)
    report(
      .unknownKey(entry.key, suggestion: suggestion, known: known), at: entry.keyLocation, path)
  }

  private mutating func checkNames(_ entries: [TreeNode.Entry], _ path: String) {
    for entry in entries where !ScalarKind.isName(entry.key) {
      report(.value(.badName(entry.key)), at: entry.keyLocation, path)
    }
  }

  private mutating func checkValues(
    _ entries: [TreeNode.Entry], at location: SourceLocation, _ value: Shape, _ path: String,
    _ example: String
  ) {
    if entries.isEmpty { report(.value(.emptyValue), at: location, path) }
    for entry in entries {
      check(entry.value, value, path: KeyPath.join(path, entry.key), example: example)
    }
  }

  private mutating func checkScalar(
    _ node: TreeNode, _ text: String, _ isPlain: Bool, _ shape: Shape, _ path: String,
    _ example: String
  ) {
    let kinds = shape.scalars
    let outcomes = kinds.map { $0.read(text) }
    if outcomes.contains(where: { if case .success = $0 { true } else { false } }) { return }
    if let slip = FullWidth.first(in: text) {
      let start = isPlain ? 0 : 1
      return report(slip.problem, at: node.location.moved(by: slip.offset + start), path)
    }
    let keys = shape.mapping.map { KeyTable.keys(of: $0).map(\.name) } ?? []
    if let write = MissingColon.correction(of: text, keys: keys) {
      return report(.text(.syntax(.missingColon(write: write))), at: node.location, path)
    }
    let mistakes = outcomes.compactMap {
      if case .failure(let mistake) = $0 { mistake } else { nil }
    }
    if let close = mistakes.first(where: \.isClose) ?? (mistakes.count == 1 ? mistakes[0] : nil) {
      let isAlone = shape.alternatives.count == 1
      if isAlone || close.isClose { return report(close.problem, at: node.location, path) }
    }
    if kinds.isEmpty { return reportKind(node, shape, path, example) }
    report(.value(.badScalar(text, expected: shape.expectations)), at: node.location, path)
  }

  private mutating func reportKind(
    _ node: TreeNode, _ shape: Shape, _ path: String, _ example: String
  ) {
    let problem = ValueProblem.wrongKind(
      found: node.kind, expected: shape.expectations, example: example)
    report(.value(problem), at: node.location, path)
  }

  private mutating func report(_ problem: Problem, at location: SourceLocation, _ path: String) {
    diagnostics.append(Diagnostic(at: location, path: path, problem))
  }
}

extension SourceLocation {
  /// So many characters further on the same line.
  func moved(by columns: Int) -> SourceLocation {
    SourceLocation(file: file, line: line, column: column + columns)
  }
}
