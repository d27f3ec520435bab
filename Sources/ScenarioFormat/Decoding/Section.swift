/// A mapping with a fixed set of keys.
struct Section {
  let value: Value
  let mapping: MappingName

  /// The value of a key; `nil` when it is not given. Asking for a key that the table does not have
  /// is a mistake of the program.
  subscript(name: String) -> Value? {
    guard let key = KeyTable.key(name, of: mapping) else {
      preconditionFailure("no key \(name) in \(mapping)")
    }
    guard let node = value.node[name], !node.isNull else { return nil }
    value.decoding.recordRead(name, of: mapping)
    return Value(node, key.shape, path: KeyPath.join(value.path, name), value.decoding)
  }

  /// Whether a key is given.
  func has(_ name: String) -> Bool { value.node[name] != nil }

  func report(_ problem: Problem) { value.report(problem) }
}
