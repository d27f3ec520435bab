/// Makes a tree of the parts of two.
struct TreeMixer {
  /// Where a part is taken from.
  enum Side {
    case first, second
  }

  let table: PartTable
  /// Whether what belongs to no part is taken over.
  let takesCommon: Bool
  /// `nil` leaves a part out.
  let side: (ScenarioPart) -> Side?

  /// The first tree with some parts of the second.
  static func mix(
    _ first: TreeNode, _ second: TreeNode, taking parts: Set<ScenarioPart>, _ table: PartTable
  ) -> TreeNode {
    let mixer = TreeMixer(table: table, takesCommon: true) {
      parts.contains($0) ? .second : .first
    }
    return mixer.mixed(first, second, at: []) ?? first
  }

  /// A single part of a tree, at its place.
  static func only(_ part: ScenarioPart, of tree: TreeNode, _ table: PartTable) -> TreeNode? {
    let mixer = TreeMixer(table: table, takesCommon: false) { $0 == part ? .first : nil }
    return mixer.mixed(tree, nil, at: [])
  }

  private func mixed(_ first: TreeNode?, _ second: TreeNode?, at path: [String]) -> TreeNode? {
    switch table.owner(of: path) {
    case .nobody: return nil
    case .common: return takesCommon ? first ?? second : nil
    case .part(let part):
      switch side(part) {
      case .first: return first
      case .second: return second
      case nil: return nil
      }
    case .keys: return keys(first, second, at: path)
    }
  }

  private func keys(_ first: TreeNode?, _ second: TreeNode?, at path: [String]) -> TreeNode? {
    guard let frame = first ?? second else { return nil }
    var entries: [TreeNode.Entry] = []
    let own = Set(first?.keys ?? [])
    let added = (second?.entries ?? []).filter { !own.contains($0.key) }
    for entry in (first?.entries ?? []) + added {
      let value = mixed(first?[entry.key], second?[entry.key], at: path + [entry.key])
      guard let value else { continue }
      entries.append(
        TreeNode.Entry(key: entry.key, keyLocation: entry.keyLocation, value: value))
    }
    // A name stands even where nothing is said of it; a section that nothing is left of does not.
    let isName = path.count == 2
    return entries.isEmpty && !isName
      ? nil : TreeNode(content: .mapping(entries), location: frame.location)
  }
}

extension TreeNode {
  /// The entries of a mapping; none of anything else.
  var entries: [Entry] { if case .mapping(let entries) = content { entries } else { [] } }

  /// The keys of a mapping in their order.
  var keys: [String] { entries.map(\.key) }
}
