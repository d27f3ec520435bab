import ScenarioFormat

extension EnglishDiagnostics {
  static func text(_ problem: ConditionProblem) -> String {
    switch problem {
    case .unknownWord(let word, let suggestion, let known):
      "a condition has no word '\(word)'" + hint(suggestion, known)
    case .missingWord(""): "a condition ends too early; write for example 'all(busy, closed)'"
    case .missingWord(let found):
      "'\(found)' stands where a condition should begin, such as busy or 'expectedWait > 90 s'"
    case .needsParenthesis(let word):
      "'\(word)' is followed by a parenthesis; write for example '\(word)(busy)'"
    case .unclosedParenthesis(let word): "the parenthesis after '\(word)' is not closed; add ')'"
    case .tooMany(let word):
      "'\(word)' takes one condition; write for example '\(word)(any(busy, closed))'"
    case .needsComparison(let figure, let example):
      "'\(figure)' is compared with a value; write for example '\(example)'"
    case .wrongSign(let sign, let instead):
      "'\(sign)' is no sign of comparison; use >, >=, < or <="
        + (instead.map { " (did you mean '\($0)'?)" } ?? "")
    case .badValue(let figure, let problem): "'\(figure)': \(text(problem))"
    case .leftOver(let rest, let before):
      "'\(rest)' is left over after '\(before)'; join conditions with all(…, …) or any(…, …)"
    }
  }
}
