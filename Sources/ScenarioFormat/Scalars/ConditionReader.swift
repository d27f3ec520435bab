import ContactCenterModel

/// Reads the text of a condition from its beginning to its end.
struct ConditionReader {
  /// Parentheses are nested no deeper than anybody can read.
  static let depthLimit = 16
  private let text: String
  private var rest: Substring
  private var depth = 0

  init(_ text: String) {
    self.text = ScalarKind.trimmed(text)
    rest = self.text[...]
  }

  /// The condition that the whole text is.
  mutating func whole() throws(ScalarMistake) -> Condition {
    let condition = try condition()
    guard rest.isEmpty else {
      throw Self.mistake(.leftOver(String(rest), after: read))
    }
    return condition
  }

  /// What has been read so far.
  private var read: String { ScalarKind.trimmed(String(text[..<rest.startIndex])) }

  private mutating func condition() throws(ScalarMistake) -> Condition {
    let word = String(rest.prefix { $0.isLetter })
    guard !word.isEmpty else { throw Self.mistake(.missingWord(found: String(rest))) }
    rest = rest.dropFirst(word.count)
    skipBlanks()
    if let statement = ConditionText.statements.first(where: { $0.word == word }) {
      return statement.condition
    }
    if ConditionText.joints.contains(word) { return try joined(word) }
    if let state = CenterState(rawValue: word) { return try comparison(state) }
    let known = ConditionText.words
    let suggestion = Suggestion.nearest(to: word, among: known)
    throw Self.mistake(.unknownWord(word, suggestion: suggestion, known: known))
  }

  private mutating func joined(_ word: String) throws(ScalarMistake) -> Condition {
    guard rest.first == "(" else { throw Self.mistake(.needsParenthesis(word)) }
    guard depth < Self.depthLimit else {
      throw ScalarMistake(.text(.tooDeep(limit: Self.depthLimit)), isClose: true)
    }
    depth += 1
    var parts: [Condition] = []
    repeat {
      rest = rest.dropFirst()
      skipBlanks()
      parts.append(try condition())
    } while rest.first == ","
    guard rest.first == ")" else {
      guard rest.isEmpty else { throw Self.mistake(.leftOver(String(rest), after: read)) }
      throw Self.mistake(.unclosedParenthesis(word))
    }
    rest = rest.dropFirst()
    skipBlanks()
    depth -= 1
    guard word != "not" || parts.count == 1 else { throw Self.mistake(.tooMany(word)) }
    return word == "not" ? .not(parts[0]) : word == "all" ? .all(parts) : .any(parts)
  }

  private mutating func comparison(_ state: CenterState) throws(ScalarMistake) -> Condition {
    let comparison = try sign(state)
    let value = rest.prefix { $0 != "," && $0 != ")" }
    rest = rest.dropFirst(value.count)
    switch state.kind.read(String(value)) {
    case .success(.number(let number)): return .compare(state, comparison, number)
    case .failure(let mistake):
      guard case .value(let problem) = mistake.problem, problem != .emptyValue else { fallthrough }
      throw Self.mistake(.badValue(figure: state.rawValue, problem))
    default: throw Self.mistake(.needsComparison(state.rawValue, example: state.example))
    }
  }

  private mutating func sign(_ state: CenterState) throws(ScalarMistake) -> Comparison {
    for sign in ConditionText.signs {
      guard let form = sign.forms.first(where: { rest.hasPrefix($0) }) else { continue }
      rest = rest.dropFirst(form.count)
      if rest.first == "=" { throw Self.mistake(.wrongSign("\(form)=", instead: form)) }
      skipBlanks()
      return sign.comparison
    }
    let wrong = rest.prefix { "=!≠＝<>".contains($0) }
    guard wrong.isEmpty else {
      let instead = wrong.contains("<") ? "<=" : wrong.contains(">") ? ">=" : nil
      throw Self.mistake(.wrongSign(String(wrong), instead: instead))
    }
    throw Self.mistake(.needsComparison(state.rawValue, example: state.example))
  }

  private mutating func skipBlanks() { rest = rest.drop { $0 == " " || $0 == "\t" || $0 == "\n" } }

  private static func mistake(_ problem: ConditionProblem) -> ScalarMistake {
    ScalarMistake(.condition(problem), isClose: true)
  }
}
