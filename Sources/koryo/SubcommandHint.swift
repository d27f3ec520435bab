import Reporting
import ScenarioFormat

/// Helps with a misspelt command, which the parser would take for a surplus argument.
enum SubcommandHint {
  /// Throws when the first word is no command.
  static func check(_ arguments: [String]) throws(CommandFailure) {
    guard let word = firstWord(arguments), !word.hasPrefix("-") else { return }
    let names = KoryoCommand.commandNames + ["help"]
    if names.contains(word) { return }
    let nearest = Suggestion.nearest(to: word, among: names)
    throw CommandFailure(.usage, .unknownCommand(word, suggestion: nearest, known: names))
  }

  private static func firstWord(_ arguments: [String]) -> String? {
    var rest = arguments[...]
    while let word = rest.first, word.hasPrefix("--lang") {
      rest = rest.dropFirst(word == "--lang" ? 2 : 1)
    }
    return rest.first
  }
}
