/// A value of a scenario file with the place where it stands.
struct TreeNode: Sendable {
  enum Content: Sendable {
    /// The text as written, without quotes.
    case scalar(String, isPlain: Bool)
    case list([TreeNode])
    case mapping([Entry])
  }

  /// A key with its value.
  struct Entry: Sendable {
    let key: String
    let keyLocation: SourceLocation
    var value: TreeNode
  }

  var content: Content
  let location: SourceLocation

  /// Whether nothing is written where a value should be.
  var isEmpty: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty
  }

  /// Whether it is the word that removes a key in an overlay.
  var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text == "null" || text == "~"
  }

  var kind: NodeKind {
    switch content {
    case .scalar: .text
    case .list: .list
    case .mapping: .mapping
    }
  }

  /// The value of a key; `nil` when it is missing or this is no mapping.
  subscript(key: String) -> TreeNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }
}
