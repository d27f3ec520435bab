/// Reads a file with the files that it extends and lays them over one another.
struct Overlay {
  private(set) var diagnostics: [Diagnostic] = []
  /// The files that were read, the uppermost first.
  private(set) var files: [String] = []

  /// The tree of a file over that of the file it extends; `nil` when one could not be read.
  mutating func read(_ path: String) -> TreeNode? { read(path, from: nil, chain: []) }

  private mutating func read(_ path: String, from: SourceLocation?, chain: [String]) -> TreeNode? {
    guard !chain.contains(path) else {
      report(.extendsCycle(chain + [path]), at: from)
      return nil
    }
    guard let text = text(path, from) else { return nil }
    var reader = YAMLReader(file: path)
    let tree = reader.read(text)
    diagnostics += reader.diagnostics
    guard let tree, let base = tree["extends"] else { return tree }
    guard case .scalar(let name, _) = base.content, !name.isEmpty else { return tree }
    let below = read(
      FileBytes.resolve(name, besides: path), from: base.location, chain: chain + [path])
    guard let below else { return nil }
    return Self.merge(tree, over: below)
  }

  private mutating func text(_ path: String, _ from: SourceLocation?) -> String? {
    do throws(ReadingMistake) {
      let bytes = try FileBytes.read(path, limit: YAMLReader.sizeLimit)
      files.append(path)
      if let guess = FileText.otherEncoding(bytes) {
        throw ReadingMistake(.text(.notUTF8(guess)))
      }
      return try FileText.decode(bytes, .utf8, of: path)
    } catch {
      guard case .text = error.problem else {
        report(error.problem, at: from)
        return nil
      }
      let start = SourceLocation(file: path, line: 1, column: 1)
      diagnostics.append(Diagnostic(at: start, path: "", error.problem))
      return nil
    }
  }

  private mutating func report(_ problem: Problem, at location: SourceLocation?) {
    let path = location.map { _ in "extends" } ?? ""
    diagnostics.append(Diagnostic(at: location, path: path, problem))
  }

  /// Mappings merge by key, everything else is replaced, `null` removes a key.
  static func merge(_ upper: TreeNode, over lower: TreeNode) -> TreeNode {
    guard case .mapping(let additions) = upper.content,
      case .mapping(var entries) = lower.content
    else { return upper }
    for addition in additions {
      let index = entries.firstIndex { $0.key == addition.key }
      switch (index, addition.value.isNull) {
      case (let index?, true): entries.remove(at: index)
      case (nil, true): break
      case (let index?, false):
        entries[index] = TreeNode.Entry(
          key: addition.key, keyLocation: addition.keyLocation,
          value: merge(addition.value, over: entries[index].value))
      case (nil, false): entries.append(addition)
      }
    }
    return TreeNode(content: .mapping(entries), location: upper.location)
  }
}
