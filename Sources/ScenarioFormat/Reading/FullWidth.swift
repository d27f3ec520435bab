/// Full-width forms of characters that have a meaning in scenario files, a frequent slip with
/// Japanese input.
enum FullWidth {
  /// The character to type instead; `nil` for a character that is not a full-width form.
  static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x3000: " "
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFF01 + 0x21)
    default: nil
    }
  }

  /// The first full-width character of a text with its position in scalars.
  static func first(in text: String) -> (offset: Int, problem: Problem)? {
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if let ascii = ascii(scalar) { return (offset, problem(scalar, ascii)) }
    }
    return nil
  }

  /// The full-width characters outside quotes and comments of some lines, counted from 1.
  static func all(in text: String, lines: ClosedRange<Int>) -> [ReadingMistake] {
    var found: [ReadingMistake] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where lines.contains(index + 1) {
      found += mistakes(in: line, number: index + 1)
    }
    return found
  }

  private static func mistakes(in line: Substring, number: Int) -> [ReadingMistake] {
    var found: [ReadingMistake] = []
    var quote: Unicode.Scalar?
    var previous: Unicode.Scalar = " "
    for (column, scalar) in line.unicodeScalars.enumerated() {
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "#" && previous == " " {
        break
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      } else if let ascii = ascii(scalar) {
        found.append(ReadingMistake(problem(scalar, ascii), line: number, column: column + 1))
      }
      previous = scalar
    }
    return found
  }

  private static func problem(_ scalar: Unicode.Scalar, _ ascii: Unicode.Scalar) -> Problem {
    .text(.fullWidth(String(Character(scalar)), ascii: String(Character(ascii))))
  }
}
