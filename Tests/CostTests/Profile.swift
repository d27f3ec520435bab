/// What callgrind has counted: instructions, and how often each function was called.
///
/// The format is that of the Valgrind manual, "Callgrind Format Specification".
struct Profile {
  private(set) var instructions = 0
  /// By the name of the function as the linker knows it.
  private(set) var calls: [Substring: Int] = [:]

  init(_ text: String) {
    var names: [Substring: Substring] = [:]
    var callee: Substring = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("summary: ") {
        instructions = Int(line.dropFirst(9)) ?? 0
      } else if line.hasPrefix("fn=") {
        _ = Self.name(line.dropFirst(3), in: &names)
      } else if line.hasPrefix("cfn=") {
        callee = Self.name(line.dropFirst(4), in: &names)
      } else if line.hasPrefix("calls=") {
        calls[callee, default: 0] += Int(line.dropFirst(6).prefix { $0 != " " }) ?? 0
      }
    }
  }

  /// A name is told once, as `(12) name`; afterwards its number stands for it.
  private static func name(
    _ text: Substring, in names: inout [Substring: Substring]
  ) -> Substring {
    let parts = text.split(separator: " ", maxSplits: 1)
    if parts.count == 2 { names[parts[0]] = parts[1] }
    return names[parts[0]] ?? ""
  }
}
