import Yams

/// Turns the text of a YAML file into a tree that knows its positions.
///
/// Scalars keep their text: what `9:00` or `010` means is decided by the key that asks for it.
struct YAMLReader {
  /// The largest scenario file in bytes.
  static let sizeLimit = 4 << 20
  /// How deep values may be nested.
  static let depthLimit = 32
  /// How many values a file may have, repeated aliases included.
  static let valueLimit = 200_000

  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  private var values = 0
  private var masked = MaskedKeys()

  init(file: String) { self.file = file }

  /// The tree of a text; `nil` when there is none, with the reasons in `diagnostics`.
  mutating func read(_ text: String) -> TreeNode? {
    guard let root = compose(text) else { return nil }
    let tree = convert(root, depth: 1)
    return diagnostics.contains { $0.problem.preventsReading } ? nil : tree
  }

  private mutating func compose(_ text: String) -> Node? {
    var text = text
    for _ in 0..<MaskedKeys.limit {
      do {
        guard let root = try Yams.compose(yaml: text, .basic) else {
          report(.text(.emptyFile), line: 1, column: 1)
          return nil
        }
        return root
      } catch YamlError.duplicatedKeysInMapping(_, let context) {
        guard let next = masked.mask(text, context.mark.line, context.mark.column) else {
          report(
            .text(.duplicateKey("?", firstLine: context.mark.line)), line: context.mark.line,
            column: context.mark.column)
          return nil
        }
        text = next
      } catch {
        reportSyntax(error, text)
        return nil
      }
    }
    return nil
  }

  private mutating func reportSyntax(_ error: any Error, _ text: String) {
    let mistake = SyntaxMistake.reading(error, text)
    let line = mistake.line ?? 1
    let slips = FullWidth.all(in: text, lines: max(1, line - 2)...line)
    for slip in slips.isEmpty ? [mistake] : slips {
      report(slip.problem, line: slip.line ?? 1, column: slip.column ?? 1)
    }
  }

  private mutating func convert(_ node: Node, depth: Int) -> TreeNode {
    let location = place(node)
    let empty = TreeNode(content: .scalar("", isPlain: false), location: location)
    values += 1
    guard values <= Self.valueLimit, depth <= Self.depthLimit else {
      reportLimit(depth, location)
      return empty
    }
    checkTag(node, location)
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style != .singleQuoted && scalar.style != .doubleQuoted
      return TreeNode(
        content: .scalar(VisibleText.of(ScalarKind.trimmed(scalar.string)), isPlain: isPlain),
        location: location)
    case .sequence(let sequence):
      let items = sequence.map { convert($0, depth: depth + 1) }
      return TreeNode(content: .list(items), location: location)
    case .mapping(let mapping):
      return TreeNode(content: .mapping(entries(mapping, depth)), location: location)
    case .alias:
      return empty
    }
  }

  private mutating func entries(_ mapping: Node.Mapping, _ depth: Int) -> [TreeNode.Entry] {
    var entries: [TreeNode.Entry] = []
    var lines: [String: Int] = [:]
    for (key, value) in pairs(mapping) {
      let location = place(key)
      guard case .scalar(let scalar) = key else {
        report(.text(.keyIsNotText), at: location)
        continue
      }
      let name = VisibleText.of(masked.original(scalar.string))
      if name == "<<" && scalar.style == .plain {
        report(.text(.mergeKey), at: location)
        continue
      }
      let converted = convert(value, depth: depth + 1)
      if let first = lines[name] {
        report(.text(.duplicateKey(name, firstLine: first)), at: location)
        continue
      }
      lines[name] = location.line
      entries.append(TreeNode.Entry(key: name, keyLocation: location, value: converted))
    }
    return entries
  }

  /// Keys and values, a parenthesis with commas kept together: within braces, YAML takes
  /// `when: all(busy, closed)` for a key with the value `all(busy` and a key `closed)` without one.
  /// Two keys on a line show that there are braces.
  private func pairs(_ mapping: Node.Mapping) -> [(key: Node, value: Node)] {
    var pairs: [(key: Node, value: Node)] = []
    for (key, value) in mapping {
      if let last = pairs.last, last.key.mark?.line == key.mark?.line,
        case .scalar(var open) = last.value,
        open.style == .plain, Self.isOpen(open.string), case .scalar(let more) = key,
        case .scalar(let nothing) = value, nothing.style == .plain, nothing.string.isEmpty
      {
        open.string += ", " + masked.original(more.string)
        pairs[pairs.count - 1].value = .scalar(open)
      } else {
        pairs.append((key, value))
      }
    }
    return pairs
  }

  private static func isOpen(_ text: String) -> Bool {
    text.count { $0 == "(" } > text.count { $0 == ")" }
  }

  private func place(_ node: Node) -> SourceLocation {
    SourceLocation(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  private mutating func checkTag(_ node: Node, _ location: SourceLocation) {
    let tag = node.tag.description
    let known = ["str", "seq", "map"].map { "tag:yaml.org,2002:" + $0 }
    guard !known.contains(tag), !tag.isEmpty, tag != "!" else { return }
    report(.text(.customTag(tag)), at: location)
  }

  private mutating func reportLimit(_ depth: Int, _ location: SourceLocation) {
    let problem: Problem =
      depth > Self.depthLimit
      ? .text(.tooDeep(limit: Self.depthLimit)) : .text(.tooManyValues(limit: Self.valueLimit))
    guard !diagnostics.contains(where: { $0.problem == problem }) else { return }
    report(problem, at: location)
  }

  private mutating func report(_ problem: Problem, line: Int, column: Int) {
    report(problem, at: SourceLocation(file: file, line: line, column: column))
  }

  private mutating func report(_ problem: Problem, at location: SourceLocation) {
    diagnostics.append(Diagnostic(at: location, path: "", problem))
  }
}

extension Problem {
  /// Whether nothing sensible can be said about the rest of the file.
  fileprivate var preventsReading: Bool {
    switch self {
    case .text(.tooDeep), .text(.tooManyValues): true
    default: false
    }
  }
}
