/// Reads a file with the files that it extends and lays them over one another.
struct Overlay {
  private(set) var diagnostics: [Diagnostic] = []
  /// The files that were read, the uppermost first.
  private(set) var files: [String] = []
  /// The folder out of which files may not lead; `nil` where they may lie anywhere.
  private let folder: String?

  init(within folder: String? = nil) { self.folder = folder }

  /// How many files may lie one over the other.
  private static let mostBases = 32

  /// The tree of a file over that of the file it extends; `nil` when one could not be read.
  mutating func read(_ path: String) -> TreeNode? { read(path, from: nil, chain: []) }

  private mutating func read(_ path: String, from: SourceLocation?, chain: [String]) -> TreeNode? {
    guard !chain.contains(path) else {
      report(.extendsCycle(chain + [path]), at: from)
      return nil
    }
    guard chain.count < Self.mostBases else {
      report(.extendsTooDeep(most: Self.mostBases), at: from)
      return nil
    }
    if let folder, from != nil, !FilePlace.isWithin(path, folder) {
      report(.outsideFolder(path), at: from)
      return nil
    }
    guard let text = text(path, from) else { return nil }
    guard Self.isScenario(text) else {
      report(.notAScenario(path), at: from ?? SourceLocation(file: path, line: 1, column: 1))
      return nil
    }
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

  /// Whether a text has a key of scenarios, or is empty: of any other file nothing must be quoted, for whoever
  /// names it may not be allowed to read it.
  private static func isScenario(_ text: String) -> Bool {
    if text.allSatisfy(\.isWhitespace) { return true }
    let names = Set(KeyTable.keys(of: .scenario).map(\.name))
    return text.split(separator: "\n").contains { line in
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
      return words.first.map { names.contains(String($0)) } ?? false
        && line.contains { $0 == ":" || $0 == "：" }
    }
  }

  private mutating func text(_ path: String, _ from: SourceLocation?) -> String? {
    do throws(ReadingMistake) {
      let bytes = try FileBytes.read(path, limit: YAMLReader.sizeLimit, isOrdinary: from != nil)
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
