/// A block between ``` lines of a Markdown page.
struct FencedBlock {
  /// What stands after the opening ```, such as `sh`.
  let language: String
  let lines: [String]
  /// The number of the first line, from 1.
  let line: Int

  var text: String { lines.map { $0 + "\n" }.joined() }

  /// The file that the reader is to write: a scenario that begins with `# name.yaml`.
  var fileName: String? {
    guard language == "yaml", let first = lines.first, first.hasPrefix("# "),
      first.hasSuffix(".yaml")
    else { return nil }
    return String(first.dropFirst(2))
  }

  /// The blocks of a page in order.
  static func all(in text: String) -> [FencedBlock] {
    var blocks: [FencedBlock] = []
    var open: (language: String, start: Int)?
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (index, line) in lines.enumerated() where line.hasPrefix("```") {
      if let block = open {
        blocks.append(
          FencedBlock(
            language: block.language, lines: Array(lines[block.start..<index]),
            line: block.start + 1))
        open = nil
      } else {
        open = (String(line.dropFirst(3)), index + 1)
      }
    }
    return blocks
  }
}
