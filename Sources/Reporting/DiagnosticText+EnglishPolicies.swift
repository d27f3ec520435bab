import ScenarioFormat

extension EnglishDiagnostics {
  static func text(_ problem: PolicyProblem) -> String {
    switch problem {
    case .keyWithoutMeaning(let key, let other, let allowed):
      "'\(key)' has no meaning with '\(other)'"
        + (allowed.isEmpty ? "; leave it out" : hint(nil, allowed))
    case .hasSkillAlready(let group, let type):
      "the group '\(group)' handles '\(type)' already; give that skill 'after' and 'when' instead"
    case .reservedName(let name): "a node cannot be called '\(name)', which is where calls go"
    case .tooManyNodes(let count, let most): "the IVR has \(count) nodes; \(most) are the most"
    case .nodeNotReached(let name, let start):
      "no call comes to the node '\(name)' on any way from '\(start)'; lead one there or leave it out"
    case .loop(let names):
      "this way comes back to a node that it has passed: \(names.joined(separator: " → "))"
    case .typesWithoutOption(let types):
      "the menu has no option for \(types.map { "'\($0)'" }.joined(separator: ", ")); add one, or "
        + "'other: queue' for all that are not named"
    case .busyAtOnce:
      "who calls again at once after a busy tone finds everything as busy as before; give a delay, "
        + "such as 'delay: 4 min'"
    }
  }

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
