/// A hash of what a scenario says, over a canonical text.
///
/// Keys are sorted, values are written in base units, tables stand with their content, and the name,
/// the settings of runs and `extends` are left out.
enum Fingerprint {
  private static let ignored: Set<String> = ["name", "run", "extends"]

  /// 32 hexadecimal digits.
  static func of(_ root: TreeNode, contents: [String: String]) -> String {
    ByteHash.of(text(of: root, contents: contents))
  }

  /// What the hash is of: the same for trees that say the same.
  static func text(of root: TreeNode, contents: [String: String]) -> String {
    var text = ""
    write(root, .mapping(.scenario), path: "", contents, into: &text)
    return text
  }

  private static func write(
    _ node: TreeNode, _ shape: Shape, path: String, _ contents: [String: String],
    into text: inout String
  ) {
    if let content = contents[path] {
      text += "\"\(content)\""
      return
    }
    switch node.content {
    case .scalar(let scalar, _): text += canonical(scalar, shape)
    case .list(let items):
      text += "["
      for (index, item) in items.enumerated() {
        write(item, shape.element ?? .text, path: "\(path)[\(index)]", contents, into: &text)
        text += ","
      }
      text += "]"
    case .mapping(let entries):
      text += "{"
      for entry in entries.sorted(by: { $0.key < $1.key }) {
        if path.isEmpty && ignored.contains(entry.key) { continue }
        let key = shape.mapping.flatMap { KeyTable.key(entry.key, of: $0) }
        text += "\"\(entry.key)\":"
        write(
          entry.value, key?.shape ?? shape.named ?? .text, path: KeyPath.join(path, entry.key),
          contents, into: &text)
        text += ","
      }
      text += "}"
    }
  }

  private static func canonical(_ text: String, _ shape: Shape) -> String {
    for kind in shape.scalars {
      guard case .success(let value) = kind.read(text) else { continue }
      switch value {
      case .number(let number): return "\(number)"
      case .goal(let share, let within): return "\(share) in \(within)"
      case .condition(let condition): return "\"\(ConditionText.text(condition))\""
      case .text(let text): return "\"\(text)\""
      }
    }
    return "\"\(text)\""
  }
}
