import Yams

extension SyntaxMistake {
  /// What a planner did, judged from the words of the YAML library and the text at its mark.
  static func reading(_ error: any Error, _ text: String) -> ReadingMistake {
    guard let error = error as? YamlError else {
      return ReadingMistake(.text(.syntax(.other)))
    }
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return judge(problem, context, mark, text)
    case .reader(_, let offset, _, _):
      let (line, column) = position(offset ?? 0, in: text)
      return ReadingMistake(.text(.syntax(.controlCharacter)), line: line, column: column)
    default:
      return ReadingMistake(.text(.syntax(.other)))
    }
  }

  private static func judge(
    _ problem: String, _ context: YamlError.Context?, _ mark: Mark, _ text: String
  ) -> ReadingMistake {
    let words = (context?.text ?? "") + " " + problem
    if words.contains("nesting level") {
      let problem = Problem.text(.tooDeep(limit: YAMLReader.depthLimit))
      return ReadingMistake(problem, line: mark.line, column: mark.column)
    }
    let begin = context?.mark ?? mark
    let mistake = meaning(words, lineOf(mark.line, in: text))
    switch mistake {
    case .missingColon:
      let write = MissingColon.correction(of: lineOf(begin.line, in: text))
      let problem = Problem.text(.syntax(.missingColon(write: write)))
      return ReadingMistake(problem, line: begin.line, column: begin.column)
    case .unclosedQuote, .unclosedBracket:
      return ReadingMistake(.text(.syntax(mistake)), line: begin.line, column: begin.column)
    default:
      let last = text.split(separator: "\n", omittingEmptySubsequences: false).count
      return ReadingMistake(
        .text(.syntax(mistake)), line: min(mark.line, last), column: mark.column)
    }
  }

  private static func meaning(_ words: String, _ line: Substring) -> SyntaxMistake {
    let indent = line.prefix { $0 == " " || $0 == "\t" }
    if words.contains("expected a single document") { return .severalDocuments }
    if words.contains("undefined alias") { return .unknownAlias }
    if words.contains("quoted scalar") { return .unclosedQuote }
    if words.contains("flow sequence") || words.contains("flow mapping") { return .unclosedBracket }
    if words.contains("could not find expected ':'") { return .missingColon(write: nil) }
    if words.contains("mapping values are not allowed") { return .colonInValue }
    if words.contains("cannot start any token") {
      return indent.contains("\t") ? .tab : .reservedCharacter
    }
    if words.contains("'\\t'") || indent.contains("\t") { return .tab }
    if words.contains("block mapping") || words.contains("block collection") { return .indentation }
    return words.contains("expected node content") ? .missingValue : .other
  }

  private static func lineOf(_ number: Int, in text: String) -> Substring {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  private static func position(_ offset: Int, in text: String) -> (Int, Int) {
    let before = text.prefix(offset)
    let line = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    return (before.filter { $0 == "\n" }.count + 1, line.unicodeScalars.count + 1)
  }
}
