import ContactCenterModel

/// A value that a section was asked for, read by the shape that the table of keys gives it.
///
/// What does not fit its shape reads as `nil`: the check against the table has reported it already.
struct Value {
  let node: TreeNode
  let shape: Shape
  let path: String
  let decoding: Decoding

  init(_ node: TreeNode, _ shape: Shape, path: String, _ decoding: Decoding) {
    self.node = node
    self.shape = shape
    self.path = path
    self.decoding = decoding
    decoding.place(path, at: node.location)
  }

  /// The keys of a mapping.
  var section: Section? {
    guard let mapping = shape.mapping, case .mapping = node.content else { return nil }
    return Section(value: self, mapping: mapping)
  }

  /// The values of a mapping by names that the planner chose.
  var names: [(name: String, location: SourceLocation, value: Value)]? {
    guard let shape = shape.named, case .mapping(let entries) = node.content else { return nil }
    return entries.map {
      let path = KeyPath.join(path, $0.key)
      return ($0.key, $0.keyLocation, Value($0.value, shape, path: path, decoding))
    }
  }

  var items: [Value]? {
    guard let shape = shape.element, case .list(let items) = node.content else { return nil }
    return items.enumerated().map { Value($1, shape, path: "\(path)[\($0)]", decoding) }
  }

  /// The value and which of the kinds allowed here it is.
  var scalar: (kind: ScalarKind, value: ScalarValue)? {
    guard case .scalar(let text, _) = node.content else { return nil }
    for kind in shape.scalars {
      if case .success(let value) = kind.read(text) { return (kind, value) }
    }
    return nil
  }

  var number: Double? {
    if case .number(let number)? = scalar?.value { number } else { nil }
  }

  var text: String? {
    if case .text(let text)? = scalar?.value { text } else { nil }
  }

  var goal: (share: Double, within: Double)? {
    if case .goal(let share, let within)? = scalar?.value { (share, within) } else { nil }
  }

  var condition: Condition? {
    if case .condition(let condition)? = scalar?.value { condition } else { nil }
  }

  var isYes: Bool { number == 1 }

  func report(_ problem: Problem) {
    decoding.report(problem, at: node.location, path: path)
  }
}
