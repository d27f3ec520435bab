/// A command that a page shows, with what the page says of its outcome.
struct ConsoleExample {
  let command: String
  let status: Int32
  /// The lines that the page shows below the command; empty when it shows none.
  var output: [String]
  /// The line of the page, from 1.
  let line: Int

  /// The commands of a block: lines behind `$ `, with their output below; in a block without such
  /// lines, every line.
  static func all(in block: FencedBlock) -> [ConsoleExample] {
    let hasPrompts = block.lines.contains { $0.hasPrefix("$ ") }
    var examples: [ConsoleExample] = []
    for (index, line) in block.lines.enumerated() {
      if hasPrompts && !line.hasPrefix("$ ") {
        if !examples.isEmpty { examples[examples.count - 1].output.append(line) }
      } else if !line.isEmpty {
        let text = hasPrompts ? String(line.dropFirst(2)) : line
        examples.append(ConsoleExample(text, line: block.line + index))
      }
    }
    return examples
  }

  /// Splits `command  # exit 3`.
  init(_ text: String, line: Int) {
    let parts = text.split(separator: " # ", maxSplits: 1).map(String.init)
    command = parts[0].trimmed
    let remark = parts.count > 1 ? parts[1].trimmed : ""
    status = remark.hasPrefix("exit ") ? Int32(remark.dropFirst(5)) ?? 0 : 0
    output = []
    self.line = line
  }

  /// The parts between `&&`.
  var steps: [String] { command.split(separator: "&&").map { String($0).trimmed } }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
