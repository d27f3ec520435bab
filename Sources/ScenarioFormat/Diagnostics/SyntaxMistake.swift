/// A mistake in the grammar of YAML.
public enum SyntaxMistake: Sendable, Hashable {
  case tab
  case unclosedQuote
  case unclosedBracket
  case indentation
  case missingColon
  case colonInValue
  case unknownAlias
  case severalDocuments
  case controlCharacter
  case reservedCharacter
  /// In the words of the YAML library.
  case other(String)
}
