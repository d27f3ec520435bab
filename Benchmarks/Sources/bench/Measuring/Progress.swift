/// One line on a terminal that says what is being measured.
enum Progress {
  static func tell(_ text: String) {
    if StandardError.isTerminal { StandardError.write("\r\u{1B}[K\(text)") }
  }

  static func clear() { tell("") }
}
