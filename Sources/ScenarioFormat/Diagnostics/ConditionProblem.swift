/// What is wrong inside the text of a condition.
public enum ConditionProblem: Sendable, Hashable {
  case unknownWord(String, suggestion: String?, known: [String])
  /// The end, or a mark, where a word should begin.
  case missingWord(found: String)
  /// `all`, `any` or `not` without its parenthesis.
  case needsParenthesis(String)
  case unclosedParenthesis(String)
  /// `not` takes one condition, the others one or more.
  case tooMany(String)
  /// A figure that is not compared with a value.
  case needsComparison(String, example: String)
  case wrongSign(String, instead: String?)
  /// A value that is none of its figure's.
  case badValue(figure: String, ValueProblem)
  /// A text behind a complete condition.
  case leftOver(String, after: String)
}
