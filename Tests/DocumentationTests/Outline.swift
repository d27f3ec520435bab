/// A text without what may differ from one class of processors to another: numbers are masked, and the
/// widths of columns with them.
struct Outline: Equatable, CustomStringConvertible {
  let lines: [String]

  init(_ lines: [String]) {
    self.lines = lines.map(Self.masked).reversed().drop { $0.isEmpty }.reversed()
  }

  init(_ text: String) {
    self.init(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  var description: String { lines.joined(separator: "\n") }

  /// Whether a page shows these lines, `...` standing for any that it leaves out.
  func isShown(by page: Outline) -> Bool {
    var rest = lines[...]
    var isGap = false
    for line in page.lines {
      if line == "..." {
        isGap = true
        continue
      }
      let next = isGap ? rest.firstIndex(of: line) : rest.first == line ? rest.startIndex : nil
      guard let next else { return false }
      rest = rest[(next + 1)...]
      isGap = false
    }
    return isGap || rest.isEmpty
  }

  private static func masked(_ line: String) -> String {
    var masked = ""
    for character in line {
      let digit = character.isASCII && character.isNumber
      let sign = digit ? "#" : character
      let isRepeated = masked.last == sign && "# -".contains(sign)
      let isInNumber = masked.last == "#" && (sign == "." || sign == ",")
      if !isRepeated && !isInNumber { masked.append(sign) }
    }
    return masked.trimmed
  }
}
