/// A mistake in the grammar of YAML.
public enum SyntaxMistake: Sendable, Hashable {
  case tab
  case unclosedQuote
  case unclosedBracket
  case indentation
  /// With the line as it was probably meant.
  case missingColon(write: String?)
  case colonInValue
  case unknownAlias
  case severalDocuments
  case controlCharacter
  case reservedCharacter
  /// A value where none can stand, such as a comma after nothing.
  case missingValue
  case other
}
