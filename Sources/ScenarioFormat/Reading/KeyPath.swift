/// The path of a value, such as `agents.tier1.skills[0]`.
struct KeyPath: Hashable {
  enum Step: Hashable {
    case key(String)
    case index(Int)
  }

  let steps: [Step]

  /// Reads a path; `nil` when it is none.
  init?(_ text: String) {
    var steps: [Step] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      guard let name = pieces.first, !name.isEmpty else { return nil }
      steps.append(.key(String(name)))
      for piece in pieces.dropFirst() {
        guard piece.hasSuffix("]"), let index = Int(piece.dropLast()), index >= 0 else {
          return nil
        }
        steps.append(.index(index))
      }
    }
    self.steps = steps
  }

  /// A path with a key appended.
  static func join(_ path: String, _ key: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }
}
